import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEnvironment } from '../src/environment.ts';
import { openBotFramework } from './bot-framework/bot-framework.ts';
import { makeToken } from './bot-framework/tokens.ts';
import { startBotProcess } from './bot-process.ts';

const reportFetch = join(import.meta.dirname, 'bot-framework/report-fetch.ts');

/** By these the SDK can be led to another Bot Framework. */
const settingsOfTheSdk = [
  'ToBotFromChannelOpenIdMetadataUrl',
  'BotOpenIdMetadata',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'ToBotFromChannelTokenIssuer',
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'OAuthUrl',
  'OAuthApiEndpoint',
  'ChannelService',
  'ValidateAuthority',
  'CallerId',
];

describe.concurrent('the way to another Bot Framework', () => {
  test('given every setting of the SDK in the environment then the bot asks Microsoft for its keys all the same', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cosell-doors-'));
    const asked = join(folder, 'asked');
    const botFramework = await openBotFramework();
    const settings = Object.fromEntries(settingsOfTheSdk.map((name) => [name, `${botFramework.origin}/metadata`]));
    const env = { ...botFramework.env, DATABASE_URL: 'sqlite::memory:', ASKED_ADDRESSES: asked };
    expect(readEnvironment({ ...env, ...settings })).toEqual(readEnvironment(env));

    const bot = await startBotProcess({ ...env, ...settings, NODE_OPTIONS: `--import ${reportFetch}` });
    try {
      const { status } = await fetch(`${bot.url}/api/messages`, {
        method: 'POST',
        headers: { authorization: `Bearer ${makeToken('https://smba.trafficmanager.net/emea/')}` },
        body: '{}',
      });
      expect(status).toBe(401);
      expect(readFileSync(asked, 'utf8')).toBe('https://login.botframework.com/v1/.well-known/openidconfiguration\n');
      expect(botFramework.asked).toEqual([]);
    } finally {
      await bot.end('SIGKILL');
      await botFramework.close();
      rmSync(folder, { recursive: true });
    }
  });
});

describe.concurrent('a start that is not safe', () => {
  const app = {
    DATABASE_URL: 'sqlite::memory:',
    MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
    MicrosoftAppPassword: 'hush',
  };

  test.each([
    ['no app id, where others can reach it', { HOST: '0.0.0.0' }, /Set MicrosoftAppId/],
    ['every tenant', { ...app, MicrosoftAppType: 'MultiTenant' }, /Set COSELL_TENANTS/],
  ])('given %s then it is refused in words that say what to set', async (_case, env, words) => {
    await expect(startBotProcess(env)).rejects.toThrow(words);
  });
});
