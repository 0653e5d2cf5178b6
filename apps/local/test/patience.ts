/** How long a test waits for what is to appear, in milliseconds. A machine that does other work too takes more than 8 seconds. */
export const patience = 15_000;
