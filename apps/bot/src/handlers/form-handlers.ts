import {
  type CheckedAnswers,
  checkAnswers,
  type FormStep,
  noticeCard,
  readStep,
  reviewCard,
  stepOf,
  type Words,
} from '@cosell/cards';
import type { FieldPath } from '@cosell/core';
import type { Draft } from '../store/store.ts';
import type { Reply, Turn } from '../turn.ts';
import { discardedReply, formReply, solutionsFor } from './form-reply.ts';
import type { Services } from './services.ts';
import { submissionReply } from './submission-reply.ts';

/** A press on a step of the form: whose, which step, and the card's inputs as they came. */
export interface FormPress {
  readonly draftId: string;
  readonly step: FormStep;
  readonly guessed?: readonly FieldPath[] | undefined;
  readonly inputs: unknown;
}

/** The next step, or the same one with what is wrong in it. Who goes on has confirmed what was guessed on this step. */
export const goOn = (turn: Turn, pressed: FormPress, words: Words, services: Services): Promise<Reply> =>
  withForm(turn, pressed, words, services, (draft, checked) => {
    const issues = checked.issues.filter(({ path }) => stepOf(path) === pressed.step);
    const guessed = pressed.guessed?.filter((path) => stepOf(path) !== pressed.step);
    return issues.length > 0
      ? { draft: { ...draft, step: pressed.step }, found: { issues, conversions: checked.conversions } }
      : { draft: { ...draft, step: stepAfter(pressed.step) }, found: { conversions: checked.conversions, guessed } };
  });

/** The step before, with nothing checked: what stands in the form is kept as it is. */
export const goBack = (turn: Turn, pressed: FormPress, words: Words, services: Services): Promise<Reply> =>
  withForm(turn, pressed, words, services, (draft) => ({
    draft: { ...draft, step: stepBefore(pressed.step) },
    found: {},
  }));

/** The review when nothing is wrong in the whole form, else the first step that has something to mend. */
export const review = (turn: Turn, pressed: FormPress, words: Words, services: Services): Promise<Reply> =>
  withForm(turn, pressed, words, services, (draft, checked) => {
    if (checked.draft) return { draft: { ...draft, step: 3 }, found: {}, checked };
    return { draft: { ...draft, step: firstFaultyStep(checked) }, found: checked };
  });

/** The first step with something to mend. */
export const firstFaultyStep = ({ issues }: Pick<CheckedAnswers, 'issues'>): FormStep => {
  const steps = issues.map(({ path }) => stepOf(path));
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

/** Reads the card into the draft, stores what was typed, and answers with the card that `decideNext` asks for. */
const withForm = async (
  turn: Turn,
  { draftId, step, guessed, inputs }: FormPress,
  words: Words,
  services: Services,
  decideNext: (draft: Draft, checked: CheckedAnswers) => Outcome,
): Promise<Reply> => {
  const { store } = services;
  const stored = await store.draft(turn.seller, draftId);
  if (!stored) return { card: noticeCard({ text: words.say('notice.no-draft') }, words) };
  if (stored.state === 'submitted') return submissionReply(turn, draftId, words, services);
  if (stored.state === 'discarded') return discardedReply(draftId, words);
  const profile = await store.profile(turn.seller);
  const solutions = solutionsFor(profile, services);
  const checked = checkAnswers({ ...stored.answers, ...readStep(step, inputs) }, solutions, words);
  const read: Draft = { ...stored, answers: checked.answers, issues: [], updatedAt: services.now() };
  const { draft, found, checked: passed } = decideNext(read, checked);
  await store.saveDraft(draft);
  if (!passed?.draft) return formReply(draft, { guessed, ...found }, profile, words, services);
  const view = { draftId, answers: passed.answers, draft: passed.draft, conversions: passed.conversions, solutions };
  return { card: reviewCard(view, words) };
};
