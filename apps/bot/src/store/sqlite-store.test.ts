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
    expect(await store.claimDue(ada.organizationId, 1_000, 'lease-2', 20_000)).toBeDefined();
    await store.close();
  });

  test('given a database of a newer program then opening says so', () => {
    const path = join(folder, 'newer.db');
    const newer = new DatabaseSync(path);
    newer.exec('pragma user_version = 99');
    newer.close();
    expect(() => openSqliteStore(path)).toThrow(/version 99/);
  });
});
