import type { Questions } from './pacing/paced-questions.ts';
import type { Turn } from './turn.ts';

/** People remembered: everybody’s Teams asks for a shared card, again and again. */
const mostPeople = 10_000;

/** Whether somebody who acts where others read along is of the organisation that the conversation belongs to. */
export type IsColleague = (turn: Turn) => Promise<boolean>;

/** People of elsewhere and guests are asked for again, since they may become colleagues. */
export const createColleagues = ({ isColleague }: Pick<Questions, 'isColleague'>): IsColleague => {
  const known = new Set<string>();
  return async (turn) => {
    const key = JSON.stringify([turn.conversation.tenantId, turn.channelUserId]);
    if (known.has(key)) return true;
    const isKnown = await isColleague(turn);
    if (isKnown && known.size >= mostPeople) known.clear();
    if (isKnown) known.add(key);
    return isKnown;
  };
};
