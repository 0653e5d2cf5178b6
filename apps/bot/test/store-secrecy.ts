import { fc, test } from '@fast-check/vitest';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Store } from '../src/store/store.ts';
import { exampleForm, exampleProfile, exampleSubmission } from '../src/testing/examples.ts';
import type { Seller } from '../src/turn.ts';
import type { NewPlace, Place } from './store-place.ts';

// Ids that a query which glues, trims, folds or orders them badly would take for one another.
const part = fc.constantFrom('', 'a', 'A', 'b', 'a ', 'a:b', 'b:c', 'a%', '_', 'ä', "a' or 'a' = 'a");
const twoSellers = fc
  .tuple(
    fc.record({ tenantId: part, organizationId: part, userId: part }),
    fc.constantFrom('tenantId', 'organizationId', 'userId'),
    part,
  )
  .filter(([owner, differing, id]) => owner[differing] !== id)
  .map(([owner, differing, id]): [Seller, Seller] => [owner, { ...owner, [differing]: id }]);

/** No method that serves a seller tells or changes anything of another one's. All runs share one store, as all sellers do. */
export const describeSecrecy = (engine: string, newPlace: NewPlace): void => {
  describe(`${engine} for many sellers`, () => {
    let runs = 0;
    let place: Place;
    let store: Store;
    beforeAll(async () => {
      place = await newPlace();
      store = await place.open();
    });
    afterAll(async () => {
      await store.close();
      await place.remove();
    });

    test.prop([twoSellers, fc.constantFrom('open', 'parked', 'done'), fc.boolean()], { numRuns: 40 })(
      'whoever asks for what is somebody else’s gets what there is for an unknown id, and changes nothing',
      async ([owner, other], state, isSubmitted) => {
        runs += 1;
        const draft = { ...exampleForm, id: `draft-${runs}`, seller: owner };
        const ids = { id: `submission-${runs}`, draftId: draft.id };
        const problem = { kind: 'code', code: 'sign-in' } as const;
        const parked = state === 'parked' && { problem };
        const submission = exampleSubmission('Independent', { ...ids, ...parked, seller: owner, state });
        const foreign = { ...submission, seller: other };
        const lease = { token: `lease-${runs}`, until: 11_000 };
        // The sellers of earlier runs come again, so what they have left behind is remembered first.
        const before = await seenBy(store, other);
        await store.saveDraft(draft);
        await store.saveProfile(owner, { ...exampleProfile, phone: `${runs}` });
        if (isSubmitted) await store.submit(submission, exampleProfile, lease);
        await store.saveSignIn(owner, { channelUserId: `29:${runs}`, state: 'signed-in' });
        const owned = await ownedBy(store, owner, ids);

        expect(await store.draft(other, draft.id)).toBeUndefined();
        expect(await store.submission(other, submission.id)).toBeUndefined();
        expect(await store.submissionOfDraft(other, draft.id)).toBeUndefined();
        expect(await seenBy(store, other)).toEqual(before);
        await store.saveDraft({ ...draft, seller: other, answers: {} });
        expect(await store.submit({ ...foreign, id: `foreign-${runs}` }, { solutions: [] }, lease)).toBeUndefined();
        expect(await store.reviveSubmission(foreign, submission.revision)).toBe(false);
        expect(await store.reopenDraft(foreign, 1, [], 9)).toBeUndefined();
        expect(await ownedBy(store, owner, ids)).toEqual(owned);
        expect(await seenBy(store, other)).toEqual(before);
      },
    );
  });
};

const seenBy = async (store: Store, seller: Seller) => ({
  drafts: await store.openDrafts(seller, 1_000),
  profile: await store.profile(seller),
  signIn: await store.signIn(seller),
  awaitingSignIn: await store.awaitingSignIn(seller),
});

const ownedBy = async (store: Store, seller: Seller, ids: { readonly id: string; readonly draftId: string }) => ({
  draft: await store.draft(seller, ids.draftId),
  submission: await store.submission(seller, ids.id),
  profile: await store.profile(seller),
});
