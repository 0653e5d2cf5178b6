import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeStore } from '../../test/store-conformance.ts';
import { ada, exampleForm, exampleProfile, exampleSubmission } from '../testing/examples.ts';
import { openSqliteStore } from './sqlite-store.ts';

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
    expect(await store.claimDue(1_000, 'lease-2', 20_000)).toBeDefined();
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
    expect(() => openSqliteStore(folder)).toThrow('The SQLite file of DATABASE_URL cannot be opened');
  });

  test('given a database of a newer program then opening says so', () => {
    const path = join(folder, 'newer.db');
    const newer = new DatabaseSync(path);
    newer.exec('pragma user_version = 99');
    newer.close();
    expect(() => openSqliteStore(path)).toThrow(/version 99/);
  });
});
