/** Ends the process where the bot could not start, and says why. */
export const endUnstarted = (error: unknown): never => {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The bot cannot start. ${reason}\n`);
  process.exit(1);
};
