/** What came of one mutation. */
export interface Observation {
  readonly name: string;
  /** In how many exchanges it changed something. */
  readonly changes: number;
  /** What noticed it: descriptions of interactions, or names of tests. */
  readonly noticed: readonly string[];
  /** Why nothing can be said of it. */
  readonly fault?: string | undefined;
}

/** An observation that another process has sent. */
export const readObservation = (message: unknown): Observation => {
  const sent: Partial<Record<keyof Observation, unknown>> = Object(message);
  const { name, changes, noticed, fault } = sent;
  if (typeof name !== 'string' || typeof changes !== 'number' || !Array.isArray(noticed)) {
    throw new TypeError(`This is no observation: ${JSON.stringify(message)}`);
  }
  return { name, changes, noticed: noticed.map(String), ...(typeof fault === 'string' && { fault }) };
};
