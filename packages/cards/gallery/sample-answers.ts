import type { FieldPath } from '@cosell/core';
import { publishedSample } from '@cosell/core/testing';
import { type Answers, answersOf } from '../src/form/answers.ts';
import { fieldsInOrder } from '../src/form/steps.ts';

/** The published sample as typed into the form: shared, and nothing wrong with it. */
export const sampleAnswers = (changes: Answers = {}): Answers => ({ ...answersOf(publishedSample()), ...changes });

/** Every field filled with the same text, whatever it is for. */
export const everyField = (text: string, changes: Answers = {}): Answers => {
  const answers: Partial<Record<FieldPath, string>> = {};
  for (const path of fieldsInOrder) answers[path] = text;
  return { ...answers, ...changes };
};
