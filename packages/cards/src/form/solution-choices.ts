import { solutionCategoryLabels } from '@cosell/core';
import { clipped } from '../card-budget.ts';
import type { SolutionChoice } from './draft-of-answers.ts';
import type { Choice } from './inputs.ts';
import { encodeChoice } from './tag-list.ts';

/** Most catalogue solutions on a card beside the categories. */
const mostOnOffer = 25;
/** As many as a referral may have. */
const mostChosen = 50;

export const mostSolutionsShown = Math.max(mostOnOffer, mostChosen);

/** Most characters of a name; where very many are chosen, so many that they fit on a card. */
const longestName = 60;
const longestOfMany = 30;

export const solutionChoice = ({ id, name }: SolutionChoice, longest = longestName): Choice => ({
  title: clipped(name, longest),
  value: encodeChoice(id),
});

/**
 * The solutions that a card offers besides the published categories: the chosen ones, in sight and by their names, and then the
 * first of the others. A seller may have used a category before, which is on the card anyway.
 */
export const solutionsOnCard = (known: readonly SolutionChoice[], chosen: readonly string[]): Choice[] => {
  const solutions = known.filter(({ id }) => !Object.hasOwn(solutionCategoryLabels, id));
  const ids = new Set(chosen);
  const named = solutions.filter(({ id }) => ids.has(id)).slice(0, mostChosen);
  const others = solutions.filter(({ id }) => !ids.has(id)).slice(0, Math.max(0, mostOnOffer - named.length));
  const shown = [...named, ...others];
  const longest = shown.length > mostOnOffer ? longestOfMany : longestName;
  return shown.map((solution) => solutionChoice(solution, longest));
};
