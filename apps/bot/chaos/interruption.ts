/** By signal, the exit code that a shell expects of a program it has ended. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/** The end of a run before its time, asked for by a signal. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Undefined as long as nobody has interrupted the run. */
  exitCode(): number | undefined;
  /** From now on signals come here, and to nobody who listened before. */
  takeSignals(): void;
}

export const createInterruption = (): Interruption => {
  const interrupted = new AbortController();
  let exitCode: number | undefined;
  return {
    signal: interrupted.signal,
    exitCode: () => exitCode,
    takeSignals: () => {
      for (const name of ['SIGINT', 'SIGTERM'] as const) {
        process.removeAllListeners(name);
        process.on(name, () => {
          exitCode ??= exitCodes[name];
          interrupted.abort();
        });
      }
    },
  };
};

/** What comes of work. Rejects as soon as the run is interrupted: the work is then left to itself. */
export const unlessInterrupted = async <Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> => {
  const { promise: interrupted, reject } = Promise.withResolvers<never>();
  const interrupt = () => reject(signal.reason);
  signal.addEventListener('abort', interrupt);
  if (signal.aborted) interrupt();
  try {
    return await Promise.race([interrupted, work]);
  } finally {
    signal.removeEventListener('abort', interrupt);
  }
};
