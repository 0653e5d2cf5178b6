import { isDeepStrictEqual } from 'node:util';
import {
  type Answers,
  type CheckedAnswers,
  checkAnswers,
  type FormStep,
  noticeCard,
  readStep,
  stepOf,
  type Words,
} from '@cosell/cards';
import type { Draft, SellerProfile } from '../store/store.ts';
import type { Reply, Turn } from '../turn.ts';
import { discardedReply, formReply, reviewReply, solutionsFor } from './form-reply.ts';
import { confirmed, unedited } from './guesses.ts';
import type { Services } from './services.ts';
import { submissionReply } from './submission-reply.ts';

/** A press on a step of the form: whose, which step, and the card's inputs as they came. */
export interface FormPress {
  readonly draftId: string;
  readonly step: FormStep;
  /** That of the draft which the pressed card shows; cards of older versions do not say. */
  readonly updatedAt?: number | undefined;
  readonly inputs: unknown;
}

/** The next step, or the same one with what is wrong in it. Who goes on has confirmed what was guessed on this step. */
export const goOn = (turn: Turn, pressed: FormPress, words: Words, services: Services): Promise<Reply> =>
  withForm(turn, pressed, words, services, (draft, checked) => {
    const issues = checked.issues.filter(({ path }) => stepOf(path) === pressed.step);
    const { conversions } = checked;
    if (issues.length > 0) return { draft: { ...draft, step: pressed.step }, found: { issues, conversions } };
    const guessed = confirmed(draft.guessed, pressed.step);
    return { draft: { ...draft, step: stepAfter(pressed.step), guessed }, found: { conversions } };
  });

/** The step before, with nothing checked: what stands in the form is kept as it is. */
export const goBack = (turn: Turn, pressed: FormPress, words: Words, services: Services): Promise<Reply> =>
  withForm(turn, pressed, words, services, (draft) => ({
    draft: { ...draft, step: stepBefore(pressed.step) },
    found: {},
  }));

/**
 * The form in a dialog, with nothing checked: the same step with what stands in it, or what is stored where that is newer, or
 * where Teams sends nothing, since it would not send required fields that are empty.
 * The pressed card stays and may be pressed again, so what it brings makes the draft no newer than the card.
 */
export const openInDialog = (turn: Turn, pressed: FormPress, words: Words, services: Services): Promise<Reply> =>
  withOpenDraft(turn, pressed.draftId, words, services, async (stored) => {
    const profile = await services.store.profile(turn.seller);
    if (hasMovedOn(stored, pressed)) return formReply(stored, {}, profile, words, services);
    const { step } = pressed;
    const { updatedAt } = stored;
    const read = readForm(stored, pressed, profile, words, services);
    const isTyped = Object.keys(readStep(step, pressed.inputs)).length > 0;
    const summary = words.say('form.as-kept', { button: words.say('button.draft.next') });
    const kept = await keepForm(stored, read, profile, words, services, (draft) => ({
      draft: { ...draft, step, updatedAt },
      found: isTyped ? {} : { summary },
    }));
    return kept ?? openInDialog(turn, pressed, words, services);
  });

/**
 * The review when nothing is wrong in the whole form and nothing in it only guessed, else the first step that has something to
 * mend or to confirm. Who asks for it has confirmed what was guessed on this step.
 */
export const review = (turn: Turn, pressed: FormPress, words: Words, services: Services): Promise<Reply> =>
  withForm(turn, pressed, words, services, (draft, checked) => {
    const guessed = confirmed(draft.guessed, pressed.step);
    if (checked.draft && guessed.length === 0) return { draft: { ...draft, step: 3, guessed }, found: {}, checked };
    return { draft: { ...draft, step: firstOpenStep(checked, guessed) }, found: checked };
  });

/** The first step with something to mend, or to confirm. */
export const firstOpenStep = ({ issues }: Pick<CheckedAnswers, 'issues'>, guessed: Draft['guessed']): FormStep => {
  const steps = [...issues.map(({ path }) => path), ...guessed].map(stepOf);
  return steps.includes(1) ? 1 : steps.includes(2) ? 2 : 3;
};

