import { isStoreFault, StoreFault, type StoreFaultCode } from './store-fault.ts';

type Fault = readonly [StoreFaultCode, string];

/** What a server says by SQLSTATE, and the way to it by its own codes, where an operator can do something about it. */
const faults: Readonly<Record<string, Fault>> = {
  '28000': ['away', 'refuses the user or the password'],
  '28P01': ['away', 'refuses the user or the password'],
  '3D000': ['away', 'has no database of that name'],
  '42501': ['read-only', 'does not let the user create and write tables'],
  '53100': ['full', 'has no space left on its disk'],
  '53200': ['full', 'has no memory left'],
  '53300': ['away', 'has no connection left for us'],
  '25006': ['read-only', 'is read-only'],
  ENOTFOUND: ['away', 'cannot be found: its host name is unknown (ENOTFOUND)'],
  ECONNREFUSED: ['away', 'cannot be reached: nothing listens there (ECONNREFUSED)'],
};

/** Connections, resources, locks, operators who step in, the server's system, and the network: no statement of ours is wrong. */
const classesOfAway = /^(08|53|55|57|58|E[A-Z])/;
/** A limit on the size of files, or a quota, has no SQLSTATE of its own. */
const cannotGrow = /^could not (extend|write)/;

const message = (reason: string): string => `The PostgreSQL server of DATABASE_URL ${reason}.`;

/** What keeps a server from its work, or undefined when it has only refused a statement. */
export const storeFaultOf = (error: unknown): StoreFault | undefined => {
  if (isStoreFault(error)) return error;
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  const known = faults[code];
  if (known) return new StoreFault(known[0], message(known[1]), error);
  if (cannotGrow.test(error.message)) return new StoreFault('full', message('cannot write any more'), error);
  // The driver's own errors, such as a time-out, have no code.
  if (code === '') return new StoreFault('away', message('does not answer'), error);
  if (!classesOfAway.test(code)) return undefined;
  return new StoreFault('away', message(`does not answer as it should (${code})`), error);
};

/** Rethrows what the driver threw in plain words. */
export const inPlainWords = (error: unknown): never => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  throw storeFaultOf(error) ?? new StoreFault('away', message(`does not answer as it should (${code})`), error);
};
