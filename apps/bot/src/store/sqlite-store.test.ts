import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expectFirstVersionRows, firstVersionRows } from '../../test/first-version.ts';
import { expectSixthVersionDraft, sixthVersion, sixthVersionDraft } from '../../test/sixth-version.ts';
import { describeStore } from '../../test/store-conformance.ts';
import { ada, exampleForm, exampleProfile, exampleSubmission } from '../testing/examples.ts';
import { openSqliteOperations } from './sqlite-operations.ts';
import { migrations } from './sqlite-schema.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { forgottenAtOnce } from './store.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'cosell-store-'));

describeStore('SQLite', async () => {
  const folder = newFolder();
  return {
    open: async () => openSqliteStore(join(folder, 'deep', 'cosell.db')),
    remove: async () => rmSync(folder, { recursive: true }),
  };
});

describe('a SQLite file', () => {
  let folder: string;
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('given a process that died with a lease when the next one opens the store then the work is free at once', async () => {
    const path = join(folder, 'cosell.db');
    const dead = openSqliteStore(path);
    await dead.saveDraft(exampleForm);
    await dead.submit(exampleSubmission(), exampleProfile, { token: 'lease-1', until: 11_000 });
    await dead.close();
    const store = openSqliteStore(path);
    expect(await store.claimDue(ada.organizationId, 1_000, 'lease-2', 20_000)).toBeDefined();
    await store.close();
  });

  test('given a submission that cannot be read back then it is given out once, with an error, and others go on', async () => {
    const path = join(folder, 'cosell.db');
    const store = openSqliteStore(path);
    for (const number of [1, 2]) await store.saveDraft({ ...exampleForm, id: `draft-${number}` });
    for (const number of [1, 2]) {
      const submission = exampleSubmission('Independent', { id: `submission-${number}`, draftId: `draft-${number}` });
      await store.submit(submission, exampleProfile, { token: 'over', until: number });
    }
    const database = new DatabaseSync(path);
    database.exec(`update submissions set body = '{' where id = 'submission-1'`);
    database.close();
    await expect(store.claimDue(ada.organizationId, 2_000, 'lease-2', 20_000)).rejects.toThrow(/JSON/);
    expect((await store.claimDue(ada.organizationId, 2_000, 'lease-3', 20_000))?.submission.id).toBe('submission-2');
    expect(await store.claimDue(ada.organizationId, 99_000, 'lease-4', 99_999)).toMatchObject({
      submission: { id: 'submission-2' },
    });
    await store.close();
  });

  test.each([
    ['the organisation that is configured', 'organization-1', 'organization-1'],
    ['an organisation of its tenant’s name where none is', undefined, 'tenant-1'],
  ])('given a file of the first version then what it holds goes to %s', async (_, configured, organizationId) => {
    const path = join(folder, 'old.db');
    const old = new DatabaseSync(path);
    old.exec(`${migrations[0]?.('')} ${firstVersionRows()} pragma user_version = 1;`);
    old.close();
    const store = openSqliteStore(path, { organizationId: configured });
    await expectFirstVersionRows(store, { ...ada, organizationId });
    await store.close();
  });

  test('given a file of the sixth version then its drafts are there, with nothing guessed', async () => {
    const path = join(folder, 'old.db');
    const old = new DatabaseSync(path);
    for (const statements of migrations.slice(0, sixthVersion)) old.exec(statements('tenant_id'));
    old.exec(`${sixthVersionDraft()} pragma user_version = ${sixthVersion};`);
    old.close();
    const store = openSqliteStore(path);
    await expectSixthVersionDraft(store);
    await store.close();
  });

  test('given more old lanes and reads than are forgotten at once then it says that there are more', async () => {
    const path = join(folder, 'cosell.db');
    const store = openSqliteStore(path);
    const database = new DatabaseSync(path);
    const numbers = `with recursive numbers (number) as (
      select 1 union all select number + 1 from numbers where number <= ${forgottenAtOnce})`;
    database.exec(`
      insert into lanes (tenant_id, organization_id, name, state, used_until)
        ${numbers} select 'tenant-1', 'organization-1', 'roster ' || number, '', 10 from numbers;
      insert into pending_reads (tenant_id, organization_id, user_id, asked_at)
        ${numbers} select 'tenant-1', 'organization-1', number, 10 from numbers;`);
    database.close();
    for (const forget of ['forgetLanes', 'forgetPendingReads'] as const) {
      expect(await store[forget](11)).toBe(true);
      expect(await store[forget](11)).toBe(false);
    }
    await store.close();
  });

  test('given a guess for a field that this program does not know then the others are read', async () => {
    const path = join(folder, 'cosell.db');
    const store = openSqliteStore(path);
    await store.saveDraft(exampleForm);
    const database = new DatabaseSync(path);
    database.exec(`update drafts set guessed = '["details.later","name"]'`);
    database.close();
    expect(await store.draft(ada, exampleForm.id)).toEqual({ ...exampleForm, guessed: ['name'] });
    await store.close();
  });

  test('given a file that has reached its largest size then what needs room is refused, and the rest goes on', async () => {
    const store = openSqliteStore(join(folder, 'cosell.db'), { mostMegabytes: 1 });
    await store.saveDraft(exampleForm);
    const large = { ...exampleForm, id: 'draft-2', answers: { name: 'x'.repeat(2 * 1024 * 1024) } };
    await expect(store.saveDraft(large)).rejects.toMatchObject({
      code: 'full',
      message: 'The SQLite file of DATABASE_URL cannot grow: its disk is full, or DATABASE_MAX_MB is reached.',
    });
    expect(await store.openDrafts(ada, 9)).toEqual([exampleForm]);
    await store.check();
    await store.close();
  });

  test('given a file that has no room left then the check says so, and with room again it is content', async () => {
    const path = join(folder, 'cosell.db');
    const store = openSqliteStore(path, { mostMegabytes: 1 });
    const other = new DatabaseSync(path);
    other.exec('create table filler (bytes blob); insert into filler values (zeroblob(1024 * 1024))');
    await expect(store.check()).rejects.toMatchObject({ code: 'full' });
    other.exec('drop table filler');
    await store.check();
    expect(other.prepare('select * from sellers').all()).toEqual([]);
    other.close();
    await store.close();
  });

  test('given a path that is no file then opening says so in plain words', () => {
    const taken = join(folder, 'taken');
    mkdirSync(taken);
    expect(() => openSqliteStore(taken)).toThrow(
      'The SQLite file of DATABASE_URL cannot be opened: see that it is no folder',
    );
  });

  test('given a file that is no database then opening says so, to bots and to operators', async () => {
    const path = join(folder, 'rubbish.db');
    writeFileSync(path, 'rubbish');
    expect(() => openSqliteStore(path)).toThrow('The SQLite file of DATABASE_URL is no SQLite database');
    expect(() => openSqliteOperations(path)).toThrow('The SQLite file of DATABASE_URL is no SQLite database');
    const below = join(path, 'cosell.db');
    expect(() => openSqliteStore(below)).toThrow('The SQLite file of DATABASE_URL cannot be opened: see that');
  });

  test('given a database of a newer program then opening says so', () => {
    const path = join(folder, 'newer.db');
    const newer = new DatabaseSync(path);
    newer.exec('pragma user_version = 99');
    newer.close();
    expect(() => openSqliteStore(path)).toThrow(/version 99/);
  });
});
