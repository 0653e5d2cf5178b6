import type { Issue } from '@cosell/core';
import { type Button, press } from '../buttons.ts';
import { type Card, card, type Element } from '../card.ts';
import { mostCardBytes, withinBudget } from '../card-budget.ts';
import { box, plainText } from '../elements.ts';
import type { Words } from '../words/words.ts';
import type { Answers } from './answers.ts';
import { withProposals } from './default-answers.ts';
import type { SolutionChoice } from './draft-of-answers.ts';
import { formParts } from './form-parts.ts';
import { type Filling, foldedSection, openSection } from './form-section.ts';
import type { Conversion } from './settled-answers.ts';
import { shownTexts } from './shown-texts.ts';
import { fieldOfIssue, fieldsOfStep, type FormStep, stepOf } from './steps.ts';

export interface FormView {
  readonly draftId: string;
  readonly step: FormStep;
  readonly answers: Answers;
  /** Those of other steps are not shown. */
  readonly issues: readonly Issue[];
  readonly conversions: readonly Conversion[];
  /** Catalogue solutions on offer besides the published categories. */
  readonly solutions: readonly SolutionChoice[];
  /** A plain sentence above everything, such as why the service refused the referral. */
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
  const findings = findingsOfStep(step, [...view.issues, ...issues]);
  const filling: Filling = { texts, findings, solutions: view.solutions, parts, words };
  const body: Element[] = [...header, ...notices(view, findings, words)];
  for (const { open, toggles, folded } of places) {
    if (open.isShared && answers.type !== 'Shared') continue;
    body.push(...openSection(open, filling), ...toggles);
    for (const section of folded) body.push(foldedSection(section, filling));
  }
  return card(fallbackText, body, actionsOf(view, words));
};

/**
 * Whether a card is certainly within the budget, so that it need not be measured: a unit of text takes three bytes as a
 * rule, a finding or a notice some 400, a solution on offer some 150.
 */
const isSmall = ({ step, answers, issues, conversions, solutions }: FormView, words: Words): boolean => {
  let units = 0;
  for (const path of fieldsOfStep[step]) units += answers[path]?.length ?? 0;
  const added = units * 3 + (issues.length + conversions.length) * 400 + solutions.length * 150;
  return added + formParts(words).steps[step].emptyBytes < mostCardBytes;
};

/** The findings of a step by field, the first for each; what belongs to no field keeps its own path. */
const findingsOfStep = (step: FormStep, issues: readonly Issue[]): ReadonlyMap<string, Issue> => {
  const findings = new Map<string, Issue>();
  for (const found of issues) {
    const path = fieldOfIssue(found.path) ?? found.path;
    if (stepOf(path) === step && !findings.has(path)) findings.set(path, found);
  }
  return findings;
};

const notices = (view: FormView, findings: ReadonlyMap<string, Issue>, words: Words): Element[] => {
  const problems = [
    ...(view.summary === undefined ? [] : [plainText(view.summary)]),
    ...(findings.size === 0
      ? []
      : [plainText(summaryOf(findings, words), { weight: 'Bolder' })]),
    ...[...findings]
      .filter(([path]) => fieldOfIssue(path) === undefined)
      .map(([, found]) => plainText(words.issue(found))),
  ];
  const told = conversionTexts(view.conversions, words).map((text) => plainText(text));
  return [
    ...(problems.length > 0 ? [box('attention', problems)] : []),
    ...(told.length > 0 ? [box('accent', told)] : []),
  ];
};

const mostNames = 5;

/** How much needs attention and where: the fields by name, the last ones only by number. */
const summaryOf = (findings: ReadonlyMap<string, Issue>, words: Words): string => {
  const names = [...findings.keys()].flatMap((path) => fieldOfIssue(path) ?? []).map(words.name);
  const shown = names.slice(0, mostNames);
  const left = findings.size - shown.length;
  const told = shown.length === 0 ? 'none' : shown.join(', ');
  return words.say('form.summary', {
    count: findings.size,
    names: left > 0 && shown.length > 0 ? words.say('form.summary.more', { names: told, count: left }) : told,
  });
};

/** One sentence for each thing that we wrote differently. */
export const conversionTexts = (conversions: readonly Conversion[], words: Words): string[] =>
  conversions.map(({ path, from, to }) => words.say('form.conversion', { field: words.name(path), from, to }));

const actionsOf = ({ draftId, step }: FormView, words: Words): Element[] => {
  const data = { draftId, step };
  const on: Button = step === 3 ? { verb: 'draft.review', data } : { verb: 'draft.next', data };
  return [
    press(on, words.say(`button.${on.verb}`), 'positive'),
    ...(step === 1 ? [] : [press({ verb: 'draft.back', data }, words.say('button.draft.back'))]),
    press({ verb: 'draft.discard', data: { draftId } }, words.say('button.draft.discard'), 'destructive'),
  ];
};
