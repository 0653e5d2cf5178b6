import {
  type Answers,
  type Button,
  checkAnswers,
  formCard,
  noticeCard,
  readButton,
  readStep,
  type Words,
  welcomeCard,
} from '@cosell/cards';
import type { Draft, SellerProfile } from '../store/store.ts';
import { isStoreFault } from '../store/store-fault.ts';
import { isShared, type Reply, type Turn, type TurnInput } from '../turn.ts';
import { readCommand } from './commands.ts';
import type { FormPress } from './form-handlers.ts';
import { solutionsFor, todayOf } from './form-reply.ts';
import { unedited } from './guesses.ts';
import { wordsOfTeams } from './language-handlers.ts';
import type { Services } from './services.ts';

/** The answer to a turn that failed for a fault of ours: why, what became of what was typed, and what to do. */
export const faultReply = async (turn: Turn, error: unknown, words: Words, services: Services): Promise<Reply> => {
  const { input } = turn;
  if (isShared(turn)) return faultBeforeOthers(input, error, words);
  switch (input.type) {
    case 'joined':
      // Whether the seller has been greeted before cannot be told, and twice is better than never.
      return { card: welcomeCard(words, { name: turn.name }) };
    case 'left':
      return {};
    case 'text': {
      const happened = readCommand(input.text, words, await wordsOfTeams(turn)).name === 'new' ? 'new' : 'other';
      return { card: noticeCard({ text: told(error, happened, words) }, words) };
    }
    case 'create':
      return { card: noticeCard({ text: told(error, 'new', words) }, words) };
    case 'link':
      return {};
    case 'search':
    case 'typeahead':
      return { remark: told(error, 'other', words) };
    case 'button':
      return faultAtButton(turn, input, error, words, services);
    default:
      return input satisfies never;
  }
};

/** What somebody typed never stands where others read along. */
const faultBeforeOthers = ({ type }: TurnInput, error: unknown, words: Words): Reply => {
  if (type === 'joined' || type === 'left') return {};
  const text = told(error, 'other', words);
  return type === 'button' ? { remark: text } : { card: noticeCard({ text }, words) };
};

type Pressed = Extract<TurnInput, { type: 'button' }>;

const faultAtButton = async (
  turn: Turn,
  pressed: Pressed,
  error: unknown,
  words: Words,
  services: Services,
): Promise<Reply> => {
  const read = readButton(pressed.verb, pressed.data);
  if (!read.ok) return { card: noticeCard({ text: told(error, 'other', words) }, words) };
  const { button } = read;
  switch (button.verb) {
    case 'draft.next':
    case 'draft.back':
    case 'draft.review':
    case 'draft.dialog':
      return formAgain(turn, { ...button.data, inputs: pressed.data }, error, words, services);
    // What stands typed in the form does not come with this press, so its card must stay.
    case 'draft.discard':
      return { remark: told(error, 'unchanged', words) };
    case 'draft.submit':
      return again(
        [button, { verb: 'draft.open', data: button.data }],
        told(error, happenedToSubmission(error), words),
        words,
      );
    case 'draft.open':
    case 'submission.retry':
    case 'submission.edit':
    case 'submission.sign-in':
    case 'referral.open':
    case 'referral.refresh':
    case 'list.page':
    case 'settings.language':
      return again([button], told(error, 'other', words), words);
    default:
      return button satisfies never;
  }
};

const again = (buttons: readonly Button[], text: string, words: Words): Reply => ({
  card: noticeCard({ text, buttons }, words),
});

/** The step that was pressed, filled with what came with the press: it stands nowhere else. */
const formAgain = async (
  turn: Turn,
  { draftId, step, updatedAt, inputs }: FormPress,
  error: unknown,
  words: Words,
  services: Services,
): Promise<Reply> => {
  const typed = readStep(step, inputs);
  if (Object.keys(typed).length === 0) return { remark: told(error, 'unchanged', words) };
  const { draft, profile } = isAway(error) ? nothingKnown : await lastKnown(turn, draftId, services);
  const solutions = solutionsFor(profile, services);
  const { answers, conversions } = checkAnswers(
    { ...typeShownBy(typed), ...draft.answers, ...typed },
    solutions,
    words,
  );
  const guessed = unedited(draft, typed);
  const summary = told(error, 'form', words);
  const found = { issues: [], conversions, guessed, updatedAt, today: todayOf(services.now()) };
  return { card: formCard({ draftId, step, answers, ...found, solutions, summary }, words) };
};

interface Known {
  readonly draft: Pick<Draft, 'answers' | 'guessed'>;
  readonly profile: SellerProfile;
}

const nothingKnown: Known = { draft: { answers: {}, guessed: [] }, profile: { solutions: [] } };

/** What is stored of the other steps, where it can be read. */
const lastKnown = async (turn: Turn, draftId: string, { store }: Services): Promise<Known> => {
  try {
    const [draft, profile] = await Promise.all([store.draft(turn.seller, draftId), store.profile(turn.seller)]);
    return { draft: draft ?? nothingKnown.draft, profile };
  } catch {
    return nothingKnown;
  }
};

/** Only a shared referral asks for its second leg. */
const typeShownBy = (typed: Answers): Answers =>
  Object.keys(typed).some((path) => path.startsWith('connected.')) ? { type: 'Shared' } : {};

/** Reading once more would take longer than Teams waits. */
const isAway = (error: unknown): boolean => isStoreFault(error) && error.code === 'away';

/** A store that is away may have taken it without being able to say so; of any other fault we know too little. */
const happenedToSubmission = (error: unknown): Happened => {
  if (!isStoreFault(error)) return 'other';
  return error.code === 'away' ? 'submit.away' : 'submit';
};

type Happened = 'form' | 'unchanged' | 'submit' | 'submit.away' | 'new' | 'other';

const told = (error: unknown, happened: Happened, words: Words): string => {
  const why = words.say(`fault.${isStoreFault(error) ? error.code : 'unknown'}`);
  return [why, words.say(`fault.${happened}`), words.say('fault.stays')].join(' ');
};
