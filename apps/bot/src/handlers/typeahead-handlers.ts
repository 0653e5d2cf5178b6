import { type Dataset, findChoices, type Words } from '@cosell/cards';
import { inTime } from '../in-time.ts';
import type { SellerProfile } from '../store/store.ts';
import type { Reply, Turn } from '../turn.ts';
import { solutionsFor } from './form-reply.ts';
import type { Services } from './services.ts';

/** Teams shows no more. */
const mostShown = 15;
/** Teams waits five seconds, and the language of the seller was asked for before. In milliseconds. */
const profileTimeout = 1_500;

/** What the seller is looking for in a list of the form. */
export interface Sought {
  readonly dataset: Dataset;
  readonly text: string;
  readonly skip: number;
}

/** The best of what fits; of solutions those first that the seller has used last. */
export const suggestChoices = async (
  turn: Turn,
  { dataset, text, skip }: Sought,
  words: Words,
  services: Services,
): Promise<Reply> => {
  const solutions = dataset === 'solutions' ? solutionsByUse(await profileOf(turn, services), services) : [];
  return { choices: findChoices(dataset, text, solutions, words).slice(skip, skip + mostShown) };
};

/** Without the store there are still the configured solutions and the published lists. */
const profileOf = async ({ seller }: Turn, { store, log }: Services): Promise<SellerProfile> => {
  try {
    return await inTime(store.profile(seller), profileTimeout, 'the store did not answer in time');
  } catch (error) {
    log.error('solutions used before not read', error);
    return { solutions: [] };
  }
};

const solutionsByUse = (profile: SellerProfile, services: Services) => {
  const known = new Map(solutionsFor(profile, services).map((solution) => [solution.id, solution]));
  const used = profile.solutions.flatMap(({ id }) => known.get(id) ?? []);
  return [...new Set([...used, ...known.values()])];
};
