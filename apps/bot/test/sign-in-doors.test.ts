import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startBot } from '../src/bot.ts';
import { readEnvironment } from '../src/environment.ts';
import { createLog } from '../src/log.ts';
import { openWorld, type World } from './world.ts';

const log = createLog(
  () => {},
  () => new Date(),
);
const start = (env: Readonly<Record<string, string>>, standIns = {}) => {
  const read = readEnvironment({ DATABASE_URL: 'sqlite::memory:', COSELL_OAUTH_CONNECTION: 'partner', ...env });
  if (!read.ok) throw new Error(read.problems.join());
  return startBot(read.environment, log, standIns);
};

describe('the token service of a bot', () => {
  test('given a connection without an app id then the bot does not start, and says what to set', async () => {
    await expect(start({})).rejects.toThrow('MicrosoftAppId');
  });

  test('given another token service that is not on loopback then the bot does not start, also with an app id', async () => {
    const elsewhere = { tokenServiceUrl: 'https://token.example' };
    await expect(start({}, elsewhere)).rejects.toThrow('loopback');
    await expect(
      start({ MicrosoftAppId: '11111111-2222-4333-8444-555555555555', MicrosoftAppPassword: 'x' }, elsewhere),
    ).rejects.toThrow('loopback');
  });

  test('given its address in the environment then it goes nowhere', () => {
    const url = 'http://127.0.0.1:1';
    const read = readEnvironment({
      OAuthUrl: url,
      OAuthApiEndpoint: url,
      tokenServiceUrl: url,
      MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
    });
    expect(JSON.stringify(read)).not.toContain(url);
  });
});

describe('a bot whose sellers all act with one token', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  test.each(['sign in', 'sign out'])('given %s then it says that nobody needs to', async (command) => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    await chat.say(command);
    expect(chat.lastCard().text()).toContain('You need not sign in here');
    await chat.say('help');
    expect(chat.lastCard().text()).not.toContain(command);
  });

  test.each([
    ['signin/tokenExchange', { id: 'x', token: 'y' }],
    ['signin/verifyState', { state: '123456' }],
  ])('given %s then it is an invoke nobody knows', async (name, value) => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    expect((await chat.rawInvoke(value, { name })).status).toBe(501);
  });
});
