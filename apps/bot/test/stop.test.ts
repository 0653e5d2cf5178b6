import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as realWait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { fillForm } from './fill-form.ts';
import { openWorld, type World } from './world.ts';

let world: World;
afterEach(() => world.close());

/** A world whose service delays the first POST, and a promise for that POST's arrival. */
const openSlowWorld = async (delayMs: number, databaseUrl?: string) => {
  const arrived = Promise.withResolvers<void>();
  const wait = (milliseconds: number, signal?: AbortSignal) => {
    arrived.resolve();
    return realWait(milliseconds, undefined, { ...(signal && { signal }) });
  };
  world = await openWorld({ emulator: { wait }, ...(databaseUrl && { databaseUrl }) });
  const chat = await world.teams.user('Ada Jensen').openChat();
  const review = await fillForm(chat, exampleDraft());
  const path = '/v1.0/engagements/referrals';
  world.emulator.control.faults([{ method: 'POST', path, nth: 1, kind: 'delay', delayMs }]);
  const pressed = review.press('draft.submit');
  await arrived.promise;
  return { chat, pressed };
};

test('given a referral on its way when the bot is told to stop twice then both wait until its state is stored', async () => {
  const { chat, pressed } = await openSlowWorld(300);
  await Promise.all([world.stopBot(), world.stopBot()]);
  expect(world.posts().map(({ status }) => status)).toEqual([200]);
  await pressed;
  await world.restartBot();
  await chat.until(() => chat.lastCard().text().includes('in Partner Center'));
  expect(world.posts()).toHaveLength(1);
});

test('given a service that does not answer when the bot is told to stop then it gives up waiting, and its lease back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cosell-stop-'));
  const file = join(folder, 'cosell.db');
  const { pressed } = await openSlowWorld(60_000, `sqlite:${file}`);
  await pressed;
  await world.stopBot();
  expect(world.posts().map(({ status }) => status)).toEqual([undefined]);
  // Read as it lies there: a bot that opens the file voids every lease in it.
  const database = new DatabaseSync(file, { readOnly: true });
  const [row, ...more] = database.prepare('select lease_token, body from submissions').all();
  database.close();
  rmSync(folder, { recursive: true });
  expect(more).toEqual([]);
  expect(row?.['lease_token']).toBeNull();
  expect(JSON.parse(String(row?.['body']))).toMatchObject({ state: 'open', failures: 1, steps: [{ state: 'sent' }] });
}, 15_000);
