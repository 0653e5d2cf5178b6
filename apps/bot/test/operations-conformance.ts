import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Problem, refuse, resume, type Submission } from '../src/outbox/submission.ts';
import type { OperatorStore } from '../src/store/operator-store.ts';
import type { Store } from '../src/store/store.ts';
import { ada, exampleForm, exampleProfile, exampleSubmission } from '../src/testing/examples.ts';
import type { Place } from './store-place.ts';

/** A place whose store an operator can open as well. */
export interface OperatorPlace extends Place {
  openForOperator(): Promise<OperatorStore>;
  /** Runs a statement as nobody in this program would. */
  damage(statement: string): Promise<void>;
}

const refused: Problem = { kind: 'code', code: 'refused' };
const never = { dueBefore: 0, createdBefore: 0 };
const all = { state: 'open', limit: 100 } as const;

/** What every engine has to show and do for an operator. */
export const describeOperations = (engine: string, newPlace: () => Promise<OperatorPlace>): void => {
  describe(`operations on ${engine}`, () => {
    let place: OperatorPlace;
    let store: Store;
    let operator: OperatorStore;
    beforeEach(async () => {
      place = await newPlace();
      store = await place.open();
      operator = await place.openForOperator();
    });
    afterEach(async () => {
      await operator.close();
      await store.close();
      await place.remove();
    });

    const submit = async (overrides: Partial<Submission>): Promise<Submission> => {
      const submission = exampleSubmission('Independent', { draftId: `draft-of-${overrides.id}`, ...overrides });
      await store.saveDraft({ ...exampleForm, id: submission.draftId, seller: submission.seller });
      const stored = await store.submit(submission, exampleProfile, { token: 'held', until: 99 });
      if (!stored) throw new Error('not submitted');
      return submission;
    };
    const submitParked = async (overrides: Partial<Submission>): Promise<Submission> => {
      const submission = await submit(overrides);
      const parked = refuse(submission, refused, 'request-new');
      await store.saveClaimed({ submissionId: submission.id, token: 'held' }, parked);
      return parked;
    };

    test('given submissions then the figures count the open, the parked and the stuck, and know the oldest', async () => {
      expect(await operator.figures(never)).toEqual({ open: 0, parked: 0, stuck: 0, oldestOpenAt: undefined });
      await submit({ id: 'a', dueAt: 5, createdAt: 30 });
      await submit({ id: 'b', dueAt: 50, createdAt: 20 });
      await submitParked({ id: 'c', createdAt: 10 });
      expect(await operator.figures({ dueBefore: 10, createdBefore: 0 })).toEqual({
        open: 2,
        parked: 1,
        stuck: 1,
        oldestOpenAt: 20,
      });
      expect(await operator.figures({ dueBefore: 0, createdBefore: 20 })).toMatchObject({ stuck: 1 });
    });

    test('given submissions of two organisations then each is listed alone, page by page, and no page twice', async () => {
      for (const id of ['a', 'b', 'c']) await submit({ id });
      await submitParked({ id: 'd' });
      await submit({ id: 'x', seller: { ...ada, organizationId: 'organization-2' } });
      const [first, second, ...others] = await operator.organizations();
      expect([first, second, others]).toEqual(['organization-1', 'organization-2', []]);

      const page = await operator.submissionsOf('organization-1', { state: 'open', limit: 2 });
      expect(page.map(({ id }) => id)).toEqual(['a', 'b']);
      const rest = await operator.submissionsOf('organization-1', { state: 'open', limit: 2, after: page[1] });
      expect(rest.map(({ id }) => id)).toEqual(['c']);
      expect(await operator.submissionsOf('organization-1', { ...all, state: 'parked' })).toMatchObject([{ id: 'd' }]);
      expect(await operator.submissionsOf('organization-1', { ...all, state: 'done' })).toEqual([]);
      expect(await operator.submissionsOf('organization-2', all)).toMatchObject([{ id: 'x', leaseUntil: 99 }]);
    });

    test('given an id of another organisation then there is none', async () => {
      const submission = await submit({ id: 'a' });
      expect(await operator.submissionOf('organization-1', 'a')).toMatchObject({ submission, state: 'open' });
      expect(await operator.submissionOf('organization-2', 'a')).toBeUndefined();
      expect(await operator.replace('organization-2', submission, submission.revision)).toBe(false);
    });

    test('given a parked one when it is put back to work then a worker takes it, and its draft is sent', async () => {
      const parked = await submitParked({ id: 'a' });
      await store.release({ submissionId: 'a', token: 'held' });
      await store.reopenDraft(parked, 1, [], 1);
      expect(await operator.retry('organization-1', resume(parked, 7), parked.revision + 1)).toBe(false);
      expect(await operator.retry('organization-1', resume(parked, 7), parked.revision)).toBe(true);
      expect((await store.draft(ada, parked.draftId))?.state).toBe('submitted');
      expect((await store.claimDue('organization-1', 7, 'next', 20))?.submission).toMatchObject({
        id: 'a',
        state: 'open',
      });
    });

    test('given an open one then it is not put back to work, but can be replaced', async () => {
      const submission = await submit({ id: 'a' });
      expect(await operator.retry('organization-1', submission, submission.revision)).toBe(false);
      const changed = { ...submission, dueAt: 77, revision: 9 };
      expect(await operator.replace('organization-1', changed, submission.revision)).toBe(true);
      expect(await store.submission(ada, 'a')).toEqual(changed);
    });

    test('given a row that cannot be read then it is listed all the same', async () => {
      await submit({ id: 'a' });
      await submit({ id: 'b' });
      await place.damage(`update submissions set body = '{}' where id = 'a'`);
      const rows = await operator.submissionsOf('organization-1', all);
      expect(rows.map(({ id, submission }) => [id, submission?.id])).toEqual([
        ['a', undefined],
        ['b', 'b'],
      ]);
    });
  });
};
