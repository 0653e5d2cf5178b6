import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createEmulator } from '@cosell/emulator';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { doctor } from '../src/operator/doctor/doctor.ts';
import { openStore } from '../src/store/open-store.ts';
import { exampleForm, exampleProfile, exampleSubmission } from '../src/testing/examples.ts';
import { freshSchema, hasPostgres } from './fresh-schema.ts';

let folder: string;
let path: string;
let emulator: ReturnType<typeof createEmulator>;
let api: Awaited<ReturnType<typeof emulator.listen>>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cosell-doctor-'));
  path = join(folder, 'cosell.db');
  emulator = createEmulator();
  api = await emulator.listen();
});
afterEach(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const examine = async (env: Readonly<Record<string, string>> = {}, now: () => number = Date.now) => {
  const lines: string[] = [];
  const variables = { DATABASE_URL: `sqlite:${path}`, PARTNER_API_URL: api.url, ...env };
  const code = await doctor(variables, false, now, { out: (line) => void lines.push(line), say: () => {} });
  return { code, text: lines.join('\n') };
};

const fill = async (databaseUrl: string) => {
  const store = await openStore(databaseUrl, { connections: 1 });
  await store.saveDraft(exampleForm);
  await store.submit(exampleSubmission(), exampleProfile, { token: 'over', until: 0 });
  await store.close();
};

describe('the doctor', () => {
  test('given a first start then nothing is wrong, and no file is made', async () => {
    const { code, text } = await examine();
    expect(code).toBe(0);
    expect(text).toContain('the bot makes it at its first start');
    expect(() => new DatabaseSync(path, { readOnly: true })).toThrow(/unable to open/);
  });

  test('given a submission that is due since long then it is a problem, and the way to see it is named', async () => {
    await fill(`sqlite:${path}`);
    const { code, text } = await examine();
    expect(code).toBe(1);
    expect(text).toMatch(/^problem +submissions: 1 stuck.*--state stuck/m);
    expect(text).toContain('no bot works on this file');
  });

  test('given a parked submission that cannot be read back then nobody is said to have been asked', async () => {
    await fill(`sqlite:${path}`);
    const database = new DatabaseSync(path);
    database.exec(`update submissions set state = 'parked', body = '{'`);
    database.close();
    const { code, text } = await examine();
    expect(code).toBe(1);
    expect(text).toMatch(/^problem +submissions: 1 cannot be read back.*submissions export/m);
    expect(text).toMatch(/^ok +submissions: none is parked/m);
  });

  test('given sellers who sign in then it looks whether the API refuses whoever has not', async () => {
    const app = {
      COSELL_OAUTH_CONNECTION: 'partner',
      MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
      MicrosoftAppPassword: 'x',
    };
    const env = { ...app, MicrosoftAppTenantId: '99999999-2222-4333-8444-555555555555', METRICS_TOKEN: 'x' };
    expect((await examine(env)).text).toMatch(/^ok +api: .* and asks for a sign-in\.$/m);
    emulator.control.faults([{ kind: 'status', status: 503 }]);
    expect((await examine(env)).text).toMatch(/^problem +api: .*\(503\)/m);
  });

  test('given a file that is nearly as large as it may become then it warns', async () => {
    await fill(`sqlite:${path}`);
    const database = new DatabaseSync(path);
    database.exec(`create table filler as select zeroblob(900000)`);
    database.close();
    expect((await examine({ DATABASE_MAX_MB: '1' })).text).toMatch(/^warning +store: .*DATABASE_MAX_MB/m);
    expect((await examine({ DATABASE_MAX_MB: '2' })).text).toMatch(/^ok +store: .*DATABASE_MAX_MB/m);
  });

  test('given a file of a newer program then it says so and leaves it alone', async () => {
    await fill(`sqlite:${path}`);
    const database = new DatabaseSync(path);
    database.exec('pragma user_version = 99');
    database.close();
    expect((await examine()).text).toMatch(/^problem +store: version 99/m);
  });

  test('given a file that is no database then it says so', async () => {
    const { code, text } = await examine({ DATABASE_URL: `sqlite:${import.meta.filename}` });
    expect(code).toBe(1);
    expect(text).toMatch(/^problem +store: .* cannot be used: .* is no SQLite database/m);
  });

  test('given a variable that cannot be read then only that is said', async () => {
    const { code, text } = await examine({ PARTNER_API_URL: `${api.url}/v1.0` });
    expect(code).toBe(1);
    expect(text).toMatch(/^problem +configuration: PARTNER_API_URL must be .*without a path/m);
  });

  test.each([
    [401, /refuses the token \(401\).*PARTNER_API_TOKEN.*real-tenant\.md#api-permissions/],
    [403, /does not let this user.*\(403\).*Referrals admin.*real-tenant\.md#roles-in-partner-center/],
    [429, /throttling us \(429\)/],
    [503, /is not available \(503\)/],
    [418, /answers 418/],
  ])('given an API that answers %i then it says what that means', async (status, words) => {
    emulator.control.faults([{ path: '/v1.0', kind: 'status', status }]);
    expect((await examine()).text).toMatch(words);
  });

  test('given an API that is not there then it says so', async () => {
    const env = { PARTNER_API_URL: 'http://127.0.0.1:1', PARTNER_API_TOKEN: 'secret' };
    const { code, text } = await examine(env);
    expect(code).toBe(1);
    expect(text).toMatch(/does not answer at all/);
    expect(text).not.toContain('secret');
  });
});

describe.runIf(hasPostgres)('the doctor of a PostgreSQL database', () => {
  let schema: Awaited<ReturnType<typeof freshSchema>>;
  beforeEach(async () => {
    schema = await freshSchema();
  });
  afterEach(() => schema.drop());

  test('given no tables yet then none are made', async () => {
    const { code, text } = await examine({ DATABASE_URL: schema.url });
    expect(code).toBe(0);
    expect(text).toMatch(/^warning +store: version 0/m);
    expect(await schema.run(`select to_regclass('sellers') as made`)).toEqual([{ made: null }]);
  });

  test('given tables then it has written into them and left nothing, and compares the clocks', async () => {
    await (await openStore(schema.url, { connections: 1 })).close();
    const { code, text } = await examine({ DATABASE_URL: schema.url });
    expect(code).toBe(0);
    expect(text).toContain('can be read and written');
    expect(await schema.run('select count(*)::integer as count from sellers')).toEqual([{ count: 0 }]);
    const late = await examine({ DATABASE_URL: schema.url }, () => Date.now() - 60_000);
    expect(late.text).toMatch(/^problem +store: the clocks.* differ by (59|60)\d{3} ms/m);
  });

  test('given more connections than the server has then it is a problem', async () => {
    const { text } = await examine({ DATABASE_URL: schema.url, DATABASE_CONNECTIONS: '1000' });
    expect(text).toMatch(/^problem +store: DATABASE_CONNECTIONS is 1000/m);
  });
});
