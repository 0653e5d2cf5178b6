/** One line of the doctor's report: what was found, and what to do about it. No secret may stand in it. */
export interface Finding {
  readonly level: 'ok' | 'warning' | 'problem';
  readonly check: 'configuration' | 'store' | 'service account' | 'api' | 'submissions';
  readonly what: string;
  readonly remedy?: string;
}

type Say = (what: string, remedy?: string) => Finding;

/** The three ways a check speaks. */
export const findingsOf = (
  check: Finding['check'],
): { readonly ok: Say; readonly warning: Say; readonly problem: Say } => {
  const at =
    (level: Finding['level']): Say =>
    (what, remedy) => ({ level, check, what, ...(remedy !== undefined && { remedy }) });
  return { ok: at('ok'), warning: at('warning'), problem: at('problem') };
};

/** What an error says of itself: our own words and those of the system, never a driver's that may quote an address. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
