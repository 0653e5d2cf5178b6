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
import type { Draft } from '../store/store.ts';
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
 * The form in a dialog, with nothing checked: the same step with what stands in it, or what is stored where that is newer.
 * The pressed card stays and may be pressed again, so what it brings makes the draft no newer than the card.
 */
export const openInDialog = (turn: Turn, pressed: FormPress, words: Words, services: Services): Promise<Reply> =>
  withOpenDraft(turn, pressed.draftId, words, services, async (stored) => {
    const { step } = pressed;
    const { updatedAt } = stored;
    if (hasMovedOn(stored, pressed))
      return formReply(stored, {}, await services.store.profile(turn.seller), words, services);
    const decideNext: DecideNext = (draft) => ({ draft: { ...draft, step, updatedAt }, found: {} });
    return readForm(turn, stored, pressed, words, services, decideNext);
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

const withForm = (
  turn: Turn,
  pressed: FormPress,
  words: Words,
  services: Services,
  decideNext: DecideNext,
): Promise<Reply> =>
  withOpenDraft(turn, pressed.draftId, words, services, async (stored) => {
    const isLate = hasMovedOn(stored, pressed) && (await saysOtherwise(turn, stored, pressed, words, services));
    if (!isLate) return readForm(turn, stored, pressed, words, services, decideNext);
    const profile = await services.store.profile(turn.seller);
    return formReply(stored, { summary: words.say('form.moved-on') }, profile, words, services);
  });

/** Whether a draft has been changed since the pressed card was drawn: in a dialog, or from another card of it. */
const hasMovedOn = (stored: Draft, { updatedAt = stored.updatedAt }: Pick<FormPress, 'updatedAt'>): boolean =>
  updatedAt < stored.updatedAt;

/** Whether a press would put other answers into the draft: a second press of one button does not. */
const saysOtherwise = async (
  turn: Turn,
  stored: Draft,
  { step, inputs }: FormPress,
  words: Words,
  services: Services,
): Promise<boolean> => {
  const solutions = solutionsFor(await services.store.profile(turn.seller), services);
  const { answers } = checkAnswers({ ...stored.answers, ...readStep(step, inputs) }, solutions, words);
  return !isDeepStrictEqual(said(answers), said(stored.answers));
};

/** Inputs that were left alone send an empty text, or `false`. */
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

/** Reads the card into the draft, stores what was typed, and answers with the card that `decideNext` asks for. */
const readForm = async (
  turn: Turn,
  stored: Draft,
  { step, inputs }: FormPress,
  words: Words,
  services: Services,
  decideNext: DecideNext,
): Promise<Reply> => {
  const { store, now } = services;
  const profile = await store.profile(turn.seller);
  const solutions = solutionsFor(profile, services);
  const typed = readStep(step, inputs);
  const checked = checkAnswers({ ...stored.answers, ...typed }, solutions, words);
  const { answers } = checked;
  const isChanged = !isDeepStrictEqual(answers, stored.answers);
  // The clock of another instance may be ahead, and a draft must not seem older than its cards.
  const updatedAt = isChanged ? Math.max(now(), stored.updatedAt + 1) : stored.updatedAt;
  const read: Draft = { ...stored, answers, issues: [], guessed: unedited(stored, typed), updatedAt };
  const { draft, found, checked: passed } = decideNext(read, checked);
  await store.saveDraft(draft);
  if (!passed?.draft) return formReply(draft, found, profile, words, services);
  return reviewReply(draft, { ...passed, draft: passed.draft }, profile, words, services);
};
