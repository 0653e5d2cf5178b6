import { type FieldPath, fieldPaths, fields, type ReferralDraft, valueAt } from '@cosell/core';
import { z } from 'zod';
import { type FormStep, fieldsOfStep } from './steps.ts';
import { encodeList } from './tag-list.ts';

/** What stands in the form, by field: the strings of the wire as they were typed. `''` is an input left empty. */
export type Answers = Readonly<Partial<Record<FieldPath, string>>>;

const record = z.record(z.string(), z.unknown());

/**
 * The answers of one step from the data of its card, which anybody may have forged: only the fields of that step, as text.
 * A field the data lacks is empty, because Teams leaves empty choices out. Data without any field of the step (a button
 * that sends no inputs) gives no answers, and the fields of a second leg are answered only by a card that has them.
 */
export const readStep = (step: FormStep, data: unknown): Answers => {
  const parsed = record.safeParse(data);
  const given = parsed.success ? parsed.data : {};
  const asked = fieldsOfStep[step].filter((path) => Object.hasOwn(given, path));
  if (asked.length === 0) return {};
  const connected = asked.some(isConnected);
  const answers: Partial<Record<FieldPath, string>> = {};
  for (const path of fieldsOfStep[step]) if (connected || !isConnected(path)) answers[path] = asText(given[path]);
  return answers;
};

const isConnected = (path: FieldPath): boolean => path.startsWith('connected.');

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? cleanText(String(value)) : '';

/** Control characters and halves of characters say nothing, and would grow sixfold when a card is written. */
const cleanText = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]/gu, '').toWellFormed();

const entries = z.array(z.looseObject({ id: z.string() })).catch([]);

/** The answers that make a draft: what its form shows. Members and entries beyond the form's are left out. */
export const answersOf = (draft: ReferralDraft): Answers => {
  const answers: Partial<Record<FieldPath, string>> = {};
  for (const path of fieldPaths) {
    const text = textAt(draft, path);
    if (text !== '') answers[path] = text;
  }
  return answers;
};

const textAt = (draft: ReferralDraft, path: FieldPath): string => {
  const field = fields[path];
  if (field.kind === 'attribute') {
    const attributes = draft.details.requirements?.additionalRequirements?.attributes ?? [];
    return attributes.find(({ type }) => type === field.attribute)?.id ?? '';
  }
  const value = valueAt(draft, path);
  if (field.kind === 'tags' || field.kind === 'solutions') return encodeList(entries.parse(value).map(({ id }) => id));
  if (field.kind === 'date' && typeof value === 'string') return dayOf(value);
  return asText(value);
};

/** The whole day of an instant, in UTC. */
const dayOf = (instant: string): string => {
  const milliseconds = Date.parse(instant);
  return Number.isNaN(milliseconds) ? instant : new Date(milliseconds).toISOString().slice(0, 10);
};
