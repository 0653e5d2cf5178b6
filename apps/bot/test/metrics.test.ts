import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startBot } from '../src/bot.ts';
import { readEnvironment } from '../src/environment.ts';
import { createLog } from '../src/log.ts';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillForm } from './fill-form.ts';
import { openWorld, type World } from './world.ts';

const referrals = '/v1.0/engagements/referrals';

describe('the metrics of a bot', () => {
  let folder: string;
  let world: World;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cosell-metrics-'));
    world = await openWorld({ databaseUrl: `sqlite:${join(folder, 'cosell.db')}` });
  });
  afterEach(async () => {
    await world.close();
    rmSync(folder, { recursive: true });
  });

  /** Each series with its value, `# HELP` and `# TYPE` aside. */
  const scrape = async (): Promise<Map<string, number>> => {
    const response = await fetch(`${world.botUrl()}/metrics`);
    expect(response.status).toBe(200);
    const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
  };

  test('given referrals that stand, wait and are refused then turns, calls and submissions are counted', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    await cardAfter((await fillForm(chat, exampleDraft('Shared'))).press('draft.submit'));
    const refuse = { method: 'POST', path: referrals, nth: 1, kind: 'status', status: 403 } as const;
    world.emulator.control.faults([refuse]);
    await cardAfter((await fillForm(chat, exampleDraft())).press('draft.submit'));
    await chat
      .lastCard()
      .press('dance', {})
      .catch(() => {});
    const throttle = { method: 'POST', path: referrals, kind: 'status', status: 429, retryAfter: 60 } as const;
    world.emulator.control.faults([throttle]);
    await cardAfter((await fillForm(chat, exampleDraft())).press('draft.submit'));

    await chat.rawInvoke({ queryText: 'x', dataset: 'products' }, { name: 'application/search' });
    await fetch(`${world.botUrl()}/api/messages`, { method: 'POST', body: '{}' });

    const series = await scrape();
    expect(Object.fromEntries(series)).toMatchObject({
      cosell_store_readable: 1,
      'cosell_refused_requests_total{status="400"}': 1,
      'cosell_refused_requests_total{status="401"}': 0,
      'cosell_submissions{state="open"}': 1,
      'cosell_submissions{state="parked"}': 1,
      'cosell_submissions_ended_total{state="done"}': 1,
      'cosell_submissions_ended_total{state="parked"}': 1,
      'cosell_partner_api_calls_seconds_count{operation="create",outcome="ok"}': 2,
      'cosell_partner_api_calls_seconds_count{operation="create",outcome="denied"}': 1,
      'cosell_partner_api_calls_seconds_count{operation="create",outcome="throttled"}': 1,
      'cosell_turns_seconds_count{kind="draft.submit",outcome="answered"}': 3,
      'cosell_turns_seconds_count{kind="text",outcome="answered"}': 3,
      'cosell_turns_seconds_count{kind="typeahead",outcome="answered"}': 1,
    });
    expect(series.get('cosell_oldest_open_submission_age_seconds')).toBeGreaterThanOrEqual(0);
    expect(series.get('process_resident_memory_bytes')).toBeGreaterThan(0);
  });

  test('given a store that could not be opened for one scrape then the next one opens it', async () => {
    const database = new DatabaseSync(join(folder, 'cosell.db'));
    const version = Number(database.prepare('pragma user_version').get()?.['user_version']);
    database.exec('pragma user_version = 99');
    expect((await scrape()).get('cosell_store_readable')).toBe(0);
    database.exec(`pragma user_version = ${version}`);
    database.close();
    expect((await scrape()).get('cosell_store_readable')).toBe(1);
  });

  test('given a store that cannot be read then the rest is told all the same, and afterwards all of it again', async () => {
    expect((await scrape()).get('cosell_store_readable')).toBe(1);
    const database = new DatabaseSync(join(folder, 'cosell.db'));
    database.exec('alter table submissions rename to gone');
    const broken = await scrape();
    expect(broken.get('cosell_store_readable')).toBe(0);
    expect(broken.has('cosell_submissions{state="open"}')).toBe(false);
    expect(broken.has('cosell_oldest_open_submission_age_seconds')).toBe(false);
    expect(broken.get('process_resident_memory_bytes')).toBeGreaterThan(0);

    const chat = await world.teams.user('Ada Jensen').openChat();
    const review = await fillForm(chat, exampleDraft());
    await cardAfter(review.press('draft.submit'));
    database.exec('alter table gone rename to submissions');
    database.close();
    const mended = await scrape();
    expect(mended.get('cosell_store_readable')).toBe(1);
    expect(mended.get('cosell_submissions{state="open"}')).toBe(0);
    expect(mended.get('cosell_turns_seconds_count{kind="draft.submit",outcome="failed"}')).toBe(1);
  });
});

describe('the door of the metrics where others can reach it', () => {
  const statusOf = async (env: Readonly<Record<string, string>>, authorization?: string): Promise<number> => {
    const read = readEnvironment({
      DATABASE_URL: 'sqlite::memory:',
      MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
      MicrosoftAppPassword: 'not-a-secret',
      MicrosoftAppTenantId: '99999999-2222-4333-8444-555555555555',
      ...env,
    });
    if (!read.ok) throw new Error(read.problems.join());
    const log = createLog(
      () => {},
      () => new Date(),
    );
    const bot = await startBot(read.environment, log);
    const response = await fetch(`${bot.url}/metrics`, { headers: { ...(authorization && { authorization }) } });
    await response.text();
    await bot.stop();
    return response.status;
  };

  test.each([
    ['no token is set', {}, 'Bearer undefined', 404],
    ['none comes along', { METRICS_TOKEN: 'monitor' }, undefined, 404],
    ['a wrong one comes along', { METRICS_TOKEN: 'monitor' }, 'Bearer monitor2', 404],
    ['it comes along without its scheme', { METRICS_TOKEN: 'monitor' }, 'monitor', 404],
    ['the right one comes along', { METRICS_TOKEN: 'monitor' }, 'Bearer monitor', 200],
    ['its scheme comes in small letters', { METRICS_TOKEN: 'monitor' }, 'bearer monitor', 200],
  ])('given that %s then it is answered accordingly', async (_, env, authorization, status) => {
    expect(await statusOf(env, authorization)).toBe(status);
  });
});
