import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bot, startBot } from '../src/bot.ts';
import { readEnvironment } from '../src/environment.ts';
import { createLog } from '../src/log.ts';

let bot: Bot;
beforeEach(async () => {
  const read = readEnvironment({
    DATABASE_URL: 'sqlite::memory:',
    PARTNER_API_URL: 'http://127.0.0.1:1',
    MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
    MicrosoftAppPassword: 'not-a-secret',
    MicrosoftAppTenantId: '99999999-2222-4333-8444-555555555555',
    MicrosoftAppType: 'SingleTenant',
  });
  if (!read.ok) throw new Error(read.problems.join());
  bot = await startBot(
    read.environment,
    createLog(
      () => {},
      () => new Date(),
    ),
  );
});
afterEach(() => bot.stop());

const message = JSON.stringify({
  type: 'message',
  text: 'help',
  channelId: 'msteams',
  serviceUrl: 'http://127.0.0.1:1',
  from: { id: '29:x' },
  conversation: { id: 'a:1' },
});
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const unsigned = `Bearer ${encode({ alg: 'none' })}.${encode({ iss: 'https://api.botframework.com' })}.`;

describe('a bot with an app id', () => {
  test.each([
    ['an activity', message],
    ['an empty object', '{}'],
    ['no JSON', '{'],
    ['a body over the limit', JSON.stringify({ text: 'x'.repeat(300_000) })],
  ])('given %s without a valid signature then it answers 401 and lives on', async (_case, body) => {
    for (const authorization of [undefined, 'Bearer rubbish', unsigned, 'Basic eDp5']) {
      const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
      const response = await fetch(`${bot.url}/api/messages`, { method: 'POST', headers, body });
      expect(response.status).toBe(401);
    }
    expect((await fetch(`${bot.url}/healthz`)).status).toBe(200);
  });
});
