/** One JSON line per event on stderr. Never hand it names, e-mails, tokens, card data or bodies. */
export interface Log {
  info(event: string, facts?: Readonly<Record<string, string | number>>): void;
  /** Work that cannot be done as things are. */
  warn(event: string, facts: Readonly<Record<string, string | number>>): void;
  error(event: string, error: unknown): void;
}

/** For whoever says in words of their own what a log would. */
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** What may be said of an error: its kind and code, but not its message, which can quote what a person typed. */
const describe = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const stack = error.stack
    ?.split('\n')
    .slice(1, 6)
    .map((line) => line.trim());
  return { error: error.name, ...code, stack };
};

export const createLog = (write: (line: string) => void, now: () => Date): Log => {
  const line = (level: string, event: string, facts: object) =>
    write(`${JSON.stringify({ time: now().toISOString(), level, event, ...facts })}\n`);
  return {
    info: (event, facts = {}) => line('info', event, facts),
    warn: (event, facts) => line('warn', event, facts),
    error: (event, error) => line('error', event, describe(error)),
  };
};
