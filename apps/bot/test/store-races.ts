import { beforeEach, describe, expect, test } from 'vitest';
import { markDone, type Submission } from '../src/outbox/submission.ts';
import { type Lease, ReferralTaken, type Store } from '../src/store/store.ts';
import { ada, exampleForm, exampleProfile, exampleReferral, exampleSubmission } from '../src/testing/examples.ts';

const { organizationId } = ada;

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** What has to hold when several workers and presses come at the same moment, or too late. */
export const describeRaces = (store: () => Store): void => {
  describe('races', () => {
    const submitted = async (number: number): Promise<Submission> => {
      const submission = exampleSubmission('Independent', { id: `submission-${number}`, draftId: `draft-${number}` });
      await store().saveDraft({ ...exampleForm, id: submission.draftId });
      await store().submit(submission, exampleProfile, { token: `first-${number}`, until: 11_000 });
      return submission;
    };

    test('given one draft when it is submitted many times at once then one submission stands, with one lease', async () => {
      await store().saveDraft(exampleForm);
      const answers = await Promise.all(
        numbers(8).map((number) => {
          const submission = exampleSubmission('Independent', { id: `submission-${number}` });
          return store().submit(submission, exampleProfile, { token: `lease-${number}`, until: 11_000 });
        }),
      );
      expect(new Set(answers.map((answer) => answer?.submission.id)).size).toBe(1);
      expect(answers.filter((answer) => answer?.lease)).toHaveLength(1);
      const standing = await store().submissionOfDraft(ada, exampleForm.id);
      expect(answers[0]?.submission).toEqual(standing);
    });

    test('given work when many workers claim at once then each gets a piece of its own, and none is given out twice', async () => {
      for (const number of numbers(5)) await submitted(number);
      // Connections that stand already make the claims meet.
      await Promise.all(numbers(12).map(() => store().nextDue()));
      const claims = await Promise.all(
        numbers(12).map((worker) => store().claimDue(organizationId, 11_000, `worker-${worker}`, 20_000)),
      );
      const claimed = claims.flatMap((claim) => claim?.submission.id ?? []);
      expect(new Set(claimed).size).toBe(claimed.length);
      // Whoever asks while all that is due is just being claimed may get nothing, so the rest is asked for again.
      for (let more = await next(); more !== undefined; more = await next()) claimed.push(more);
      expect(claimed.sort()).toEqual(numbers(5).map((number) => `submission-${number}`));

      async function next() {
        return (await store().claimDue(organizationId, 11_000, 'worker-late', 20_000))?.submission.id;
      }
    });

    test('given one submission when many claim it at once then one gets it', async () => {
      const { id } = await submitted(1);
      const claims = await Promise.all(
        numbers(8).map((worker) => store().claim(organizationId, id, 11_000, `worker-${worker}`, 20_000)),
      );
      expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
    });

    test('given two submissions that come to one referral at once then one is saved and nothing of the other', async () => {
      const twins = [await submitted(1), await submitted(2)];
      const saves = await Promise.allSettled(
        twins.map((twin, index) => {
          const done = markDone(twin, exampleReferral(), 2_000);
          return store().saveClaimed({ submissionId: twin.id, token: `first-${index + 1}` }, done);
        }),
      );
      expect(saves.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const refused = saves.find((save) => save.status === 'rejected');
      expect(refused?.reason).toBeInstanceOf(ReferralTaken);
      const states = await Promise.all(twins.map(async ({ id }) => (await store().submission(ada, id))?.state));
      expect(new Set(states)).toEqual(new Set(['done', 'open']));
    });

    test('given a parked submission when it is revived many times at once then once it is', async () => {
      await store().saveDraft(exampleForm);
      const lease = { token: 'first', until: 0 };
      await store().submit(exampleSubmission('Independent', { state: 'parked' }), exampleProfile, lease);
      const revived = exampleSubmission('Independent', { revision: 2 });
      const answers = await Promise.all(numbers(6).map(() => store().reviveSubmission(revived, 1)));
      expect(answers.filter(Boolean)).toHaveLength(1);
    });

    test('given a seller when many turns greet at once then one greeting is due', async () => {
      const answers = await Promise.all(numbers(6).map((now) => store().greetOnce(ada, now)));
      expect(answers.filter(Boolean)).toHaveLength(1);
    });

    test('given the first saves of one draft and profile at once then all are taken and one stands', async () => {
      const forms = numbers(6).map((number) => ({ ...exampleForm, answers: { name: `Name ${number}` } }));
      await Promise.all(forms.flatMap((form) => [store().saveDraft(form), store().saveProfile(ada, exampleProfile)]));
      expect(forms).toContainEqual(await store().draft(ada, exampleForm.id));
      expect(await store().profile(ada)).toEqual(exampleProfile);
    });

    test('given changes to one draft that were made of the same reading then one of them stands, and the others are told', async () => {
      await store().saveDraft(exampleForm);
      const { updatedAt } = exampleForm;
      const changes = numbers(6).map((number) => ({
        ...exampleForm,
        answers: { name: `Name ${number}` },
        updatedAt: updatedAt + 1 + number,
      }));
      const answers = await Promise.all(changes.map((change) => store().saveDraft(change, updatedAt)));
      expect(answers.filter(Boolean)).toHaveLength(1);
      expect(await store().draft(ada, exampleForm.id)).toEqual(changes[answers.indexOf(true)]);
    });

    describeLateWorker(store, submitted);
  });
};

const describeLateWorker = (store: () => Store, submitted: (number: number) => Promise<Submission>): void => {
  describe('a late worker', () => {
    const late: Lease = { submissionId: 'submission-1', token: 'first-1' };
    let submission: Submission;
    beforeEach(async () => {
      submission = await submitted(1);
    });

    test('given a lease that went to another worker when the late one saves, renews or gives back then nothing changes', async () => {
      await store().claim(organizationId, submission.id, 11_000, 'second', 20_000);
      const done = markDone(submission, exampleReferral(), 12_000);
      expect(await store().saveClaimed(late, done)).toBe(false);
      expect(await store().extendLease(late, 99_000)).toBe(false);
      await store().release(late);
      expect(await store().submission(ada, submission.id)).toEqual(submission);
      expect(await store().isTaken(organizationId, 'referral-1', 'submission-2')).toBe(false);
      expect(await store().claimDue(organizationId, 19_999, 'third', 30_000)).toBeUndefined();
      expect(await store().nextDue()).toEqual({ at: 20_000, organizationId });
      expect(await store().saveClaimed({ submissionId: submission.id, token: 'second' }, done)).toBe(true);
    });

    test('given a lease that was given back when its worker saves or renews after all then nothing changes', async () => {
      await store().release(late);
      expect(await store().saveClaimed(late, markDone(submission, exampleReferral(), 12_000))).toBe(false);
      expect(await store().extendLease(late, 99_000)).toBe(false);
      expect(await store().submission(ada, submission.id)).toEqual(submission);
      expect(await store().claimDue(organizationId, 1_000, 'second', 20_000)).toBeDefined();
    });
  });
};
