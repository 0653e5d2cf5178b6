/** Where a command writes: its result, and what it says about it. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly say: (line: string) => void;
}

/** A terminal at which somebody may sit. */
export interface Dialogue extends Terminal {
  /** What is typed, until the signal says that nobody listens any more. */
  readonly lines: (signal: AbortSignal) => AsyncIterable<string>;
}

/** How a command ended, as the exit code of the process. */
export const exitCodes = { done: 0, problem: 1, usage: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** How long an operator waits for a service, in milliseconds. */
export const operatorsPatience = 30_000;
