import type { Person } from './sign-in/user-tokens.ts';
import type { Adapter } from './teams/adapter.ts';

/** People remembered: everybody’s Teams asks for a shared card, again and again. */
const mostPeople = 10_000;

/**
 * What somebody who acts where others read along is to the organisation that the conversation belongs to; unknown where the bot
 * is no member of it, since then its roster is closed.
 */
export type Standing = 'colleague' | 'visitor' | 'unknown';

export type StandingOf = (person: Person) => Promise<Standing>;

/** Visitors are asked for again, since they may become colleagues. */
export const createStandings = ({ standingOf }: Pick<Adapter, 'standingOf'>): StandingOf => {
  const colleagues = new Set<string>();
  return async (person) => {
    const key = JSON.stringify([person.conversation.tenantId, person.channelUserId]);
    if (colleagues.has(key)) return 'colleague';
    const standing = await standingOf(person);
    if (standing !== 'colleague') return standing;
    if (colleagues.size >= mostPeople) colleagues.clear();
    colleagues.add(key);
    return standing;
  };
};
