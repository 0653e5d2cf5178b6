import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { freshSchema, hasPostgres } from '../../test/fresh-schema.ts';
import { describeOperations } from '../../test/operations-conformance.ts';
import { openStore } from './open-store.ts';
import { openOperatorStore } from './open-operator-store.ts';

const newFile = () => {
  const folder = mkdtempSync(join(tmpdir(), 'cosell-operations-'));
  const path = join(folder, 'cosell.db');
  return { path, url: `sqlite:${path}`, remove: () => rmSync(folder, { recursive: true }) };
};

const runOn = (path: string, statement: string) => {
  const database = new DatabaseSync(path);
  database.exec(statement);
  database.close();
};

describeOperations('SQLite', async () => {
  const { path, url, remove } = newFile();
  return {
    open: () => openStore(url, { connections: 1 }),
    openForOperator: () => openOperatorStore(url),
    damage: async (statement) => runOn(path, statement),
    remove: async () => remove(),
  };
});

describe.runIf(hasPostgres)('the shared store', () => {
  describeOperations('PostgreSQL', async () => {
    const schema = await freshSchema();
    return {
      open: () => openStore(schema.url, { connections: 2 }),
      openForOperator: () => openOperatorStore(schema.url),
      damage: async (statement) => void (await schema.run(statement)),
      remove: schema.drop,
    };
  });

  test('given a database without tables then opening for an operator makes none and says what to do', async () => {
    const schema = await freshSchema();
    await expect(openOperatorStore(schema.url)).rejects.toThrow(/version 0.*start the bot/);
    expect(await schema.run(`select to_regclass('submissions') as made`)).toEqual([{ made: null }]);
    await schema.drop();
  });
});

describe('opening a SQLite file for an operator', () => {
  test('given no file then it says so and makes none', async () => {
    const { url, remove } = newFile();
    await expect(openOperatorStore(url)).rejects.toThrow(/is not there/);
    await expect(openOperatorStore(url)).rejects.toThrow(/is not there/);
    remove();
  });

  test.each([
    [0, /start the bot/],
    [99, /newer program/],
  ])('given a file of version %i then it is left as it is', async (version, words) => {
    const { path, url, remove } = newFile();
    runOn(path, `pragma user_version = ${version}`);
    await expect(openOperatorStore(url)).rejects.toThrow(words);
    remove();
  });

  test('given a lease of a running bot then it stays', async () => {
    const { path, url, remove } = newFile();
    const bot = await openStore(url, { connections: 1 });
    runOn(
      path,
      `insert into drafts (id, tenant_id, organization_id, user_id, state, step, answers, issues, updated_at)
        values ('d', 't', 'o', 'u', 'submitted', 1, '{}', '[]', 1);
      insert into submissions
        (id, draft_id, tenant_id, organization_id, user_id, state, body, revision, due_at, lease_token, lease_until)
      values ('s', 'd', 't', 'o', 'u', 'open', '{}', 1, 1, 'held', 50)`,
    );
    const operator = await openOperatorStore(url);
    expect(await operator.submissionOf('o', 's')).toMatchObject({ leaseUntil: 50 });
    await operator.close();
    await bot.close();
    remove();
  });
});
