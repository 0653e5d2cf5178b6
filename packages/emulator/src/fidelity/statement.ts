/**
 * How well a statement is known. A: two or more of Microsoft's own sources agree. B: one of them says it. C: seen in use only. D: a
 * guess, our decision. X: the sources contradict each other or themselves, and the emulator follows one of them.
 */
export type Confidence = 'A' | 'B' | 'C' | 'D' | 'X';

/**
 * Where a statement comes from: the pages of the API, the certified connector's description, the pages of the portal and its bulk
 * file, the pages of the webhooks, records or clients that others published, or ourselves.
 */
export type Source = 'API pages' | 'connector' | 'portal' | 'webhook pages' | 'seen in use' | 'ours';

/** One statement about the service, and what the emulator makes of it. `fact` is the title of its test, word for word. */
export interface Statement {
  readonly id: string;
  readonly fact: string;
  readonly confidence: Confidence;
  readonly sources: readonly Source[];
  /** What the emulator does in a mode, where the fact alone does not say it. */
  readonly strict?: string;
  readonly docs?: string;
  /** Why no test of the emulator can show it. */
  readonly unseen?: string;
}

export interface Topic {
  readonly title: string;
  readonly statements: readonly Statement[];
}
