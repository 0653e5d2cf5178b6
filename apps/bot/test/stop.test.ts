import { setTimeout as realWait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { fillForm } from './fill-form.ts';
import { openWorld, type World } from './world.ts';

let world: World;
afterEach(() => world.close());

test('given a referral on its way when the bot is told to stop twice then both wait until its state is stored', async () => {
  const arrived = Promise.withResolvers<void>();
  const wait = (milliseconds: number, signal?: AbortSignal) => {
    arrived.resolve();
    return realWait(milliseconds, undefined, { ...(signal && { signal }) });
  };
  world = await openWorld({ emulator: { wait } });
  const once = { method: 'POST', path: '/v1.0/engagements/referrals', nth: 1 };
  const chat = await world.teams.user('Ada Jensen').openChat();
  const review = await fillForm(chat, exampleDraft());
  world.emulator.control.faults([{ ...once, kind: 'delay', delayMs: 300 }]);
  const pressed = review.press('draft.submit');
  await arrived.promise;
  await Promise.all([world.stopBot(), world.stopBot()]);
  expect(world.posts().map(({ status }) => status)).toEqual([200]);
  await pressed;
  await world.restartBot();
  await chat.until(() => chat.lastCard().text().includes('in Partner Center'));
  expect(world.posts()).toHaveLength(1);
});
