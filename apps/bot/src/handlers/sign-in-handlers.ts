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

/** What it takes to ask for a sign-in. */
export type Asking = Pick<Services, 'accounts' | 'privateChats' | 'log'>;

/** The answer to what needs a sign-in first: the request to sign in, and where a card is waited for also a word about it. */
export const askFirst = async (
  reader: Reader,
  words: Words,
  services: Asking,
  word: 'sign-in.first' | 'sign-in.then-shown' = 'sign-in.first',
): Promise<Reply> => {
  if (!(await ask(reader, words, services))) return notice('sign-in.away', words);
  const isCardAwaited = reader.input !== undefined && reader.input.type !== 'text';
  return isCardAwaited ? notice(word, words) : { isSaid: true };
};

/** Sends the request to sign in, a message of its own in the private chat; false where it cannot be sent now. */
export const ask = async (reader: Reader, words: Words, { accounts, privateChats, log }: Asking): Promise<boolean> => {
  if (!accounts) return false;
  try {
    const isThere = reader.conversation.type === 'personal';
    const conversation = isThere ? reader.conversation : await privateChats.chatOf(reader);
    if (!conversation) return false;
    await accounts.ask({ ...reader, conversation }, words);
    return true;
  } catch (error) {
    log.error('request to sign in not sent', error);
    return false;
  }
};

const notice = (key: Parameters<Words['say']>[0], words: Words): Reply => ({
  card: noticeCard({ text: words.say(key) }, words),
});
