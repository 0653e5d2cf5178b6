import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { afterRestoreCommand, backupCommand, restoreCommand } from '../src/operator/backup.ts';
import { productionTiming } from '../src/outbox/timing.ts';
import { openStore } from '../src/store/open-store.ts';
import { exampleDraft, exampleForm, exampleProfile, exampleSubmission } from '../src/testing/examples.ts';
import { cardAfter, fillForm } from './fill-form.ts';
import { freshSchema, hasPostgres } from './fresh-schema.ts';
import { openWorld, type World } from './world.ts';

const referrals = '/v1.0/engagements/referrals';
const silent = { out: () => {}, say: () => {} };
const patience = 20_000;

/** Seven seconds have passed since the restore: nobody has to sit them out. */
const longAgo = () => Date.now() - productionTiming.settleWindow;

const created = (world: World) => world.posts().filter(({ status }) => status === 200);
const isDone = (text: string) => text.includes('2 referrals are in Partner Center');

test(
  'given a backup with a submission that was posted since when it is restored then each leg stands once',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cosell-restore-'));
    const databaseUrl = `sqlite:${join(folder, 'cosell.db')}`;
    const world = await openWorld({ emulator: { idempotency: 'off' }, databaseUrl });
    try {
      const chat = await world.teams.user('Ada Jensen').openChat();
      const review = await fillForm(chat, exampleDraft('Shared'));
      world.emulator.control.faults([{ method: 'POST', path: referrals, kind: 'status', status: 429, retryAfter: 1 }]);
      const waiting = await cardAfter(review.press('draft.submit'));
      expect(waiting.text()).toContain('Waiting for Partner Center');

      await backupCommand(databaseUrl, join(folder, 'backup.db'), Date.now(), silent);
      world.emulator.control.faults([]);
      await chat.until(() => isDone(chat.lastCard().text()), patience);
      await world.stopBot();
      await restoreCommand({ databaseUrl, organizationId: undefined }, join(folder, 'backup.db'), longAgo(), silent);

      const before = world.emulator.control.journal().length;
      await world.restartBot();
      const looks = () =>
        world.emulator.control
          .journal()
          .slice(before)
          .filter(({ method }) => method === 'GET');
      await expect.poll(() => looks().length, { timeout: patience }).toBe(2);
      await chat.until(() => isDone(chat.lastCard().text()), patience);
      expect(created(world)).toHaveLength(2);
    } finally {
      await world.close();
      rmSync(folder, { recursive: true });
    }
  },
  2 * patience,
);

test.runIf(hasPostgres)(
  'given a PostgreSQL that was restored then its unfinished submissions are looked for from the backup on',
  async () => {
    const schema = await freshSchema();
    const store = await openStore(schema.url, { connections: 1 });
    const submission = exampleSubmission('Independent', { dueAt: Date.now() + 600_000 });
    await store.saveDraft(exampleForm);
    await store.submit(submission, exampleProfile, { token: 'over', until: 0 });

    const since = Date.now() - 3_600_000;
    expect(await afterRestoreCommand(schema.url, since, longAgo(), silent)).toBe(0);
    const [step] = (await store.submission(submission.seller, submission.id))?.steps ?? [];
    expect(step).toMatchObject({ state: 'sent', firstSentAt: since });
    await store.close();
    await schema.drop();
  },
);

test('given an instant to come, or a bot that works on the file, then nothing is looked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cosell-restore-'));
  const databaseUrl = `sqlite:${join(folder, 'cosell.db')}`;
  const now = Date.parse('2027-01-01T00:00:00Z');
  const bot = await openStore(databaseUrl, { connections: 1 });
  await expect(afterRestoreCommand(databaseUrl, now + 1, now, silent)).rejects.toThrow(
    '2027-01-01T00:00:00.001Z is in the future',
  );
  await expect(afterRestoreCommand(databaseUrl, now, now, silent)).rejects.toThrow('stop it first');
  await bot.close();
  expect(await afterRestoreCommand(databaseUrl, now, now, silent)).toBe(0);
  rmSync(folder, { recursive: true });
});
