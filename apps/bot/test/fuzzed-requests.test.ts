import { fc, test as propertyTest } from '@fast-check/vitest';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type BotFrameworkStandIn, openBotFramework } from './bot-framework/bot-framework.ts';
import { makeToken } from './bot-framework/tokens.ts';
import { openWorld, type World } from './world.ts';

let botFramework: BotFrameworkStandIn;
let local: World;
let guarded: World;
beforeAll(async () => {
  botFramework = await openBotFramework();
  [local, guarded] = await Promise.all([openWorld(), openWorld({ botFramework })]);
});
afterAll(async () => {
  await Promise.all([local.close(), guarded.close()]);
  await botFramework.close();
});

let sent = 0;

/** Of an id of its own: one that came before would wait for the answer to the first. */
const activity = (serviceUrl: string) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: `fuzzed-${(sent += 1)}`,
  text: 'new',
  value: { action: { verb: 'draft.open', data: {} } },
  timestamp: '2026-11-21T00:00:00Z',
  channelId: 'msteams',
  serviceUrl,
  from: { id: '29:x', name: 'X', aadObjectId: 'x' },
  recipient: { id: '28:bot' },
  conversation: { id: 'a:1', tenantId: '7d23e5ca-19dc-4eaa-aac8-5e6b559f0d1d' },
  channelData: { tenant: { id: '7d23e5ca-19dc-4eaa-aac8-5e6b559f0d1d' } },
  membersAdded: [{ id: '29:x' }],
  locale: 'en-US',
});

/** Every invoke that we answer. */
const invokes = [
  'adaptiveCard/action',
  'application/search',
  'composeExtension/fetchTask',
  'composeExtension/query',
  'composeExtension/queryLink',
  'task/submit',
];

/** An activity of which some parts are anything at all. */
const spoilt = fc.record({
  type: fc.constantFrom('message', 'invoke', 'conversationUpdate', 'installationUpdate', 'messageReaction'),
  name: fc.constantFrom(...invokes),
  parts: fc.dictionary(
    fc.constantFrom(...Object.keys(activity('')).filter((name) => name !== 'id'), '__proto__', 'entities'),
    fc.jsonValue(),
    {
      maxKeys: 3,
    },
  ),
});

const survives = async (world: World, body: string | Uint8Array<ArrayBuffer>, authorization?: string) => {
  const response = await fetch(`${world.botUrl()}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body,
  });
  const { status } = response;
  await response.arrayBuffer();
  if (status !== 501) expect(status).toBeLessThan(500);
  expect((await world.health()).status).toBe(200);
};

const inBothModes = async (body: string | Uint8Array<ArrayBuffer>) => {
  await survives(local, body);
  await survives(guarded, body, `Bearer ${makeToken(guarded.teams.serviceUrl)}`);
};

describe('whatever comes in', () => {
  propertyTest.prop([fc.uint8Array({ maxLength: 400 })])('bytes never end the process', async (bytes) => {
    await inBothModes(Uint8Array.from(bytes));
  });

  propertyTest.prop([fc.jsonValue()])('JSON never ends the process', async (value) => {
    await inBothModes(JSON.stringify(value));
  });

  propertyTest.prop([spoilt])('a spoilt activity never ends the process', async ({ type, name, parts }) => {
    await survives(local, JSON.stringify({ ...activity(local.teams.serviceUrl), type, name, ...parts }));
    const { serviceUrl } = guarded.teams;
    const body = JSON.stringify({ ...activity(serviceUrl), type, name, ...parts });
    await survives(guarded, body, `Bearer ${makeToken(serviceUrl)}`);
  });

  propertyTest.prop([
    fc.string({ unit: fc.constantFrom(' ', '.', '-', '_', 'e', 'y', 'J', '=') }),
    fc.jsonValue(),
    fc.jsonValue(),
  ])('a credential never ends the process', async (text, header, claims) => {
    await survives(guarded, '{}', `Bearer ${text}`.trim());
    const parts = { header: { extra: header }, claims: { extra: claims }, signature: () => 'c2ln' };
    await survives(guarded, '{}', `Bearer ${makeToken('x', parts)}`);
    const encoded = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
    await survives(guarded, '{}', `Bearer ${encoded.join('.')}.c2ln`);
  });
});
