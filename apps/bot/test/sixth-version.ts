import { expect } from 'vitest';
import type { Store } from '../src/store/store.ts';
import { ada, exampleForm } from '../src/testing/examples.ts';

/** The version that knew no guesses. */
export const sixthVersion = 6;

/** A statement that stores a draft as the sixth version did. */
export const sixthVersionDraft = (): string => {
  const { id, seller, state, step, answers, issues, updatedAt } = exampleForm;
  const { tenantId, organizationId, userId } = seller;
  const text = (value: unknown): string => `'${JSON.stringify(value)}'`;
  return `
    insert into drafts (id, tenant_id, organization_id, user_id, state, step, answers, issues, updated_at)
      values ('${id}', '${tenantId}', '${organizationId}', '${userId}', '${state}', ${step}, ${text(answers)},
        ${text(issues)}, ${updatedAt});`;
};

/** The draft is there with nothing guessed, and takes guesses like any other. */
export const expectSixthVersionDraft = async (store: Store): Promise<void> => {
  expect(await store.draft(ada, exampleForm.id)).toEqual({ ...exampleForm, guessed: [] });
  await store.saveDraft(exampleForm);
  expect(await store.openDrafts(ada, 2)).toEqual([exampleForm]);
};
