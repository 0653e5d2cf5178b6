import { describe, expect, test } from 'vitest';
import { park, type Problem, resume, type Submission } from '../src/outbox/submission.ts';
import type { Store } from '../src/store/store.ts';
import { ada, bela, exampleDraft, exampleForm, exampleProfile, exampleSubmission } from '../src/testing/examples.ts';

const signInNeeded: Problem = { kind: 'code', code: 'sign-in' };

/** Who has signed in, and what waits for it. */
export const describeSignIns = (store: () => Store): void => {
  describe('sign-ins', () => {
    test('given a sign-in then it is known until another one takes its place, to its seller alone', async () => {
      expect(await store().signIn(ada)).toBeUndefined();
      await store().saveSignIn(ada, { channelUserId: '29:ada', state: 'signed-in' });
      expect(await store().signIn(ada)).toEqual({ channelUserId: '29:ada', state: 'signed-in' });
      for (const other of [bela, { ...ada, tenantId: 'tenant-2' }, { ...ada, organizationId: 'organization-2' }])
        expect(await store().signIn(other)).toBeUndefined();
      await store().saveSignIn(bela, { channelUserId: '29:bela', state: 'signed-in' });
      await store().saveSignIn(ada, { channelUserId: '29:ada-2', state: 'signed-out' });
      expect(await store().signIn(ada)).toEqual({ channelUserId: '29:ada-2', state: 'signed-out' });
      expect(await store().signIn(bela)).toEqual({ channelUserId: '29:bela', state: 'signed-in' });
    });

    test('given submissions parked for this and that then those of the seller that wait for a sign-in are found, the oldest first', async () => {
      const quoting = { ...exampleDraft(), name: JSON.stringify(signInNeeded) };
      const late = await parked('late', { createdAt: 9_000 }, signInNeeded);
      const early = await parked('early', { createdAt: 2_000 }, signInNeeded);
      await parked('refused', { draft: quoting }, { kind: 'code', code: 'refused' });
      await parked('of-bela', { seller: bela }, signInNeeded);
      expect(await store().awaitingSignIn(ada)).toEqual([early, late]);
      expect(await store().awaitingSignIn({ ...ada, organizationId: 'organization-2' })).toEqual([]);
      expect(await store().reviveSubmission(resume(early, 10_000), early.revision)).toBe(true);
      expect(await store().awaitingSignIn(ada)).toEqual([late]);
    });

    test('given something to see after a sign-in then the newest is given, once, to its seller alone', async () => {
      expect(await store().takePendingRead(ada)).toBeUndefined();
      await store().savePendingRead(ada, { referralId: 'referral-1', askedAt: 1_000 });
      await store().savePendingRead(ada, { referralId: undefined, askedAt: 2_000 });
      await store().savePendingRead(bela, { referralId: 'referral-2', askedAt: 3_000 });
      for (const other of [
        { ...ada, tenantId: 'tenant-2' },
        { ...ada, organizationId: 'organization-2' },
      ])
        expect(await store().takePendingRead(other)).toBeUndefined();
      expect(await store().takePendingRead(ada)).toEqual({ referralId: undefined, askedAt: 2_000 });
      expect(await store().takePendingRead(ada)).toBeUndefined();
      expect(await store().takePendingRead(bela)).toEqual({ referralId: 'referral-2', askedAt: 3_000 });
    });

    test('given something to see that was asked for long ago then it is forgotten, and nothing younger', async () => {
      await store().savePendingRead(ada, { referralId: 'referral-1', askedAt: 1_000 });
      await store().savePendingRead(bela, { referralId: 'referral-2', askedAt: 2_000 });
      while (await store().forgetPendingReads(2_000));
      expect(await store().takePendingRead(ada)).toBeUndefined();
      expect(await store().takePendingRead(bela)).toEqual({ referralId: 'referral-2', askedAt: 2_000 });
    });
  });

  const parked = async (id: string, overrides: Partial<Submission>, problem: Problem): Promise<Submission> => {
    const draftId = `draft-of-${id}`;
    const open = exampleSubmission('Independent', { ...overrides, id, draftId });
    const submission = park(open, problem);
    await store().saveDraft({ ...exampleForm, id: draftId, seller: submission.seller });
    await store().submit(submission, exampleProfile, { token: `lease-of-${id}`, until: 0 });
    return submission;
  };
};
