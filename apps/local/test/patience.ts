/** How long a test waits for what is to appear, in milliseconds. A machine that does other work too takes more than 15 seconds. */
export const patience = 30_000;
