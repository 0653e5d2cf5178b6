import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { migrate } from '../store/sqlite-schema.ts';
import { sqliteOperations } from '../store/sqlite-operations.ts';
import { storedSubmissions } from './stored-submissions.ts';

test('given more than a page in two organisations and states then each comes once, of the states asked for', async () => {
  const database = new DatabaseSync(':memory:');
  migrate(database, undefined);
  const draft = database.prepare(`
    insert into drafts (id, tenant_id, organization_id, user_id, state, step, answers, issues, updated_at)
    values (?, 't', 'o', 'u', 'submitted', 1, '{}', '[]', 1)`);
  const submission = database.prepare(`
    insert into submissions (id, draft_id, tenant_id, organization_id, user_id, state, body, revision, created_at, due_at)
    values (?, ?, 't', ?, 'u', ?, '{}', 1, ?, 1)`);
  const rows = Array.from({ length: 1_500 }, (_, index) => ({
    id: `s-${index}`,
    organization: `organization-${index % 2}`,
    state: ['open', 'parked', 'done'][index % 3] ?? '',
  }));
  for (const [index, { id, organization, state }] of rows.entries()) {
    draft.run(id);
    submission.run(id, id, organization, state, index >> 6);
  }
  const ids: string[] = [];
  for await (const { id } of storedSubmissions(sqliteOperations(database), { states: ['open', 'done'] })) ids.push(id);
  expect(ids.toSorted()).toEqual(
    rows
      .filter(({ state }) => state !== 'parked')
      .map(({ id }) => id)
      .toSorted(),
  );
  database.close();
});
