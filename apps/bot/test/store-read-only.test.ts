import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createReferralClient } from '@cosell/client';
import { createEmulator } from '@cosell/emulator';
import { createTeams } from '@cosell/teams-channel/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCallerProblemOf } from '../src/partner/caller-problem.ts';
import { createOutbox } from '../src/outbox/outbox.ts';
import { productionTiming } from '../src/outbox/timing.ts';
import { createPacer } from '../src/pacing/pacer.ts';
import { openStore } from '../src/store/open-store.ts';
import { exampleDraft, exampleForm, exampleProfile, exampleSubmission } from '../src/testing/examples.ts';
import { startBotProcess } from './bot-process.ts';
import { cardAfter, fillForm, fillIn } from './fill-form.ts';
import { hasPostgres } from './fresh-schema.ts';
import { openReadOnlyRole } from './read-only-role.ts';
import { healthAt, openWorld } from './world.ts';

const referrals = '/v1.0/engagements/referrals';
const patience = 60_000;

const postsTo = (emulator: ReturnType<typeof createEmulator>) =>
  emulator.control.journal().filter(({ method, path }) => method === 'POST' && path === referrals);

describe.runIf(hasPostgres)('a PostgreSQL server that has come to be read-only', () => {
  let role: Awaited<ReturnType<typeof openReadOnlyRole>>;
  beforeEach(async () => {
    role = await openReadOnlyRole();
  });
  afterEach(() => role.remove());

  test('given a form and a referral then both are kept for the seller, nothing is sent, and afterwards all goes on', async () => {
    const world = await openWorld({ databaseUrl: role.url });
    try {
      const state = async () => {
        const { status, body } = await world.health();
        return status === 200 ? 'ready' : body;
      };
      const review = await fillForm(await world.teams.user('Ada Jensen').openChat(), exampleDraft());
      const chat = await world.teams.user('Bela Kiss').openChat();
      await chat.say('new');
      const first = fillIn(chat.lastCard(), exampleDraft());
      const typed = first.values();

      await role.refuseWrites(state);
      const refused = await cardAfter(review.press('draft.submit'));
      expect(refused.text()).toContain('cannot be written to. Nothing has been sent, and your draft is still there');
      const kept = await cardAfter(first.press('draft.next'));
      expect(kept.text()).toContain('cannot be written to. What you typed here is not kept yet, and nothing was sent');
      expect(kept.values()).toEqual(typed);
      const { card, error } = await kept.press('draft.discard');
      expect(card).toBeUndefined();
      expect(error?.message).toContain('cannot be written to. Nothing was kept or sent, and this card stays as it is');
      expect((await cardAfter(review.press('draft.open'))).text()).toContain('Step 3 of 3');
      await chat.say('new');
      expect(chat.lastCard().text()).toContain('cannot be written to. A new referral cannot be begun now');
      const newcomer = await world.teams.user('Cleo Sand').openChat();
      expect(newcomer.lastCard().text()).toContain('Hello Cleo Sand');
      expect(world.posts()).toEqual([]);

      await role.allowWrites(state);
      const second = await cardAfter(kept.press('draft.next'));
      expect(Object.keys(second.values())).toContain('details.dealValue');
      const receipt = await cardAfter(refused.press('draft.submit'));
      expect(receipt.text()).toContain('in Partner Center');
      expect(world.posts()).toHaveLength(1);
    } finally {
      await world.close();
    }
  });

  test('given a step that cannot be stored as sent then no request leaves, and afterwards one does', async () => {
    const store = await openStore(role.url, { connections: 2 });
    const state = () => store.check().then(() => 'ready', String);
    const emulator = createEmulator();
    const client = createReferralClient({
      baseUrl: 'http://127.0.0.1',
      token: async () => emulator.control.token(),
      fetch: emulator.fetch,
    });
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const outbox = createOutbox({
      store,
      pacer: createPacer({ store, organizationOf: (id) => id, isPaced: false, now: () => 1_000, log }),
      timing: productionTiming,
      callerProblemOf: createCallerProblemOf(undefined),
      clientFor: () => client,
      show: async (submission) => submission,
      now: () => 1_000,
      random: () => 0.5,
      newId: () => 'lease',
      log,
    });
    const submission = exampleSubmission();
    const lease = { submissionId: submission.id, token: 'lease' };
    await store.saveDraft(exampleForm);
    await store.submit(submission, exampleProfile, { token: lease.token, until: 11_000 });

    await role.refuseWrites(state);
    await expect(outbox.run({ submission, lease }).submission).rejects.toMatchObject({ code: 'read-only' });
    expect(emulator.control.journal()).toEqual([]);

    await role.allowWrites(state);
    expect((await outbox.run({ submission, lease }).submission).state).toBe('done');
    expect(postsTo(emulator)).toHaveLength(1);
    await store.close();
  });
});

/** Largest size of a file that a process may write, in bytes: whatever lies beyond is refused by the system. */
const limitFiles = (pid: number, bytes: number | 'unlimited') =>
  execFileSync('prlimit', ['--pid', `${pid}`, `--fsize=${bytes}:unlimited`]);

describe.runIf(process.platform === 'linux')('a SQLite file that the system does not let be written', () => {
  test(
    'given an answer of the service that cannot be stored then its record is found afterwards, not posted again',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'cosell-read-only-'));
      const struck = Promise.withResolvers<void>();
      const refused = Promise.withResolvers<void>();
      const emulator = createEmulator({
        idempotency: 'off',
        wait: () => {
          struck.resolve();
          return refused.promise;
        },
      });
      const api = await emulator.listen();
      const bot = await startBotProcess({
        DATABASE_URL: `sqlite:${join(folder, 'cosell.db')}`,
        PARTNER_API_URL: api.url,
      });
      const teams = await createTeams({ botUrl: () => bot.url });
      try {
        const chat = await teams.user('Ada Jensen').openChat();
        const review = await fillForm(chat, exampleDraft());
        emulator.control.faults([{ method: 'POST', path: referrals, nth: 1, kind: 'delay-after-commit', delayMs: 1 }]);
        const pressed = cardAfter(review.press('draft.submit'));
        await struck.promise;
        limitFiles(bot.pid, 0);
        refused.resolve();
        expect((await pressed).text()).toContain('Sending your referral');
        const { status, body } = await healthAt(bot.url);
        expect(status).toBe(503);
        expect(body).toContain('The SQLite file of DATABASE_URL cannot be written');
        await chat.say('new');
        expect(chat.lastCard().text()).toContain('cannot be written to. A new referral cannot be begun now');

        limitFiles(bot.pid, 'unlimited');
        const shown = () => chat.messages().flatMap(({ cards }) => cards.map((card) => card.text()));
        await chat.until(() => shown().some((text) => text.includes('is in Partner Center')), patience);
        expect(postsTo(emulator)).toHaveLength(1);
        expect((await healthAt(bot.url)).status).toBe(200);
        teams.budget.check();
      } finally {
        await bot.end('SIGTERM');
        await teams.close();
        await api.close();
        rmSync(folder, { recursive: true });
      }
    },
    patience,
  );
});
