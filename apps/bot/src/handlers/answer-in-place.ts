import { noticeCard, readButton, type Words } from '@cosell/cards';
import { isShared, type Reply, type Turn, type TurnInput } from '../turn.ts';
import { longestText, readCommand } from './commands.ts';
import { wordsOfTeams } from './language-handlers.ts';
import { refreshShared } from './referral-handlers.ts';
import type { Services } from './services.ts';
import { askFirst } from './sign-in-handlers.ts';

/**
 * Answers where the person is: in their private chat, a dialog or a search as it is, where others read along with what all may
 * see. The rest of it goes to the person alone, and what belongs to a form is not done here at all.
 */
export const answerInPlace = async (
  turn: Turn,
  words: Words,
  services: Services,
  answer: (turn: Turn) => Promise<Reply>,
): Promise<Reply> => {
  if (turn.conversation.type === 'personal') return answer(turn);
  const meant = isShared(turn) ? meaningOf(turn.input, words, await wordsOfTeams(turn)) : undefined;
  if (meant?.for === 'all') return answer(turn);
  const standing = await services.standings.of(turn);
  if (standing === 'visitor') return refusal(turn.input, words.say('place.stranger'), words);
  if (standing === 'unknown') return answerUnknown(turn, words, services, answer);
  if (!meant) return answer(turn);
  switch (meant.for) {
    case 'reader':
      return refreshShared(turn, meant.id, words, services);
    case 'person':
      return answerPrivately(turn, meant.isShown, words, services, answer);
    case 'nobody':
      return refusal(turn.input, words.say('place.not-here'), words);
    default:
      return meant satisfies never;
  }
};

/** Whom no roster vouches for is answered alone, and as the one they have signed in as: their own right decides. */
const answerUnknown = async (
  turn: Turn,
  words: Words,
  services: Services,
  answer: (turn: Turn) => Promise<Reply>,
): Promise<Reply> => {
  const { accounts } = services;
  if (!accounts || isShared(turn)) return refusal(turn.input, words.say('place.no-roster'), words);
  if ((await accounts.tokenOf(turn.seller)) !== undefined) return answer(turn);
  const isDialog = turn.input.type === 'create' || turn.input.type === 'button';
  return isDialog ? askFirst(turn, words, services) : { remark: words.say('search.sign-in') };
};

/** Said to whoever pressed at the card, which stays as it is. */
const refusal = ({ type }: TurnInput, text: string, words: Words): Reply =>
  type === 'text' ? { card: noticeCard({ text }, words) } : { remark: text };

/** Whom an answer is for: all; each reader of the card of a referral; one person, and all some of it; nobody in this place. */
type Meaning =
  | { readonly for: 'all' }
  | { readonly for: 'nobody' }
  | { readonly for: 'reader'; readonly id: string }
  | { readonly for: 'person'; readonly isShown: boolean };

const meaningOf = (input: TurnInput, words: Words, ofTeams: Words): Meaning => {
  switch (input.type) {
    case 'joined':
    case 'left':
      return { for: 'all' };
    case 'text':
      return meaningOfText(input.text, words, ofTeams);
    case 'button':
      return meaningOfButton(input.verb, input.data);
    // These are answered in a dialog, a search or a list.
    case 'create':
    case 'link':
    case 'search':
    case 'typeahead':
      return { for: 'nobody' };
    default:
      return input satisfies never;
  }
};

const meaningOfText = (text: string, words: Words, ofTeams: Words): Meaning => {
  if (text.length > longestText) return { for: 'all' };
  const { name } = readCommand(text, words, ofTeams);
  switch (name) {
    case 'help':
    case 'greeting':
    case 'language':
    case 'unknown':
      return { for: 'all' };
    case 'show':
      return { for: 'person', isShown: true };
    case 'new':
    case 'drafts':
    case 'list':
    case 'cancel':
    case 'sign-in':
    case 'sign-out':
      return { for: 'person', isShown: false };
    default:
      return name satisfies never;
  }
};

/** Cards with other buttons than these are sent to private chats only. */
const meaningOfButton = (verb: string, data: unknown): Meaning => {
  const read = readButton(verb, data);
  if (!read.ok || read.button.verb === 'settings.language') return { for: 'all' };
  if (read.button.verb === 'referral.refresh') return { for: 'reader', id: read.button.data.id };
  return read.button.verb === 'referral.open' ? { for: 'person', isShown: true } : { for: 'nobody' };
};

/** Nothing but reading is done for somebody who could not be told of it. */
const answerPrivately = async (
  turn: Turn,
  isShown: boolean,
  words: Words,
  { privateChats }: Pick<Services, 'privateChats'>,
  answer: (turn: Turn) => Promise<Reply>,
): Promise<Reply> => {
  const chat = await privateChats.chatOf(turn);
  if (!chat && !isShown) return refusal(turn.input, words.say('place.unreachable'), words);
  const { card, shared, isSaid, afterwards } = await answer(chat ? { ...turn, conversation: chat } : turn);
  const isSent = chat !== undefined && card !== undefined && (await privateChats.send(turn, chat, card));
  const note = words.say(isSent || isSaid ? 'place.sent' : 'place.unreachable');
  return { card: shared?.(note) ?? noticeCard({ text: note }, words), ...(afterwards && { afterwards }) };
};
