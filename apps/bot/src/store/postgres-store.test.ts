import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freshSchema, hasPostgres } from '../../test/fresh-schema.ts';
import { describeStore } from '../../test/store-conformance.ts';
import { exampleForm, exampleProfile, exampleSubmission } from '../testing/examples.ts';
import { openStore } from './open-store.ts';
import { newestVersion } from './postgres-schema.ts';

const connections = 4;

describe.runIf(hasPostgres)('the shared store', () => {
  describeStore('PostgreSQL', async () => {
    const schema = await freshSchema();
    return { open: () => openStore(schema.url, connections), remove: schema.drop };
  });
});

describe.runIf(hasPostgres)('a PostgreSQL database', () => {
  let schema: Schema;
  beforeEach(async () => {
    schema = await freshSchema();
  });
  afterEach(() => schema.drop());

  test('given an empty database when many programs start at once then all can work, and it is made once', async () => {
    const stores = await Promise.all(Array.from({ length: 6 }, () => openStore(schema.url, connections)));
    await Promise.all(stores.map((store) => store.check()));
    expect(await schema.run('select version from schema_version')).toEqual([{ version: newestVersion }]);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('given a lease of a living process when another one starts then the lease stays', async () => {
    const living = await openStore(schema.url, connections);
    await living.saveDraft(exampleForm);
    await living.submit(exampleSubmission(), exampleProfile, { token: 'lease-1', until: 11_000 });
    const started = await openStore(schema.url, connections);
    expect(await started.claimDue(10_999, 'lease-2', 20_000)).toBeUndefined();
    expect(await started.claimDue(11_000, 'lease-2', 20_000)).toBeDefined();
    await Promise.all([living.close(), started.close()]);
  });

  test('given a row that another program is just claiming then a worker takes the next one and does not wait', async () => {
    const store = await openStore(schema.url, connections);
    for (const number of [1, 2]) {
      const submission = exampleSubmission('Independent', { id: `submission-${number}`, draftId: `draft-${number}` });
      await store.saveDraft({ ...exampleForm, id: submission.draftId });
      await store.submit(submission, exampleProfile, { token: 'over', until: 0 });
    }
    const other = new Client({ connectionString: schema.url });
    await other.connect();
    try {
      await other.query(`begin; update submissions set lease_until = 20000 where id = 'submission-1'`);
      expect((await store.claimDue(11_000, 'worker', 20_000))?.submission.id).toBe('submission-2');
      expect(await store.claimDue(11_000, 'worker', 20_000)).toBeUndefined();
    } finally {
      await other.end();
      await store.close();
    }
  });

  test('given a database of a newer program then opening says so', async () => {
    await (await openStore(schema.url, connections)).close();
    await schema.run('update schema_version set version = 99');
    await expect(openStore(schema.url, connections)).rejects.toThrow(/version 99/);
  });

  test('given a server that has come to be read-only then the check and every write say so', async () => {
    await (await openStore(schema.url, connections)).close();
    const role = await newRole(schema);
    const store = await openStore(role.url, connections);
    await schema.run(`alter role ${role.name} set default_transaction_read_only = on`);
    await expect(store.check()).rejects.toThrow(/is read-only/);
    await expect(store.saveDraft(exampleForm)).rejects.toThrow(/read-only/);
    await store.close();
    await role.drop();
  });

  test('given a user without rights on the schema then opening says so', async () => {
    const role = await newRole(schema, 'usage');
    await expect(openStore(role.url, connections)).rejects.toThrow(/create and write tables/);
    await role.drop();
  });

  test.each([
    [
      'an unknown user',
      (url: URL) => Object.assign(url, { username: 'nobody', password: 'secret' }),
      /user or the password/,
    ],
    [
      'a database that is not there',
      (url: URL) => Object.assign(url, { pathname: '/nothing' }),
      /no database of that name/,
    ],
    ['a port where nothing listens', (url: URL) => Object.assign(url, { port: '1' }), /nothing listens/],
    ['a host that is unknown', (url: URL) => Object.assign(url, { hostname: 'db.invalid' }), /DATABASE_URL/],
  ])('given %s then opening says so in plain words, without what is secret', async (_, change, words) => {
    const opened = openStore(change(new URL(schema.url)).href, connections);
    await expect(opened).rejects.toThrow(words);
    await expect(opened).rejects.not.toThrow(/secret|nobody|127\.0\.0\.1|invalid/);
  });
});

type Schema = Awaited<ReturnType<typeof freshSchema>>;

/** A user of its own who may use a schema and all that stands in it by now. */
const newRole = async (schema: Schema, rights = 'usage, create') => {
  const name = `role_of_${schema.name}`;
  await schema.run(`create role ${name} login password 'secret'`);
  await schema.run(`grant ${rights} on schema ${schema.name} to ${name}`);
  await schema.run(`grant all on all tables in schema ${schema.name} to ${name}`);
  return {
    name,
    url: Object.assign(new URL(schema.url), { username: name, password: 'secret' }).href,
    drop: () => schema.run(`drop owned by ${name}; drop role ${name}`),
  };
};
