import type { Issue } from '@cosell/core';
import { clipped, cutToFit } from '../card-budget.ts';
import type { Words } from '../words/words.ts';
import { fieldOfIssue, type FormStep, stepOf } from './steps.ts';

/** What is wrong, in a sentence for each field; what belongs to no field stands under its own path. */
export type Findings = ReadonlyMap<string, string>;

/** Most characters of one finding. */
const longestFinding = 500;

/**
 * The findings of a step in words, by field, the first for each; what belongs to no field keeps its own path. All of them
 * take `room` bytes at most, so that they are cut before what was typed is.
 */
export const findingsOfStep = (step: FormStep, issues: readonly Issue[], words: Words, room: number): Findings => {
  const findings = new Map<string, string>();
  for (const found of issues) {
    const path = fieldOfIssue(found.path) ?? found.path;
    if (stepOf(path) === step && !findings.has(path)) findings.set(path, clipped(words.issue(found), longestFinding));
  }
  const whole = [...findings.values()];
  const fitting = cutToFit(whole, room);
  if (fitting === whole) return findings;
  const told = [...findings].map(([path, text], index): [string, string] =>
    fitting[index] === text ? [path, text] : [path, `${fitting[index]}…`],
  );
  return new Map(told);
};

const mostNames = 5;

/** How much needs attention and where: the fields by name, the last ones only by number. */
export const summaryOf = (findings: Findings, words: Words): string => {
  const names = [...findings.keys()].flatMap((path) => fieldOfIssue(path) ?? []).map(words.name);
  const shown = names.slice(0, mostNames);
  const count = findings.size;
  const more = count - shown.length;
  if (shown.length === 0) return words.say('form.summary', { count });
  const told = shown.join(', ');
  return more === 0
    ? words.say('form.summary.named', { count, names: told })
    : words.say('form.summary.more', { count, names: told, more });
};
