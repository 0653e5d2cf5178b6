import type { z } from 'zod';
import { formatPath } from '../fields/json-path.ts';
import { type Issue, type IssueCode, issue } from './issue.ts';

const codeOf = (finding: z.core.$ZodIssue): IssueCode => {
  if (finding.input === undefined) return 'required';
  if (finding.code === 'invalid_value') return 'not-in-list';
  if (finding.code === 'invalid_format' && finding.format === 'datetime') return 'invalid-date';
  return finding.code === 'too_small' || finding.code === 'too_big' ? 'invalid-number' : 'wrong-type';
};

/** Findings of a zod schema in our own form. Parse with `reportInput: true`, or a missing value reads as a wrong type. */
export const issuesOf = (error: z.core.$ZodError): Issue[] =>
  error.issues.flatMap((finding) => {
    const path = finding.path.filter((step) => typeof step !== 'symbol');
    if (finding.code === 'unrecognized_keys') {
      return finding.keys.map((key) => issue(formatPath([...path, key]), 'unknown-property'));
    }
    const allowed = finding.code === 'invalid_value' ? { allowed: finding.values.map(String).join(' | ') } : {};
    return [issue(formatPath(path), codeOf(finding), allowed)];
  });
