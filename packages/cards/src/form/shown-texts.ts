import { type FieldKind, type FieldPath, fields, type Issue, issue } from '@cosell/core';
import { cutToFit } from '../card-budget.ts';
import type { Answers } from './answers.ts';
import { longestReading } from './readings.ts';
import { type FormStep, fieldsOfStep } from './steps.ts';

const chosenKinds: ReadonlySet<FieldKind> = new Set(['flag', 'choice', 'tags', 'solutions']);
const isTyped = (path: FieldPath): boolean => !chosenKinds.has(fields[path].kind);

const typedFields: Readonly<Record<FormStep, readonly FieldPath[]>> = {
  1: fieldsOfStep[1].filter(isTyped),
  2: fieldsOfStep[2].filter(isTyped),
  3: fieldsOfStep[3].filter(isTyped),
};

/**
 * The answers that the inputs of a step show. Over-long text is cut to what the input takes, and then the longest ones so that
 * all of them take `room` bytes at most; `issues` tells where, because what an input shows is what it sends back.
 */
export const shownTexts = (
  step: FormStep,
  answers: Answers,
  room: number,
): { texts: Answers; issues: readonly Issue[] } => {
  const paths = typedFields[step];
  const whole = paths.map((path) => answers[path] ?? '');
  const short = paths.every((path, index) => (whole[index] ?? '').length <= longest(path))
    ? whole
    : paths.map((path, index) => (whole[index] ?? '').slice(0, longest(path)));
  const fitting = cutToFit(short, room);
  if (fitting === whole) return { texts: answers, issues: [] };
  const texts: Partial<Record<FieldPath, string>> = { ...answers };
  const issues: Issue[] = [];
  for (const [index, path] of paths.entries()) {
    const [before = '', text = ''] = [whole[index], fitting[index]];
    texts[path] = text;
    if (text.length < before.length) issues.push(issue(path, 'too-long', { max: text.length, count: before.length }));
  }
  return { texts, issues };
};

/** Codes, numbers and days have an exact form that a cut text would only hide, so they may show a little more. */
const longest = (path: FieldPath): number => Math.max(fields[path].maxLength, longestReading);
