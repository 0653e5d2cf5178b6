import {
  checkReferral,
  connectedLeg,
  type FieldPath,
  type Issue,
  isFieldPath,
  issuesOf,
  ownLeg,
  type ReferralDraft,
  referralDraftSchema,
} from '@cosell/core';
import type { Words } from '../words/words.ts';
import type { Answers } from './answers.ts';
import { draftOfAnswers, type SolutionChoice } from './draft-of-answers.ts';
import { type Conversion, partnerOf, settleAnswers } from './settled-answers.ts';
import { readingsOf } from './readings.ts';
import { fieldOfIssue, formOrder } from './steps.ts';

export interface CheckedAnswers {
  /** Present when nothing is wrong. */
  readonly draft?: ReferralDraft;
  /** At most one for each field, in the order of the form; the path is the field's. */
  readonly issues: readonly Issue[];
  /** The answers in one spelling, to be kept in place of those typed. */
  readonly answers: Answers;
  readonly conversions: readonly Conversion[];
}

/**
 * Everything a form says, read in the manner of the words and checked by the strict rules for each leg. `solutions` gives the
 * names of catalogue solutions. Takes whatever was typed; never throws.
 */
export const checkAnswers = (typed: Answers, solutions: readonly SolutionChoice[], words: Words): CheckedAnswers => {
  const { answers, conversions, issues } = settleAnswers(typed, readingsOf(words));
  const found = new Map<string, Issue>();
  const add = (findings: readonly Issue[]): void => {
    for (const finding of findings) {
      const path = fieldOfIssue(finding.path) ?? finding.path;
      if (!found.has(path)) found.set(path, { ...finding, path });
    }
  };
  add(issues);
  let parsed = parse(draftOfAnswers(without(answers, found), solutions));
  if (!parsed.success) {
    add(issuesOf(parsed.error));
    // The rules are asked about the rest, so that one wrong choice does not hide what is missing elsewhere.
    parsed = parse(draftOfAnswers(without(answers, found), solutions));
  }
  if (parsed.success) add(findingsOfLegs(parsed.data));
  return {
    ...(parsed.success && found.size === 0 && { draft: parsed.data }),
    issues: [...found.values()].sort((one, other) => orderOf(one) - orderOf(other)),
    answers,
    conversions,
  };
};

const parse = (draft: unknown) => referralDraftSchema.safeParse(draft, { reportInput: true });

/** The answers that nothing is known to be wrong with; without a type the rules take the deal for an independent one. */
const without = (answers: Answers, found: ReadonlyMap<string, Issue>): Answers => {
  if (found.size === 0) return answers;
  const rest: Partial<Record<FieldPath, string>> = { ...answers };
  for (const path of found.keys()) {
    for (const bad of [path, partnerOf(path)]) if (bad !== undefined && isFieldPath(bad)) delete rest[bad];
  }
  return found.has('type') ? { ...rest, type: 'Independent' } : rest;
};

const findingsOfLegs = (draft: ReferralDraft): Issue[] => {
  const own = checkReferral(ownLeg(draft), 'strict');
  if (draft.type !== 'Shared') return own;
  const connected = checkReferral(connectedLeg(draft, ''), 'strict');
  return [...own, ...connected.map((finding) => ({ ...finding, path: connectedPath(finding.path) }))];
};

/** Only the recipient and the invitation are the second leg's own; all else is entered once for both. */
const connectedPath = (path: string): string => (/^(target|inviteContext)\b/.test(path) ? `connected.${path}` : path);

const orderOf = ({ path }: Issue): number => formOrder.get(path) ?? -1;
