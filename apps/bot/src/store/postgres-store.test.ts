import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expectFirstVersionRows, firstVersionRows } from '../../test/first-version.ts';
import { freshSchema, hasPostgres } from '../../test/fresh-schema.ts';
import { expectSixthVersionDraft, sixthVersion, sixthVersionDraft } from '../../test/sixth-version.ts';
import { describeStore } from '../../test/store-conformance.ts';
import { ada, exampleForm, exampleProfile, exampleSubmission } from '../testing/examples.ts';
import { openStore } from './open-store.ts';
import { migrations, newestVersion } from './postgres-schema.ts';
import { forgottenAtOnce } from './store.ts';

const options = { connections: 4 };

describe.runIf(hasPostgres)('the shared store', () => {
  describeStore('PostgreSQL', async () => {
    const schema = await freshSchema();
    return { open: () => openStore(schema.url, options), remove: schema.drop };
  });
});

describe.runIf(hasPostgres)('a PostgreSQL database', () => {
  let schema: Schema;
  beforeEach(async () => {
    schema = await freshSchema();
  });
  afterEach(() => schema.drop());

  test('given an empty database when many programs start at once then all can work, and it is made once', async () => {
    const stores = await Promise.all(Array.from({ length: 6 }, () => openStore(schema.url, options)));
    await Promise.all(stores.map((store) => store.check()));
    expect(await schema.run('select version from schema_version')).toEqual([{ version: newestVersion }]);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('given a lease of a living process when another one starts then the lease stays', async () => {
    const living = await openStore(schema.url, options);
    await living.saveDraft(exampleForm);
    await living.submit(exampleSubmission(), exampleProfile, { token: 'lease-1', until: 11_000 });
    const started = await openStore(schema.url, options);
    expect(await started.claimDue(ada.organizationId, 10_999, 'lease-2', 20_000)).toBeUndefined();
    expect(await started.claimDue(ada.organizationId, 11_000, 'lease-2', 20_000)).toBeDefined();
    await Promise.all([living.close(), started.close()]);
  });

  test('given a row that another program is just claiming then a worker takes the next one and does not wait', async () => {
    const store = await openStore(schema.url, options);
    for (const number of [1, 2]) {
      const submission = exampleSubmission('Independent', { id: `submission-${number}`, draftId: `draft-${number}` });
      await store.saveDraft({ ...exampleForm, id: submission.draftId });
      await store.submit(submission, exampleProfile, { token: 'over', until: 0 });
    }
    const other = new Client({ connectionString: schema.url });
    await other.connect();
    try {
      await other.query(`begin; update submissions set lease_until = 20000 where id = 'submission-1'`);
      expect((await store.claimDue(ada.organizationId, 11_000, 'worker', 20_000))?.submission.id).toBe('submission-2');
      expect(await store.claimDue(ada.organizationId, 11_000, 'worker', 20_000)).toBeUndefined();
    } finally {
      await other.end();
      await store.close();
    }
  });

  test('given more old turns than are forgotten at once then it says that there are more', async () => {
    const store = await openStore(schema.url, options);
    const old = Array.from({ length: forgottenAtOnce }, (_, number) => `old-${number}`);
    await Promise.all(old.map((id) => store.beginTurn(ada, id, 0, 10)));
    expect(await store.forgetTurns(11)).toBe(true);
    expect(await store.forgetTurns(11)).toBe(false);
    await store.close();
  });

  test('given more old lanes and reads than are forgotten at once then it says that there are more', async () => {
    const store = await openStore(schema.url, options);
    const count = forgottenAtOnce + 1;
    await schema.run(`
      insert into lanes (tenant_id, organization_id, name, state, used_until)
        select 'tenant-1', 'organization-1', 'roster ' || number, '', 10 from generate_series(1, ${count}) as number;
      insert into pending_reads (tenant_id, organization_id, user_id, asked_at)
        select 'tenant-1', 'organization-1', number::text, 10 from generate_series(1, ${count}) as number;`);
    for (const forget of ['forgetLanes', 'forgetPendingReads'] as const) {
      expect(await store[forget](11)).toBe(true);
      expect(await store[forget](11)).toBe(false);
    }
    await store.close();
  });

  test('given a slot that is refused then nothing is written', async () => {
    const store = await openStore(schema.url, options);
    const pace = { usual: [{ burst: 1, interval: 500 }] };
    const lanes = ['conversation 1', 'teams'].map((name) => ({ lane: { ...ada, name }, pace }));
    const versions = () => schema.run('select name, state, ctid, xmin from lanes order by name');
    expect(await store.takeSlot(lanes, 1_000, 0)).toEqual({ taken: true, wait: 0 });
    const before = await versions();
    expect(await store.takeSlot(lanes, 1_000, 0)).toEqual({ taken: false, wait: 500 });
    expect(await versions()).toEqual(before);
    expect(await store.takeSlot(lanes, 1_500, 0)).toEqual({ taken: true, wait: 0 });
    expect(await versions()).not.toEqual(before);
    await store.close();
  });

  test('given a submission that cannot be read back then it is given out once, with an error', async () => {
    const store = await openStore(schema.url, options);
    await store.saveDraft(exampleForm);
    await store.submit(exampleSubmission(), exampleProfile, { token: 'over', until: 0 });
    await schema.run(`update submissions set body = '{'`);
    await expect(store.claimDue(ada.organizationId, 2_000, 'lease-2', 20_000)).rejects.toThrow(/JSON/);
    expect(await store.claimDue(ada.organizationId, 99_000, 'lease-3', 99_999)).toBeUndefined();
    expect(await store.nextDue()).toBeUndefined();
    await store.close();
  });

  test.each([
    ['the organisation that is configured', 'organization-1', 'organization-1'],
    ['an organisation of its tenant’s name where none is', undefined, 'tenant-1'],
  ])('given a database of the first version then what it holds goes to %s', async (_, configured, organizationId) => {
    await schema.run(`${migrations[0]?.('')} ${firstVersionRows()}
      create table schema_version (version integer not null); insert into schema_version (version) values (1);`);
    const store = await openStore(schema.url, { ...options, organizationId: configured });
    await expectFirstVersionRows(store, { ...ada, organizationId });
    await store.close();
  });

  test('given a database of the sixth version then its drafts are there, with nothing guessed', async () => {
    const statements = migrations.slice(0, sixthVersion).map((each) => each('tenant_id'));
    await schema.run(`${statements.join('')} ${sixthVersionDraft()}
      create table schema_version (version integer not null); insert into schema_version (version) values (${sixthVersion});`);
    const store = await openStore(schema.url, options);
    await expectSixthVersionDraft(store);
    await store.close();
  });

  test('given a database of a newer program then opening says so', async () => {
    await (await openStore(schema.url, options)).close();
    await schema.run('update schema_version set version = 99');
    await expect(openStore(schema.url, options)).rejects.toThrow(/version 99/);
  });

  test('given a server that has come to be read-only then the check and every write say so', async () => {
    await (await openStore(schema.url, options)).close();
    const role = await newRole(schema);
    const store = await openStore(role.url, options);
    await schema.run(`alter role ${role.name} set default_transaction_read_only = on`);
    await expect(store.check()).rejects.toThrow(/is read-only/);
    await expect(store.saveDraft(exampleForm)).rejects.toMatchObject({
      code: 'read-only',
      message: expect.stringContaining('is read-only'),
    });
    await store.close();
    await role.drop();
  });

  test('given a statement that the server refuses then it is a fault of ours and none of the store', async () => {
    const store = await openStore(schema.url, options);
    await schema.run('alter table drafts add constraint short check (length(id) < 3)');
    await expect(store.saveDraft(exampleForm)).rejects.toMatchObject({ code: '23514' });
    await store.close();
  });

  test('given a user without rights on the schema then opening says so', async () => {
    const role = await newRole(schema, 'usage');
    await expect(openStore(role.url, options)).rejects.toThrow(/create and write tables/);
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
    const opened = openStore(change(new URL(schema.url)).href, options);
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
