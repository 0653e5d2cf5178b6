import type { Person } from './sign-in/user-tokens.ts';
import type { Adapter } from './teams/adapter.ts';

/** People remembered: everybody’s Teams asks for a shared card, again and again. */
const mostPeople = 10_000;

/** Whether somebody who acts where others read along is of the organisation that the conversation belongs to. */
export type IsColleague = (person: Person) => Promise<boolean>;

/** People of elsewhere and guests are asked for again, since they may become colleagues. */
export const createColleagues = ({ isColleague }: Pick<Adapter, 'isColleague'>): IsColleague => {
  const known = new Set<string>();
  return async (person) => {
    const key = JSON.stringify([person.conversation.tenantId, person.channelUserId]);
    if (known.has(key)) return true;
    const isKnown = await isColleague(person);
    if (isKnown && known.size >= mostPeople) known.clear();
    if (isKnown) known.add(key);
    return isKnown;
  };
};
