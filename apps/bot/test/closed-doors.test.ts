import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startBot } from '../src/bot.ts';
import { readEnvironment } from '../src/environment.ts';
import { runBotCommand } from './bot-command.ts';
import { openBotFramework } from './bot-framework/bot-framework.ts';
import { makeToken } from './bot-framework/tokens.ts';
import { startBotProcess } from './bot-process.ts';
import { tenantId } from './entra/entra.ts';
import { openServiceAccountRig } from './service-account-rig.ts';

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

/** By these the library of Entra, or those beside it, can be led elsewhere. */
const settingsOfEntrasLibrary = [
  'AZURE_AUTHORITY_HOST',
  'AZURE_REGIONAL_AUTHORITY_NAME',
  'AZURE_POD_IDENTITY_AUTHORITY_HOST',
  'MSAL_FORCE_REGION',
  'REGION_NAME',
  'IDENTITY_ENDPOINT',
  'MSI_ENDPOINT',
  'identityUrl',
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

describe.concurrent('the way to another Entra', () => {
  test('given every setting of its library in the environment then Microsoft is asked all the same', async () => {
    const rig = await openServiceAccountRig();
    try {
      await rig.consent();
      const asked = join(rig.folder, 'asked');
      const settings = Object.fromEntries(settingsOfEntrasLibrary.map((name) => [name, rig.entra.url]));
      const env = { ...rig.env, ASKED_ADDRESSES: asked, NODE_OPTIONS: `--import ${reportFetch}` };
      const { code, said } = await runBotCommand(['service-account', 'status'], { ...env, ...settings });
      expect([code, said]).toEqual([1, expect.stringContaining('Entra gives no answer that can be used')]);
      const addresses = readFileSync(asked, 'utf8').trim().split('\n');
      const tokenEndpoint = `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`;
      expect(addresses.map((address) => address.split('?', 1)[0])).toEqual([tokenEndpoint]);
      expect(rig.entra.asked).toEqual([]);
    } finally {
      await rig.close();
    }
  });

  test('given a stand-in that is not on loopback then no bot starts with it', async () => {
    const rig = await openServiceAccountRig();
    try {
      const read = readEnvironment({ ...rig.env, DATABASE_URL: 'sqlite::memory:' });
      if (!read.ok) throw new Error(read.problems.join());
      const start = startBot(read.environment, rig.log, { identityUrl: 'https://login.example' });
      await expect(start).rejects.toThrow('must be on loopback');
    } finally {
      await rig.close();
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
    [
      'a service account in local mode',
      { DATABASE_URL: 'sqlite::memory:', COSELL_VAULT: 'file:vault' },
      /local mode.*Set MicrosoftAppId/,
    ],
    [
      'a service account without a key',
      { ...app, MicrosoftAppTenantId: tenantId, COSELL_SERVICE_ACCOUNT_SECRET: 'x', COSELL_VAULT: 'file:vault' },
      /Set COSELL_VAULT_KEY/,
    ],
    ['every tenant', { ...app, MicrosoftAppType: 'MultiTenant' }, /Set COSELL_TENANTS/],
  ])('given %s then it is refused in words that say what to set', async (_case, env, words) => {
    await expect(startBotProcess(env)).rejects.toThrow(words);
  });
});
