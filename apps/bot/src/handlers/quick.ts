/** Reading must leave time for the answer: Teams gives up after five seconds. */
export const quick = { attempts: 1, timeout: 3_000 };
