import { expect } from 'vitest';
import { markDone } from '../src/outbox/submission.ts';
import type { Store } from '../src/store/store.ts';
import { ada, exampleForm, exampleProfile, exampleReferral, exampleSubmission } from '../src/testing/examples.ts';
import type { Seller } from '../src/turn.ts';

const submission = markDone(exampleSubmission('Shared'), exampleReferral(), 2_000);

/** Statements that store a draft, a half done submission, its referral and a seller as the first version did. */
export const firstVersionRows = (): string => {
  const { createdAt: _later, seller, ...body } = submission;
  const { tenantId, userId } = seller;
  const text = (value: unknown): string => `'${JSON.stringify(value)}'`;
  return `
    insert into drafts (id, tenant_id, user_id, state, step, answers, issues, updated_at)
      values ('draft-1', '${tenantId}', '${userId}', 'open', 2, ${text(exampleForm.answers)}, ${text(exampleForm.issues)}, 5);
    insert into submissions (id, draft_id, tenant_id, user_id, state, body, revision, due_at)
      values ('submission-1', 'draft-1', '${tenantId}', '${userId}', 'open',
        ${text({ ...body, seller: { tenantId, userId } })}, 2, 2000);
    insert into created_referrals (referral_id, tenant_id, user_id, submission_id, leg)
      values ('referral-1', '${tenantId}', '${userId}', 'submission-1', 'own');
    insert into sellers (tenant_id, user_id, profile, greeted_at)
      values ('${tenantId}', '${userId}', ${text(exampleProfile)}, 7);`;
};

/** All of it belongs to the seller now, and the work goes on. */
export const expectFirstVersionRows = async (store: Store, seller: Seller): Promise<void> => {
  const { organizationId } = seller;
  expect(await store.draft(seller, 'draft-1')).toEqual({ ...exampleForm, guessed: [], seller });
  expect(await store.profile(seller)).toEqual(exampleProfile);
  expect(await store.greetOnce(seller, 9)).toBe(false);
  await store.saveLanguage(seller, 'sv');
  expect(await store.beginTurn(seller, 'turn-1', 0, 9)).toEqual({ state: 'ours', language: 'sv' });
  await store.savePendingRead(seller, { referralId: 'referral-1', askedAt: 9 });
  expect(await store.takePendingRead(seller)).toEqual({ referralId: 'referral-1', askedAt: 9 });
  expect(await store.isTaken(organizationId, 'referral-1', 'submission-2')).toBe(true);
  expect(await store.nextDue()).toEqual({ at: 2_000, organizationId });
  const claimed = await store.claimDue(organizationId, 2_000, 'lease-1', 12_000);
  expect(claimed?.submission).toEqual({ ...submission, seller, createdAt: 2_000 });
  expect(await store.draft({ ...ada, organizationId: 'organization-9' }, 'draft-1')).toBeUndefined();
};
