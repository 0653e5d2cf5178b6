import type { Environment } from './environment.ts';

type Place = Pick<Environment, 'host' | 'port'>;

const otherHost = 'set HOST to one that is, such as 127.0.0.1, or 0.0.0.0 for all of them';

const faults: Readonly<Record<string, (place: Place) => string>> = {
  EADDRINUSE: ({ host, port }) =>
    `PORT ${port} of ${host} is taken: stop what listens there, or set PORT to another one (0 = any free port).`,
  EACCES: ({ port }) => `PORT ${port} is closed to this user: set PORT to one above 1023.`,
  EADDRNOTAVAIL: ({ host }) => `HOST ${host} is no address of this machine: ${otherHost}.`,
  ENOTFOUND: ({ host }) => `HOST ${host} is no name of this machine: ${otherHost}.`,
};

/** Rethrows what keeps a server from listening in words that say what to set. */
export const inPlainWords =
  (place: Place) =>
  (error: unknown): never => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const fault = faults[code];
    throw fault ? new Error(fault(place), { cause: error }) : error;
  };
