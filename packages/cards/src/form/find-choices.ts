import { folded } from '../words/folded.ts';
import type { Words } from '../words/words.ts';
import { type Dataset, datasets } from './datasets.ts';
import type { SolutionChoice } from './draft-of-answers.ts';
import { type Choice, listedChoices } from './inputs.ts';
import { solutionChoice } from './solution-choices.ts';

/** A choice with the texts it is found by, both folded: its name, and all that is said of it. */
interface Candidate {
  readonly choice: Choice;
  readonly name: string;
  readonly said: string;
}

/**
 * The choices of a dataset that hold every word typed, in any order: first those whose name begins with all of it, then those
 * with words that begin so, then the others, each in the order of the list. `solutions` are offered before the published ones;
 * a published one may be among them, and then stands there.
 */
export const findChoices = (
  dataset: Dataset,
  typed: string,
  solutions: readonly SolutionChoice[],
  words: Words,
): Choice[] => {
  const parts = wordsIn(typed);
  const candidates = [
    ...(dataset === 'solutions' ? solutions.map(ownCandidate) : []),
    ...listedChoices(datasets[dataset], words).map(listedCandidate),
  ];
  return [...new Map(candidates.map((candidate) => [candidate.choice.value, candidate])).values()]
    .filter(({ said }) => parts.every((part) => said.includes(part)))
    .map(({ choice, name }) => ({ choice, rank: rankOf(name, parts) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ choice }) => choice);
};

const wordsIn = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');

/** A seller may know the id of a solution from Partner Center. */
const ownCandidate = (solution: SolutionChoice): Candidate => {
  const name = folded(solution.name);
  return { choice: solutionChoice(solution), name, said: `${name} ${folded(solution.id)}` };
};

const listedCandidate = (choice: Choice): Candidate => {
  const name = folded(choice.title);
  return { choice, name, said: name };
};

const rankOf = (name: string, parts: readonly string[]): number => {
  const spoken = wordsIn(name);
  if (spoken.join(' ').startsWith(parts.join(' '))) return 0;
  return parts.every((part) => spoken.some((word) => word.startsWith(part))) ? 1 : 2;
};
