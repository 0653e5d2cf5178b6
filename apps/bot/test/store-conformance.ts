import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markDone, park, resume } from '../src/outbox/submission.ts';
import type { Store } from '../src/store/store.ts';
import {
  ada,
  bela,
  exampleForm,
  exampleReferral,
  exampleSubmission,
  exampleProfile as profile,
} from '../src/testing/examples.ts';
import { describeConversations } from './store-conversations.ts';
import { describeLanguages } from './store-languages.ts';
import type { NewPlace, Place } from './store-place.ts';
import { describeRaces } from './store-races.ts';
import { describeSignIns } from './store-sign-ins.ts';
import { describeSecrecy } from './store-secrecy.ts';
import { describeLanes, describeTurns } from './store-turns.ts';

const { organizationId } = ada;
const lease = { token: 'lease-1', until: 11_000 };

/** What every engine of the store has to do. Each case has a place of its own. */
export const describeStore = (engine: string, newPlace: NewPlace): void => {
  describe(engine, () => {
    let place: Place;
    let store: Store;
    beforeEach(async () => {
      place = await newPlace();
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    describe('drafts', () => {
      test('given a saved draft when the process starts again then it is there', async () => {
        await store.saveDraft(exampleForm);
        await store.close();
        store = await place.open();
        expect(await store.draft(ada, exampleForm.id)).toEqual(exampleForm);
      });

      test('given a draft when another seller asks for it, or writes it, then it stays hidden and unchanged', async () => {
        await store.saveDraft(exampleForm);
        await store.saveDraft({ ...exampleForm, seller: bela, answers: {} });
        expect(await store.draft(bela, exampleForm.id)).toBeUndefined();
        expect(await store.openDrafts(bela, 10)).toEqual([]);
        expect(await store.draft({ ...ada, tenantId: 'tenant-2' }, exampleForm.id)).toBeUndefined();
        expect(await store.draft(ada, exampleForm.id)).toEqual(exampleForm);
      });

      test('given a draft that was changed since it was read then what was made of the older one is not stored', async () => {
        const { updatedAt } = exampleForm;
        expect(await store.saveDraft(exampleForm)).toBe(true);
        const changed = { ...exampleForm, answers: { name: 'Renewal' }, updatedAt: updatedAt + 1 };
        expect(await store.saveDraft(changed, updatedAt)).toBe(true);
        expect(await store.saveDraft({ ...changed, answers: {}, updatedAt: updatedAt + 2 }, updatedAt)).toBe(false);
        expect(await store.saveDraft({ ...exampleForm, state: 'discarded' })).toBe(false);
        expect(await store.draft(ada, exampleForm.id)).toEqual(changed);
        expect(await store.saveDraft({ ...changed, step: 2 })).toBe(true);
      });

      test('given open, discarded and older drafts then the open ones are listed, the latest first', async () => {
        await store.saveDraft({ ...exampleForm, id: 'old', updatedAt: 1 });
        await store.saveDraft({ ...exampleForm, id: 'gone', state: 'discarded', updatedAt: 9 });
        await store.saveDraft({ ...exampleForm, id: 'new', updatedAt: 7 });
        const drafts = await store.openDrafts(ada, 10);
        expect(drafts.map(({ id }) => id)).toEqual(['new', 'old']);
      });
    });

    describe('sellers', () => {
      test('given a seller then the greeting is due once, and the profile is remembered', async () => {
        expect(await store.greetOnce(ada, 1)).toBe(true);
        expect(await store.greetOnce(ada, 2)).toBe(false);
        await store.saveProfile(ada, profile);
        expect(await store.profile(ada)).toEqual(profile);
        expect(await store.greetOnce(ada, 3)).toBe(false);
        expect(await store.profile(bela)).toEqual({ solutions: [] });
      });
    });

    describe('submissions', () => {
      beforeEach(() => store.saveDraft(exampleForm));

      test('given a draft when it is submitted twice then one submission stands and only the first has the lease', async () => {
        const first = await store.submit(exampleSubmission(), profile, lease);
        const second = await store.submit(exampleSubmission('Independent', { id: 'submission-2' }), profile, lease);
        expect(first?.lease).toEqual({ submissionId: 'submission-1', token: 'lease-1' });
        expect(second).toEqual({ submission: exampleSubmission() });
        expect((await store.draft(ada, exampleForm.id))?.state).toBe('submitted');
        expect(await store.profile(ada)).toEqual(profile);
      });

      test('given the draft of somebody else then nothing is submitted', async () => {
        const foreign = exampleSubmission('Independent', { seller: bela });
        expect(await store.submit(foreign, profile, lease)).toBeUndefined();
        expect(await store.submission(bela, 'submission-1')).toBeUndefined();
      });

      test('given a discarded draft then nothing is submitted', async () => {
        await store.saveDraft({ ...exampleForm, state: 'discarded' });
        expect(await store.submit(exampleSubmission(), profile, lease)).toBeUndefined();
        expect((await store.draft(ada, exampleForm.id))?.state).toBe('discarded');
      });

      test('given a submitted draft when a late save of the form comes then it changes nothing', async () => {
        await store.submit(exampleSubmission(), profile, lease);
        await store.saveDraft({ ...exampleForm, answers: {} });
        expect(await store.draft(ada, exampleForm.id)).toEqual({ ...exampleForm, state: 'submitted' });
      });

      test('given a submission that its seller has sent again then a worker that knows only the older one stores nothing', async () => {
        await store.submit(exampleSubmission(), profile, lease);
        const claimed = { submissionId: 'submission-1', token: 'lease-1' };
        const parked = park(exampleSubmission(), { kind: 'code', code: 'refused' });
        expect(await store.saveClaimed(claimed, parked)).toBe(true);
        const revived = { ...resume(parked, 2_000), locale: 'sv-SE' };
        expect(await store.reviveSubmission(revived, parked.revision)).toBe(true);
        expect(await store.saveClaimed(claimed, { ...parked, locale: 'de-DE' })).toBe(false);
        expect(await store.submission(ada, 'submission-1')).toEqual(revived);
      });

      test('given work of one organisation when another one is asked for then there is none', async () => {
        await store.submit(exampleSubmission(), profile, { token: 'over', until: 0 });
        expect(await store.nextDue()).toEqual({ at: 1_000, organizationId });
        expect(await store.claimDue('organization-2', 11_000, 'lease-2', 20_000)).toBeUndefined();
        expect(await store.isTaken('organization-2', 'referral-1', 'submission-2')).toBe(false);
        expect(await store.claimDue(organizationId, 11_000, 'lease-2', 20_000)).toBeDefined();
      });

      test('given a living lease then nobody else gets the work, and after it ends the next one does', async () => {
        await store.submit(exampleSubmission(), profile, lease);
        expect(await store.claimDue(organizationId, 10_999, 'lease-2', 20_000)).toBeUndefined();
        const claimed = await store.claimDue(organizationId, 11_000, 'lease-2', 20_000);
        expect(claimed?.submission).toEqual(exampleSubmission());
        expect(await store.saveClaimed({ submissionId: 'submission-1', token: 'lease-1' }, exampleSubmission())).toBe(
          false,
        );
        expect(await store.extendLease({ submissionId: 'submission-1', token: 'lease-1' }, 99_000)).toBe(false);
      });

      test('given work for later then it is not due now, and the store knows when', async () => {
        const submitted = await store.submit(exampleSubmission('Independent', { dueAt: 50_000 }), profile, lease);
        if (submitted?.lease) await store.release(submitted.lease);
        expect(await store.claimDue(organizationId, 49_999, 'lease-2', 60_000)).toBeUndefined();
        expect(await store.nextDue()).toEqual({ at: 50_000, organizationId });
        expect(await store.claimDue(organizationId, 50_000, 'lease-2', 60_000)).toBeDefined();
      });

      test('given a done submission then it is due until its seller has been shown it', async () => {
        const submitted = await store.submit(exampleSubmission(), profile, lease);
        if (!submitted?.lease) throw new Error('not submitted');
        const done = markDone(exampleSubmission(), exampleReferral(), 2_000);
        expect(await store.saveClaimed(submitted.lease, done)).toBe(true);
        await store.release(submitted.lease);
        const claimed = await store.claimDue(organizationId, 3_000, 'lease-2', 20_000);
        expect(claimed?.submission).toEqual(done);
        await store.markShown('submission-1', done.revision);
        if (claimed) await store.release(claimed.lease);
        expect(await store.claimDue(organizationId, 3_000, 'lease-3', 20_000)).toBeUndefined();
        expect(await store.nextDue()).toBeUndefined();
      });

      test('given a created referral then it is taken for every other submission', async () => {
        const submitted = await store.submit(exampleSubmission(), profile, lease);
        if (!submitted?.lease) throw new Error('not submitted');
        await store.saveClaimed(submitted.lease, markDone(exampleSubmission(), exampleReferral(), 2_000));
        expect(await store.isTaken('organization-2', 'referral-1', 'submission-2')).toBe(false);
        expect(await store.isTaken(organizationId, 'referral-1', 'submission-1')).toBe(false);
        expect(await store.isTaken(organizationId, 'referral-1', 'submission-2')).toBe(true);
        expect(await store.isTaken(organizationId, 'referral-2', 'submission-2')).toBe(false);
      });

      test('given a parked submission when it is revived from an old view then nothing changes', async () => {
        const parked = exampleSubmission('Independent', { state: 'parked', revision: 3 });
        await store.submit(parked, profile, lease);
        const revived = exampleSubmission('Independent', { revision: 4 });
        expect(await store.reviveSubmission(revived, 2)).toBe(false);
        expect(await store.reviveSubmission({ ...revived, seller: bela }, 3)).toBe(false);
        expect(await store.reviveSubmission(revived, 3)).toBe(true);
        expect(await store.submission(ada, 'submission-1')).toEqual(revived);
      });

      test('given a parked submission when its draft is reopened then the seller finds it with the findings', async () => {
        await store.submit(exampleSubmission('Independent', { state: 'parked' }), profile, lease);
        const issues = [{ path: 'name', code: 'refused', params: {} }] as const;
        const reopened = await store.reopenDraft(exampleSubmission(), 1, issues, 9);
        expect(reopened).toEqual({ ...exampleForm, step: 1, issues, updatedAt: 9 });
        expect(await store.openDrafts(ada, 5)).toEqual([reopened]);
      });
    });

    describeConversations(() => store);
    describeLanguages(() => store);
    describeSignIns(() => store);
    describeRaces(() => store);
    describeTurns(() => store);
    describeLanes(() => store);
  });
  describeSecrecy(engine, newPlace);
};
