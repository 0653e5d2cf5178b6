import { noticeCard, type Words } from '@cosell/cards';
import type { Reader, Reply, Turn } from '../turn.ts';
import type { Services } from './services.ts';

/** The command to sign in. */
export const signIn = async (turn: Turn, words: Words, services: Services): Promise<Reply> => {
  const { accounts } = services;
  if (!accounts) return notice('sign-in.not-here', words);
  if ((await accounts.tokenOf(turn.seller)) !== undefined) return notice('sign-in.already', words);
  return askFirst(turn, words, services);
};

/** The command to sign out: no instance uses the seller's token from then on. */
export const signOut = async (turn: Turn, words: Words, { accounts }: Services): Promise<Reply> => {
  if (!accounts) return notice('sign-in.not-here', words);
  await accounts.signOut(turn.seller, turn.channelUserId);
  return notice('sign-out.done', words);
};

/** The answer to what needs a sign-in first: the request to sign in, and where a card is waited for also a word about it. */
export const askFirst = async (turn: Reader, words: Words, services: Services): Promise<Reply> => {
  if (!(await ask(turn, words, services))) return notice('sign-in.away', words);
  return turn.input.type === 'text' ? { isSaid: true } : notice('sign-in.first', words);
};

/** Sends the request to sign in, a message of its own in the private chat; false where it cannot be sent now. */
export const ask = async (
  turn: Omit<Reader, 'input'>,
  words: Words,
  { accounts, privateChats, log }: Services,
): Promise<boolean> => {
  if (!accounts) return false;
  try {
    const isThere = turn.conversation.type === 'personal';
    const conversation = isThere ? turn.conversation : await privateChats.chatOf(turn);
    if (!conversation) return false;
    await accounts.ask({ ...turn, conversation }, words);
    return true;
  } catch (error) {
    log.error('request to sign in not sent', error);
    return false;
  }
};

const notice = (key: Parameters<Words['say']>[0], words: Words): Reply => ({
  card: noticeCard({ text: words.say(key) }, words),
});
