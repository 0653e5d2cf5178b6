import type { z } from 'zod';
import { formatPath, valueAt } from '../fields/json-path.ts';
import { type Issue, type IssueCode, issue } from './issue.ts';

const codeOf = (finding: z.core.$ZodIssue, found: unknown): IssueCode => {
  if (found === undefined) return 'required';
  if (finding.code === 'invalid_value') return 'not-in-list';
  if (finding.code === 'invalid_format' && finding.format === 'datetime') return 'invalid-date';
  return finding.code === 'too_small' || finding.code === 'too_big' ? 'invalid-number' : 'wrong-type';
};

/**
 * Findings of a zod schema in our own form. `value` is what was parsed: it tells a missing value from a wrong one. Without
 * it, parse with `reportInput: true`.
 */
export const issuesOf = (error: z.core.$ZodError, value?: unknown): Issue[] =>
  error.issues.flatMap((finding) => {
    const steps = finding.path.filter((step) => typeof step !== 'symbol');
    if (finding.code === 'unrecognized_keys') {
      return finding.keys.map((key) => issue(formatPath([...steps, key]), 'unknown-property'));
    }
    const path = formatPath(steps);
    const allowed = finding.code === 'invalid_value' ? { allowed: finding.values.map(String).join(' | ') } : {};
    return [issue(path, codeOf(finding, finding.input ?? valueAt(value, path)), allowed)];
  });
