import type { Asker, Questions } from './pacing/paced-questions.ts';
import type { Standing } from './turn.ts';

/** People remembered: everybody’s Teams asks for a shared card, again and again. */
const mostPeople = 10_000;

export type StandingOf = (asker: Asker) => Promise<Standing>;

/** Visitors are asked for again, since they may become colleagues. */
export const createStandings = ({ standingOf }: Pick<Questions, 'standingOf'>): StandingOf => {
  const colleagues = new Set<string>();
  return async (asker) => {
    const key = JSON.stringify([asker.conversation.tenantId, asker.channelUserId]);
    if (colleagues.has(key)) return 'colleague';
    const standing = await standingOf(asker);
    if (standing !== 'colleague') return standing;
    if (colleagues.size >= mostPeople) colleagues.clear();
    colleagues.add(key);
    return standing;
  };
};
