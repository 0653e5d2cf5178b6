/** What a server says by SQLSTATE where an operator can do something about it. */
const reasons: Readonly<Record<string, string>> = {
  '28000': 'refuses the user or the password',
  '28P01': 'refuses the user or the password',
  '3D000': 'has no database of that name',
  '42501': 'does not let the user create and write tables',
  '53100': 'has no space left on its disk',
  '53300': 'has no connection left for us',
  '25006': 'is read-only',
  ENOTFOUND: 'cannot be found: its host name is unknown (ENOTFOUND)',
  ECONNREFUSED: 'cannot be reached: nothing listens there (ECONNREFUSED)',
};

/** A sentence that may be shown to anyone: no address, no user, no password. */
export const plainFault = (reason: string, cause?: unknown): Error =>
  new Error(`The PostgreSQL server of DATABASE_URL ${reason}.`, { cause });

/** Rethrows what the driver threw in plain words. */
export const inPlainWords = (error: unknown): never => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  throw plainFault(
    reasons[code] ?? (code === '' ? 'does not answer' : `does not answer as it should (${code})`),
    error,
  );
};
