import { textOf } from '@cosell/teams-channel/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { openSignInWorld } from './sign-in-world.ts';
import { storeReferral } from './stored-referral.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const linkTo = (id: unknown) => `https://partner.microsoft.com/dashboard/referrals/${String(id)}`;
const silence = { status: 200, results: [] };

describe('a link into Partner Center', () => {
  test('given a referral that the person may see then its card is offered, without people', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const { results } = await chat.unfurl(linkTo(await storeReferral(world, exampleDraft())));
    expect(results.map(({ title }) => title)).toEqual(['Supply chain renewal']);
    expect(textOf(results[0]?.card ?? {})).toContain('Active, accepted');
    expect(JSON.stringify(results)).not.toMatch(/Jensen|contoso\.example|1234|Main Street/);
  });

  test('given the command to show it then the link stands for its id', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const id = await storeReferral(world, exampleDraft());
    await chat.say(`show ${linkTo(id)}`);
    expect(chat.lastCard().text()).toContain('Supply chain renewal');
  });

  test('given one that they may not see, or none, or a service that fails, then it stays a link without a word', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const id = await storeReferral(world, exampleDraft());
    const foreign = world.emulator.control.state('a referral of another organisation exists')['id'];
    expect(await chat.unfurl(linkTo(foreign))).toEqual(silence);
    expect(await chat.unfurl('https://partner.microsoft.com/dashboard')).toEqual(silence);
    world.emulator.control.faults([{ method: 'GET', path: '/v1.0/', every: 1, kind: 'status', status: 503 }]);
    expect(await chat.unfurl(linkTo(id))).toEqual(silence);
    expect(world.logged.join('')).not.toContain('turn failed');
    for (const value of [undefined, null, {}, { url: 1 }, { url: 'x'.repeat(3_000) }]) {
      const { status, body } = await chat.rawInvoke(value, { name: 'composeExtension/queryLink' });
      expect({ status, body }).toEqual({ status: 200, body: {} });
    }
  });

  test('given somebody who is not signed in then nothing is asked of them', async () => {
    const signInWorld = await openSignInWorld();
    try {
      const { chat } = await signInWorld.seller('Ada Jensen', 'contoso');
      const id = '4111fffc-f9ee-4d53-bba6-569135228642';
      expect(await chat.unfurl(linkTo(id))).toEqual(silence);
      expect(chat.signInCards()).toEqual([]);
    } finally {
      await signInWorld.close();
    }
  });
});
