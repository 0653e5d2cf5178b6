import type { Observation } from './observation.ts';

/** A set of mutations, with what should come of each. */
export interface Suite {
  /** As in `provider mutants caught`. */
  readonly title: string;
  readonly expected: 'noticed' | 'unnoticed';
  readonly observations: readonly Observation[];
}

/** `provider mutants caught 60/60`. */
export const tallyOf = ({ title, expected, observations }: Suite): string => {
  const good = observations.filter((observation) => problemOf(observation, expected) === undefined);
  return `${title} ${good.length}/${observations.length}`;
};

/** One line for each mutation that did not come out as expected. */
export const problemsOf = ({ expected, observations }: Suite): string[] =>
  observations.flatMap((observation) => {
    const problem = problemOf(observation, expected);
    return problem === undefined ? [] : [lineOf(observation.name, problem)];
  });

/** One line for each mutation, whatever came of it. */
export const detailsOf = ({ expected, observations }: Suite): string[] =>
  observations.map((observation) =>
    lineOf(observation.name, problemOf(observation, expected) ?? (noticedBy(observation) || 'not noticed by anybody')),
  );

const problemOf = (observation: Observation, expected: Suite['expected']): string | undefined => {
  const { changes, noticed, fault } = observation;
  if (fault !== undefined) return `could not be tried: ${fault}`;
  // Whatever was noticed then, it was not the mutation.
  if (changes === 0) return 'never changed anything';
  if (expected === 'noticed') return noticed.length > 0 ? undefined : 'SURVIVED';
  return noticed.length === 0 ? undefined : `REFUSED, ${noticedBy(observation)}`;
};

const noticedBy = ({ noticed }: Observation): string =>
  noticed.length === 0 ? '' : `noticed by: ${noticed.join('; ')}`;

const lineOf = (name: string, what: string): string => `  ${name.padEnd(60)}  ${what}`;
