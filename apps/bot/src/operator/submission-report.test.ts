import { describe, expect, test } from 'vitest';
import { markDone, markSent, park, postpone } from '../outbox/submission.ts';
import type { StoredSubmission } from '../store/operator-store.ts';
import { exampleReferral, exampleSubmission } from '../testing/examples.ts';
import { contentOf, reportOf, tableHead, tableLine } from './submission-report.ts';
import { isStuck } from './stuck.ts';

const minute = 60_000;
const now = Date.parse('2027-01-01T12:00:00Z');

const stored = (submission: StoredSubmission['submission'], overrides: Partial<StoredSubmission> = {}) => ({
  id: 'submission-1',
  organizationId: 'tenant-1',
  tenantId: 'tenant-1',
  userId: 'ada',
  state: submission?.state ?? 'open',
  createdAt: now - minute,
  dueAt: now,
  leaseUntil: 0,
  submission,
  body: '{"torn":',
  ...overrides,
});

describe('a report of a submission', () => {
  test('given one leg that stands and one that was sent then it says how far it has got', () => {
    const half = markSent(markDone(exampleSubmission('Shared'), exampleReferral(), 1), 2);
    expect(reportOf(stored(half), now)).toEqual({
      id: 'submission-1',
      organizationId: 'tenant-1',
      state: 'open',
      step: '1 of 2, connected sent',
      createdAt: '2027-01-01T11:59:00.000Z',
      nextTry: '2027-01-01T12:00:00.000Z',
      referrals: ['referral-1'],
    });
  });

  test('given a parked one then it names the field but not what stands in it', () => {
    const issue = { path: 'team[0].email', code: 'refused' as const, params: {} };
    const report = reportOf(stored(park(exampleSubmission(), { kind: 'field', issue })), now);
    expect(report).toMatchObject({ state: 'parked', reason: 'refused at team[0].email' });
    expect(JSON.stringify(report)).not.toMatch(/Contoso|Jensen|ada@/);
  });

  test('given tries that failed then it says how many, and until when a lease holds it back', () => {
    const report = reportOf(stored(postpone(exampleSubmission(), now), { leaseUntil: now + minute }), now);
    expect(report).toMatchObject({ reason: '1 failed tries', nextTry: '2027-01-01T12:01:00.000Z' });
  });

  test('given a row that cannot be read then it says so, and the content is what is stored', () => {
    expect(reportOf(stored(undefined), now)).toMatchObject({ id: 'submission-1', state: 'unreadable' });
    expect(contentOf(stored(undefined))).toMatchObject({ userId: 'ada', unreadable: '{"torn":' });
  });

  test('given a table then each line has as many columns as its head', () => {
    const line = tableLine(reportOf(stored(exampleSubmission()), now));
    expect(line.split('\t')).toHaveLength(tableHead.split('\t').length);
  });
});

describe('a stuck submission', () => {
  test.each([
    ['due for ten minutes', { state: 'open', dueAt: now - 10 * minute, createdAt: now - 10 * minute }, true],
    ['due for less', { state: 'open', dueAt: now - 9 * minute, createdAt: now - 59 * minute }, false],
    ['open for an hour, tried again and again', { state: 'open', dueAt: now, createdAt: now - 60 * minute }, true],
    ['parked for long', { state: 'parked', dueAt: 0, createdAt: 0 }, false],
    ['done', { state: 'done', dueAt: 0, createdAt: 0 }, false],
  ] as const)('given one %s then it is or is not', (_, submission, expected) => {
    expect(isStuck(submission, now)).toBe(expected);
  });
});
