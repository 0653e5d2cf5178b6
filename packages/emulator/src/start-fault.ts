interface Place {
  readonly host: string;
  readonly port: number;
}

const plainWords: Readonly<Record<string, (place: Place) => string>> = {
  EADDRINUSE: ({ host, port }) =>
    `Port ${port} of ${host} is taken: stop what listens there, or choose another one with --port or PORT (0 = any free port).`,
  EACCES: ({ port }) => `Port ${port} is closed to this user: choose one above 1023 with --port or PORT.`,
  EADDRNOTAVAIL: ({ host }) =>
    `${host} is no address of this machine: choose one that is with --host or HOST, such as 127.0.0.1.`,
};

/** What keeps the emulator from starting, where there is something to do about it in words that say what. */
export const startFault = (error: unknown, place: Place): string => {
  if (!(error instanceof Error)) return String(error);
  const inPlainWords = 'code' in error ? plainWords[String(error.code)] : undefined;
  return inPlainWords ? inPlainWords(place) : error.message;
};
