import { helpCard, languageCard, noticeCard, readButton, type Words, welcomeCard } from '@cosell/cards';
import type { Log } from '../log.ts';
import { isShared, type Reply, type Turn, wholeIdOf } from '../turn.ts';
import { answerInPlace } from './answer-in-place.ts';
import { longestText, readCommand } from './commands.ts';
import { createFromMessage } from './create-handlers.ts';
import { cancelDraft, discardDraft, listDrafts, openDraft, startDraft } from './draft-handlers.ts';
import { editSubmission } from './edit-handlers.ts';
import { goBack, goOn, openInDialog, review } from './form-handlers.ts';
import { faultReply } from './fault-reply.ts';
import { chooseLanguage, wordsOf, wordsOfTeams } from './language-handlers.ts';
import { listReferrals, showReferral } from './referral-handlers.ts';
import { searchReferrals, unfoldLink } from './search-handlers.ts';
import type { Services } from './services.ts';
import { signIn, signOut } from './sign-in-handlers.ts';
import { retrySubmission, signInToGoOn, submitDraft } from './submit-handlers.ts';
import { suggestChoices } from './typeahead-handlers.ts';

/**
 * The answer to a turn. What a person can do wrong is answered with a card that says how to go on; a fault of ours is
 * logged and answered the same way, so nothing is ever thrown.
 */
export const handleTurn = async (turn: Turn, services: Services, log: Log): Promise<Reply> => {
  const words = await wordsOf(turn);
  try {
    return await answerInPlace(turn, words, services, (placed) => answer(placed, words, services));
  } catch (error) {
    log.error('turn failed', error);
    return faultReply(turn, error, words, services);
  }
};

const answer = async (turn: Turn, words: Words, services: Services): Promise<Reply> => {
  switch (turn.input.type) {
    case 'joined':
      return greet(turn, turn.input.isLanguageKnown, words, services);
    case 'left':
      return leave(turn, services);
    case 'text':
      return answerText(turn, turn.input.text, words, services);
    case 'create':
      return createFromMessage(turn, turn.input, words, services);
    case 'link':
      return unfoldLink(turn, turn.input.referralId, words, services);
    case 'search':
      return searchReferrals(turn, turn.input.text, words, services);
    case 'typeahead':
      return suggestChoices(turn, turn.input, words, services);
    case 'button':
      return answerButton(turn, turn.input, words, services);
    default:
      return turn.input satisfies never;
  }
};

/** What is stored stays as it is: only nothing is sent here any more. */
const leave = async ({ conversation, seller }: Turn, { store }: Services): Promise<Reply> => {
  await store.leaveConversation(seller, wholeIdOf(conversation));
  return {};
};

/**
 * Once each person, and where others read along once the conversation. Teams tells of an installation twice, and only one of the
 * two events says in which language: the other one is not answered.
 */
const greet = async (
  turn: Turn,
  isLanguageKnown: boolean,
  words: Words,
  { standings, store, now }: Services,
): Promise<Reply> => {
  const { conversation, seller } = turn;
  standings.forget(conversation);
  await store.enterConversation(seller, wholeIdOf(conversation));
  if (!isLanguageKnown && turn.language === undefined) return {};
  const greeted = isShared(turn) ? { ...seller, userId: conversation.id } : seller;
  return (await store.greetOnce(greeted, now())) ? welcome(turn, words) : {};
};

const welcome = (turn: Turn, words: Words): Reply => ({
  card: welcomeCard(words, isShared(turn) ? { isShared: true } : { name: turn.name }),
});

const answerText = async (turn: Turn, text: string, words: Words, services: Services): Promise<Reply> => {
  if (text.length > longestText) {
    return { card: noticeCard({ text: words.say('notice.too-long', { max: longestText }) }, words) };
  }
  const command = readCommand(text, words, await wordsOfTeams(turn));
  switch (command.name) {
    case 'help':
      return { card: helpCard(words, { withAccounts: services.accounts !== undefined }) };
    case 'greeting':
      return welcome(turn, words);
    case 'new':
      return startDraft(turn, { start: command.start }, words, services);
    case 'drafts':
      return listDrafts(turn, command.page, words, services);
    case 'cancel':
      return cancelDraft(turn, words, services);
    case 'list':
      return listReferrals(turn, undefined, words, services);
    case 'show':
      return showReferral(turn, command.id, words, services);
    case 'language':
      return command.language
        ? chooseLanguage(turn, command.language, services)
        : { card: languageCard(words, { unknown: command.named }) };
    case 'sign-in':
      return signIn(turn, words, services);
    case 'sign-out':
      return signOut(turn, words, services);
    case 'unknown':
      return { card: noticeCard({ text: words.say('notice.unknown-text') }, words) };
    default:
      return command satisfies never;
  }
};

const answerButton = async (
  turn: Turn,
  pressed: { readonly verb: string; readonly data: unknown; readonly messageId?: string },
  words: Words,
  services: Services,
): Promise<Reply> => {
  const read = readButton(pressed.verb, pressed.data);
  if (!read.ok) return { card: noticeCard({ text: words.say(`notice.${read.reason}`) }, words) };
  const { button } = read;
  switch (button.verb) {
    case 'draft.next':
      return goOn(turn, { ...button.data, inputs: pressed.data }, words, services);
    case 'draft.back':
      return goBack(turn, { ...button.data, inputs: pressed.data }, words, services);
    case 'draft.review':
      return review(turn, { ...button.data, inputs: pressed.data }, words, services);
    case 'draft.dialog':
      return openInDialog(turn, { ...button.data, inputs: pressed.data }, words, services);
    case 'draft.submit':
      return submitDraft(turn, button.data, pressed.messageId, words, services);
    case 'draft.discard':
      return discardDraft(turn, button.data.draftId, words, services);
    case 'draft.open':
      return openDraft(turn, button.data.draftId, words, services);
    case 'submission.retry':
      return retrySubmission(turn, button.data.submissionId, pressed.messageId, words, services);
    case 'submission.edit':
      return editSubmission(turn, button.data.submissionId, words, services);
    case 'submission.sign-in':
      return signInToGoOn(turn, button.data.submissionId, pressed.messageId, words, services);
    case 'referral.open':
    case 'referral.refresh':
      return showReferral(turn, button.data.id, words, services);
    case 'list.page':
      return listReferrals(turn, button.data.next || undefined, words, services);
    case 'settings.language':
      return chooseLanguage(turn, button.data.language, services);
    default:
      return button satisfies never;
  }
};
