import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator } from '@cosell/emulator';
import { createTeams } from '@cosell/teams-channel/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { runBotCommand } from './bot-command.ts';
import { startBotProcess } from './bot-process.ts';
import { cardAfter, fillForm } from './fill-form.ts';

const referrals = '/v1.0/engagements/referrals';

/** A bot as a process, a service, and two submissions: one that stands and one that the service has refused. */
const openCompany = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cosell-operator-'));
  const emulator = createEmulator();
  const api = await emulator.listen();
  const env = { DATABASE_URL: `sqlite:${join(folder, 'cosell.db')}`, PARTNER_API_URL: api.url };
  const bot = await startBotProcess(env);
  const teams = await createTeams({ botUrl: () => bot.url });
  const chat = await teams.user('Ada Jensen').openChat();
  await cardAfter((await fillForm(chat, exampleDraft())).press('draft.submit'));
  emulator.control.faults([{ method: 'POST', path: referrals, nth: 1, kind: 'status', status: 403 }]);
  const refused = await fillForm(chat, { ...exampleDraft(), name: 'Confidential renewal' });
  await cardAfter(refused.press('draft.submit'));
  return {
    env,
    folder,
    chat,
    run: (...args: string[]) => runBotCommand(args, env),
    close: async () => {
      await bot.end('SIGTERM');
      await teams.close();
      await api.close();
      rmSync(folder, { recursive: true });
      teams.budget.check();
    },
  };
};

describe('an operator beside a running bot', () => {
  let company: Awaited<ReturnType<typeof openCompany>>;
  beforeAll(async () => {
    company = await openCompany();
  });
  afterAll(() => company.close());

  test('given all is well but a parked submission then the doctor finds no problem and says what is parked', async () => {
    const { code, out } = await company.run('doctor');
    expect(code).toBe(0);
    for (const words of ['can be opened, read and written', 'a bot works on this file', 'answers within', '1 parked']) {
      expect(out).toContain(words);
    }
    expect(out).not.toContain('problem');
  });

  test('given an unknown command then it is named, the usage is shown and the exit code is 2', async () => {
    const { code, out, said } = await company.run('dance');
    expect([code, out]).toEqual([2, '']);
    expect(said).toMatch(/^There is no command dance\.\n\n/);
    expect(said).toContain('npm run bot -- doctor');
  });

  test('given a parked submission then it is listed without what was typed, exported with it, and put back to work', async () => {
    const [listed, exported] = await Promise.all([
      company.run('submissions', '--json'),
      company.run('submissions', 'export'),
    ]);
    expect(listed.out).not.toMatch(/Confidential|Contoso|ada@/);
    const report = JSON.parse(listed.out);
    expect(report).toMatchObject({ state: 'parked', reason: 'forbidden', step: '0 of 1, own waiting', referrals: [] });
    expect(JSON.parse(exported.out)).toMatchObject({
      id: report.id,
      content: { draft: { name: 'Confidential renewal', customerProfile: { name: 'Contoso' } } },
    });

    expect(await company.run('submissions', 'retry', report.id)).toMatchObject({ code: 0 });
    const { chat } = company;
    await chat.until(() => chat.lastCard().text().includes('in Partner Center'));
    expect(await company.run('submissions', 'retry', report.id)).toMatchObject({
      code: 1,
      said: expect.stringContaining('done'),
    });
    const done = await company.run('submissions', '--state', 'done', '--json');
    const reports = done.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(reports).toHaveLength(2);
    for (const { referrals: ids } of reports) expect(ids).toHaveLength(1);
  });

  test('given a backup then a restore is refused as long as the bot runs', async () => {
    const file = join(company.folder, 'backup.db');
    expect(await company.run('backup', file)).toMatchObject({ code: 0 });
    expect(await company.run('restore', file)).toMatchObject({
      code: 1,
      said: expect.stringContaining('stop it first'),
    });
  });
});

test('given nothing that can be reached then the doctor exits with 1 and shows no secret', async () => {
  const { code, out } = await runBotCommand(['doctor', '--json'], {
    DATABASE_URL: 'postgres://ada:secret-of-ada@127.0.0.1:1/cosell',
    PARTNER_API_URL: 'http://127.0.0.1:1',
    PARTNER_API_TOKEN: 'secret-token',
  });
  expect(code).toBe(1);
  expect(out).not.toMatch(/secret/);
  const problems = JSON.parse(out).filter(({ level }: { level: string }) => level === 'problem');
  expect(problems.map(({ check }: { check: string }) => check)).toEqual(['store', 'api']);
  for (const { remedy } of problems) expect(remedy).toMatch(/\w/);
});

test('given a person at the terminal who pastes how a sign-in ended then the command ends, and nothing is left to wait for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cosell-operator-'));
  const env = {
    MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
    MicrosoftAppTenantId: '99999999-2222-4333-8444-555555555555',
    COSELL_SERVICE_ACCOUNT_SECRET: 'secret-of-the-app',
    COSELL_VAULT: `file:${join(folder, 'vault')}`,
    COSELL_VAULT_KEY: Buffer.alloc(32, 7).toString('base64'),
  };
  const { code, said } = await runBotCommand(['service-account', 'sign-in'], env, (line) => {
    const state = URL.parse(line)?.searchParams.get('state');
    return state ? `http://localhost/?error=access_denied&state=${state}` : undefined;
  });
  expect([code, said]).toEqual([1, expect.stringContaining('Entra refuses the sign-in: access_denied.')]);
  expect(said).not.toContain('secret-of-the-app');
  rmSync(folder, { recursive: true });
});
