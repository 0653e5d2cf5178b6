import { type Field, type FieldPath, fieldPaths, fields, type Issue, issue } from '@cosell/core';
import type { Answers } from './answers.ts';
import { longestReading, type Readings } from './readings.ts';
import { readValue } from './read-value.ts';
import { decodeList, notSet } from './tag-list.ts';

/** What we wrote in place of what was typed, for the next card to tell. */
export interface Conversion {
  readonly path: FieldPath;
  readonly from: string;
  readonly to: string;
}

export interface SettledAnswers {
  readonly answers: Answers;
  readonly conversions: readonly Conversion[];
  /** Findings about single texts, one for each field at most. */
  readonly issues: readonly Issue[];
}

/**
 * Answers in one spelling: trimmed, codes in capitals, countries as two letters, numbers as plain decimals, a second member
 * without a first moved up. What cannot be read stays as it was typed, with a finding.
 */
export const settleAnswers = (typed: Answers, readings: Readings): SettledAnswers => {
  const answers: Partial<Record<FieldPath, string>> = {};
  const issues: Issue[] = [];
  for (const path of fieldPaths) {
    const text = typed[path]?.trim();
    if (text === undefined) continue;
    const settled = text === '' ? text : settledText(path, text, readings);
    answers[path] = typeof settled === 'string' ? settled : text;
    if (typeof settled !== 'string') issues.push(settled);
  }
  settleCurrency(typed, answers, issues, readings);
  const conversions = conversionsOf(typed, answers, readings);
  for (const list of ['team', 'customerProfile.team'] as const) moveUp(list, answers, issues);
  issues.push(...halfPairs(answers));
  return { answers, conversions, issues };
};

const convertible = fieldPaths.filter((path) => ['country', 'currency', 'decimal'].includes(fields[path].kind));

/** What stands there now in place of what was typed; a currency that was left empty comes from the value. */
const conversionsOf = (typed: Answers, settled: Answers, readings: Readings): Conversion[] =>
  convertible.flatMap((path) => {
    const [from = '', to = ''] = [typed[path]?.trim(), settled[path]];
    if (!isConverted(path, from, to, readings)) return [];
    return [{ path, from: from || (typed['details.dealValue']?.trim() ?? ''), to }];
  });

/** Whether another code or sum stands there. That a currency is written in capitals goes without saying. */
const isConverted = (path: FieldPath, text: string, settled: string, readings: Readings): boolean => {
  const { kind } = fields[path];
  if (settled === text) return false;
  if (kind === 'decimal') return readValue(text, readings)?.multiplier !== undefined;
  return kind === 'country' || (kind === 'currency' && settled !== text.toUpperCase());
};

/** The text in its one spelling, or what is wrong with it. */
const settledText = (path: FieldPath, text: string, readings: Readings): string | Issue => {
  const { kind, maxLength, values }: Field = fields[path];
  switch (kind) {
    case 'decimal':
      return readValue(text, readings)?.value ?? issue(path, 'invalid-number', excerpt(text));
    case 'date':
      return readings.day(text) ?? issue(path, 'invalid-date', excerpt(text));
    case 'flag': {
      const flag = text.toLowerCase();
      return flag === 'true' || flag === 'false' ? flag : issue(path, 'wrong-type');
    }
    case 'currency':
      if (text.length > longestReading) return issue(path, 'invalid-currency', excerpt(text));
      return readings.currencyCode(text) ?? text;
    case 'solutions':
      return decodeList(text).every((id) => catalogueId.test(id)) ? text : issue(path, 'unknown-solution');
    case 'choice':
      return text === notSet ? '' : text;
    case 'attribute':
      if (text === notSet && values !== undefined) return '';
      return text.length > maxLength ? tooLong(path, text) : text;
    case 'tags':
      return text;
    case 'text':
    case 'notes':
    case 'email':
    case 'phone':
      return text.length > maxLength ? tooLong(path, text) : text;
    case 'country':
      return text.length > maxLength ? tooLong(path, text) : (readings.countryCode(text) ?? text);
    default:
      return kind satisfies never;
  }
};

/** A currency beside the value fills its own empty field. Where another one was chosen, the value stays as it was typed. */
const settleCurrency = (
  typed: Answers,
  answers: Partial<Record<FieldPath, string>>,
  issues: Issue[],
  readings: Readings,
): void => {
  const text = typed['details.dealValue']?.trim() ?? '';
  const beside = text === '' ? undefined : readValue(text, readings)?.currency;
  const chosen = answers['details.currency'] ?? '';
  if (beside === undefined || beside === chosen) return;
  if (chosen === '') {
    answers['details.currency'] = beside;
    return;
  }
  answers['details.dealValue'] = text;
  issues.push(
    issue('details.dealValue', 'invalid-number', { ...excerpt(text), beside, chosen: excerpt(chosen).value }),
  );
};

const excerpt = (text: string) => ({ value: text.slice(0, longestReading) });

const tooLong = (path: FieldPath, text: string): Issue =>
  issue(path, 'too-long', { max: fields[path].maxLength, count: text.length });

/** Any solution id we can show: printable, and not much longer than a GUID. */
const catalogueId = /^[ -~]{1,60}$/;

const membersOf = (list: 'team' | 'customerProfile.team', index: 0 | 1): readonly FieldPath[] =>
  fieldPaths.filter((path) => path.startsWith(`${list}[${index}].`));

/** Fields of the first and second member of each list, in the same order. */
const members = {
  team: [membersOf('team', 0), membersOf('team', 1)],
  'customerProfile.team': [membersOf('customerProfile.team', 0), membersOf('customerProfile.team', 1)],
} as const;

/** Whether a field holds something: an untouched switch sends `false`. */
export const holds = (answers: Answers, path: FieldPath): boolean => {
  const text = answers[path];
  return text !== undefined && text !== '' && !(text === 'false' && fields[path].kind === 'flag');
};

const moveUp = (list: keyof typeof members, answers: Partial<Record<FieldPath, string>>, issues: Issue[]): void => {
  const [first, second] = members[list];
  if (first.some((path) => holds(answers, path)) || !second.some((path) => holds(answers, path))) return;
  for (const [index, path] of first.entries()) {
    const from = second[index];
    if (from === undefined) continue;
    answers[path] = answers[from] ?? '';
    answers[from] = '';
    const finding = issues.findIndex((it) => it.path === from);
    const found = issues[finding];
    if (found) issues[finding] = { ...found, path };
  }
};

const pairs = [
  ['customerProfile.ids[0].profileType', 'customerProfile.ids[0].id'],
  ['target[0].type', 'target[0].id'],
  ['connected.target[0].type', 'connected.target[0].id'],
] as const satisfies readonly (readonly [FieldPath, FieldPath])[];

/** Pairs of which one half is missing: neither means anything alone. */
const halfPairs = (answers: Answers): Issue[] =>
  pairs.flatMap(([one, other]) => {
    if (holds(answers, one) === holds(answers, other)) return [];
    return [issue(holds(answers, one) ? other : one, 'required')];
  });

/** The fields that say nothing without the given one. */
export const partnerOf = (path: string): FieldPath | undefined => {
  for (const [one, other] of pairs) {
    if (path === one) return other;
    if (path === other) return one;
  }
  return undefined;
};