const stepAfter = (step: FormStep): FormStep => (step === 1 ? 2 : 3);
const stepBefore = (step: FormStep): FormStep => (step === 3 ? 2 : 1);

interface Outcome {
  readonly draft: Draft;
  readonly found: Parameters<typeof formReply>[1];
  /** Present when the review comes next. */
  readonly checked?: CheckedAnswers;
}

type DecideNext = (draft: Draft, checked: CheckedAnswers) => Outcome;

/** Keeps what was typed, and answers with the card that `decideNext` asks for; an older card only shows what is stored. */
const withForm = (
  turn: Turn,
  pressed: FormPress,
  words: Words,
  services: Services,
  decideNext: DecideNext,
): Promise<Reply> =>
  withOpenDraft(turn, pressed.draftId, words, services, async (stored) => {
    const profile = await services.store.profile(turn.seller);
    const read = readForm(stored, pressed, profile, words, services);
    if (!hasMovedOn(stored, pressed) || saysTheSame(read.draft.answers, stored.answers)) {
      const kept = await keepForm(stored, read, profile, words, services, decideNext);
      return kept ?? withForm(turn, pressed, words, services, decideNext);
    }
    return formReply(stored, { summary: words.say('form.moved-on') }, profile, words, services);
  });

/** Whether a draft has been changed since the pressed card was drawn: in a dialog, or from another card of it. */
const hasMovedOn = (stored: Draft, { updatedAt = stored.updatedAt }: Pick<FormPress, 'updatedAt'>): boolean =>
  updatedAt < stored.updatedAt;

/** A second press of one button does. Inputs that were left alone send an empty text, or `false`. */
const saysTheSame = (one: Answers, other: Answers): boolean => isDeepStrictEqual(said(one), said(other));

const said = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, text]) => text !== '' && text !== 'false'));

/** What has become of a draft that is not open any more, else the answer to it. */
const withOpenDraft = async (
  turn: Turn,
  draftId: string,
  words: Words,
  services: Services,
  answer: (stored: Draft) => Promise<Reply>,
): Promise<Reply> => {
  const stored = await services.store.draft(turn.seller, draftId);
  if (!stored) return { card: noticeCard({ text: words.say('notice.no-draft') }, words) };
  if (stored.state === 'submitted') return submissionReply(turn, draftId, words, services);
  if (stored.state === 'discarded') return discardedReply(draftId, words);
  return answer(stored);
};

/** A draft with what its card brings, and what is to say about it. */
interface ReadForm {
  readonly draft: Draft;
  readonly checked: CheckedAnswers;
}

const readForm = (
  stored: Draft,
  { step, inputs }: FormPress,
  profile: SellerProfile,
  words: Words,
  services: Services,
): ReadForm => {
  const typed = readStep(step, inputs);
  const checked = checkAnswers({ ...stored.answers, ...typed }, solutionsFor(profile, services), words);
  const { answers } = checked;
  const isChanged = !isDeepStrictEqual(answers, stored.answers);
  // The clock of another instance may be ahead, and a draft must not seem older than its cards.
  const updatedAt = isChanged ? Math.max(services.now(), stored.updatedAt + 1) : stored.updatedAt;
  return { draft: { ...stored, answers, issues: [], guessed: unedited(stored, typed), updatedAt }, checked };
};

/** Undefined where the draft has been changed since it was read. */
const keepForm = async (
  stored: Draft,
  read: ReadForm,
  profile: SellerProfile,
  words: Words,
  services: Services,
  decideNext: DecideNext,
): Promise<Reply | undefined> => {
  const { draft, found, checked: passed } = decideNext(read.draft, read.checked);
  if (!(await services.store.saveDraft(draft, stored.updatedAt))) return undefined;
  if (!passed?.draft) return formReply(draft, found, profile, words, services);
  return reviewReply(draft, { ...passed, draft: passed.draft }, profile, words, services);
};
