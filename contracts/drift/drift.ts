import { accepted } from './accepted.ts';
import { askEmulator } from './ask-emulator.ts';
import { compareAnswers } from './compare-answers.ts';
import { compareCore } from './compare-core.ts';
import type { Difference, Severity } from './difference.ts';

export type Verdict = Severity | 'known documentation fault';

export interface Judged extends Difference {
  readonly verdict: Verdict;
  readonly trap: number | undefined;
  /** Why it is meant to be; undefined for one that nobody has accepted. */
  readonly because: string | undefined;
}

export interface Drift {
  readonly differences: readonly Judged[];
  /** Neither meant nor known until now. */
  readonly fresh: readonly Judged[];
  /** Ids that are accepted and found no more. */
  readonly gone: readonly string[];
}

/** Holds core and emulator against the documents. */
export const findDrift = async (): Promise<Drift> =>
  judge([...compareCore(), ...compareAnswers(await askEmulator())], accepted);

export const judge = (found: readonly Difference[], known: typeof accepted): Drift => {
  const reasons = new Map(known.flatMap((entry) => entry.ids.map((id) => [id, entry])));
  const once = new Map(found.map((difference) => [difference.id, difference]));
  const differences = [...once.values()].map((difference) => {
    const { trap, because } = reasons.get(difference.id) ?? {};
    const verdict: Verdict = trap === undefined ? difference.severity : 'known documentation fault';
    return { ...difference, verdict, trap, because };
  });
  return {
    differences,
    fresh: differences.filter(({ because }) => because === undefined),
    gone: [...reasons.keys()].filter((id) => !once.has(id)),
  };
};
