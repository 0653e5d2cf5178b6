import { type FieldPath, fields, type Issue } from '@cosell/core';
import { type Button, press, pressForDialog } from '../buttons.ts';
import { type Card, card, type Element } from '../card.ts';
import { mostCardBytes, withinBudget } from '../card-budget.ts';
import { box, plainText } from '../elements.ts';
import type { Words } from '../words/words.ts';
import type { Answers } from './answers.ts';
import { withProposals } from './default-answers.ts';
import type { SolutionChoice } from './draft-of-answers.ts';
import { type Findings, findingsOfStep, summaryOf } from './findings.ts';
import { formParts } from './form-parts.ts';
import { type Filling, foldedSection, openSection } from './form-section.ts';
import { isRequired } from './inputs.ts';
import type { Conversion } from './settled-answers.ts';
import { shownTexts } from './shown-texts.ts';
import { mostSolutionsShown } from './solution-choices.ts';
import { fieldOfIssue, fieldsOfStep, type FormStep } from './steps.ts';

/** Fields that are marked as guesses on one form: their marks have to fit its cards. */
export const mostGuesses = 20;

export interface FormView {
  readonly draftId: string;
  readonly step: FormStep;
  readonly answers: Answers;
  /** Those of other steps are not shown. */
  readonly issues: readonly Issue[];
  readonly conversions: readonly Conversion[];
  /** Fields whose values were read from a message, each marked as such until it is confirmed. */
  readonly guessed?: readonly FieldPath[] | undefined;
  /** When the draft was last changed, in milliseconds since 1970. Absent where that is not known. */
  readonly updatedAt?: number | undefined;
  /** Such as `2026-11-15`: a day before it has passed for everybody. */
  readonly today: string;
  /** Catalogue solutions on offer besides the published categories. */
  readonly solutions: readonly SolutionChoice[];
  /** Plain words above everything, such as why nothing could be kept. */
  readonly summary?: string | undefined;
}

/** One step of the form, with what was typed and what is wrong with it. */
export const formCard = (view: FormView, words: Words): Card =>
  isSmall(view, words) ? drawForm(view, words, mostCardBytes) : withinBudget((room) => drawForm(view, words, room));

const drawForm = (view: FormView, words: Words, room: number): Card => {
  const { step } = view;
  // Only the last step has a field with a proposal, and a copy of all answers is worth avoiding.
  const answers = step === 3 ? withProposals(view.answers) : view.answers;
  const parts = formParts(words);
  const { header, places, fallbackText } = parts.steps[step];
  const { texts, issues } = shownTexts(step, answers, room);
  const findings = findingsOfStep(step, [...view.issues, ...issues], words, room / 4);
  const guessed = new Set(view.guessed);
  const { today, solutions } = view;
  const filling: Filling = { texts, findings, guessed, today, solutions, parts, words };
  const body: Element[] = [...header, ...notices(view, findings, words)];
  for (const { open, toggles, folded } of places) {
    if (open.isShared && answers.type !== 'Shared') continue;
    body.push(...openSection(open, filling), ...toggles);
    for (const section of folded) body.push(foldedSection(section, filling));
  }
  const isComplete = requiredFields[step].every((path) => isFilled(path, texts[path]));
  return card(fallbackText, body, actionsOf(view, isComplete, words));
};

/**
 * Whether a card is certainly within the budget, so that it need not be measured: a unit of text takes three bytes as a
 * rule, a notice or a mark some 300, a solution on offer some 150. Findings may quote anything.
 */
const isSmall = (
  { step, answers, issues, conversions, guessed = [], solutions, summary }: FormView,
  words: Words,
): boolean => {
  if (issues.length > 0 || summary !== undefined) return false;
  let units = 0;
  for (const path of fieldsOfStep[step]) units += answers[path]?.length ?? 0;
  const offered = Math.min(solutions.length, mostSolutionsShown);
  const days = 1;
  const added = units * 3 + (conversions.length + guessed.length + days) * 300 + offered * 150;
  return added + formParts(words).steps[step].emptyBytes < mostCardBytes;
};

const notices = (view: FormView, findings: Findings, words: Words): Element[] => {
  const problems = [
    ...(view.summary === undefined ? [] : [plainText(view.summary)]),
    ...(findings.size === 0 ? [] : [plainText(summaryOf(findings, words), { weight: 'Bolder' })]),
    ...[...findings].filter(([path]) => fieldOfIssue(path) === undefined).map(([, text]) => plainText(text)),
  ];
  const told = conversionTexts(view.conversions, words).map((text) => plainText(text));
  return [
    ...(problems.length > 0 ? [box('attention', problems)] : []),
    ...(told.length > 0 ? [box('accent', told)] : []),
  ];
};

/** One sentence for each thing that we wrote differently. */
export const conversionTexts = (conversions: readonly Conversion[], words: Words): string[] =>
  conversions.map(({ path, from, to }) => {
    // The noughts of five million can be counted only in groups.
    const shown = fields[path].kind === 'decimal' ? words.number(Number(to)) : to;
    return words.say('form.conversion', { field: words.name(path), from, to: shown });
  });

const requiredFields: Readonly<Record<FormStep, readonly FieldPath[]>> = {
  1: fieldsOfStep[1].filter(isRequired),
  2: fieldsOfStep[2].filter(isRequired),
  3: fieldsOfStep[3].filter(isRequired),
};

const isFilled = (path: FieldPath, text = ''): boolean =>
  fields[path].kind === 'flag' ? text === 'true' : text !== '';

type DraftStep = Extract<Button, { verb: 'draft.next' }>['data'];

/**
 * A button that sends what was typed has Teams check it first, and then refuses while a required field is empty. So the
 * dialog of a form that still lacks one begins with what is stored, and what stands in the chat stays there.
 */
const inDialog = (data: DraftStep, isComplete: boolean, words: Words): Element => {
  const opener = pressForDialog({ verb: 'draft.dialog', data }, words.say('button.draft.dialog'));
  return isComplete ? opener : { ...opener, associatedInputs: 'none' };
};

const actionsOf = ({ draftId, step, updatedAt }: FormView, isComplete: boolean, words: Words): Element[] => {
  const data: DraftStep = { draftId, step, ...(updatedAt !== undefined && { updatedAt }) };
  const on: Button = step === 3 ? { verb: 'draft.review', data } : { verb: 'draft.next', data };
  return [
    press(on, words.say(`button.${on.verb}`), 'positive'),
    ...(step === 1 ? [] : [press({ verb: 'draft.back', data }, words.say('button.draft.back'))]),
    inDialog(data, isComplete, words),
    press({ verb: 'draft.discard', data: { draftId } }, words.say('button.draft.discard'), 'destructive'),
  ];
};
