import { describe, expect, test } from 'vitest';
import { readEnvironment } from '../environment.ts';

const key = Buffer.alloc(32, 7).toString('base64');
const app = {
  MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
  MicrosoftAppPassword: 'hush',
  MicrosoftAppTenantId: '99999999-2222-4333-8444-555555555555',
};
const account = {
  ...app,
  COSELL_SERVICE_ACCOUNT_SECRET: 'hush-secret',
  COSELL_VAULT: 'file:/var/lib/cosell/vault',
  COSELL_VAULT_KEY: key,
};
const other = 'AAAAAAAA-2222-4333-8444-555555555555';

describe('a service account', () => {
  test('given none of its variables then there is none', () => {
    expect(readEnvironment(app)).toMatchObject({ ok: true, environment: { serviceAccount: undefined } });
    const empty = { ...app, COSELL_VAULT: '', COSELL_VAULT_KEY: ' ' };
    expect(readEnvironment(empty)).toMatchObject({ ok: true, environment: { serviceAccount: undefined } });
  });

  test('given a secret, a vault and its key then it is of the app and the tenant of the bot', () => {
    expect(readEnvironment(account)).toMatchObject({
      ok: true,
      environment: {
        serviceAccount: {
          appId: app.MicrosoftAppId,
          tenantId: app.MicrosoftAppTenantId,
          credential: { type: 'secret', secret: 'hush-secret' },
          vaultFile: '/var/lib/cosell/vault',
          vaultKey: Buffer.alloc(32, 7),
        },
      },
    });
  });

  test('given a certificate, an app and a tenant of its own then it is of those, also beside a managed identity', () => {
    const env = {
      ...account,
      MicrosoftAppType: 'UserAssignedMsi',
      MicrosoftAppPassword: '',
      COSELL_SERVICE_ACCOUNT_APP_ID: other,
      COSELL_SERVICE_ACCOUNT_TENANT_ID: other,
      COSELL_SERVICE_ACCOUNT_SECRET: '',
      COSELL_SERVICE_ACCOUNT_CERTIFICATE: '/etc/cosell/app.pem',
    };
    expect(readEnvironment(env)).toMatchObject({
      environment: {
        serviceAccount: {
          appId: other.toLowerCase(),
          tenantId: other.toLowerCase(),
          credential: { type: 'certificate', file: '/etc/cosell/app.pem' },
        },
      },
    });
  });

  test('given sellers who sign in as well then both are taken', () => {
    expect(readEnvironment({ ...account, COSELL_OAUTH_CONNECTION: 'partner' })).toMatchObject({
      environment: { oauthConnection: 'partner', serviceAccount: { appId: app.MicrosoftAppId } },
    });
  });

  test.each([
    ['no app id', { ...account, MicrosoftAppId: '' }, 'Set MicrosoftAppId'],
    ['no tenant', { ...account, MicrosoftAppTenantId: '' }, 'Set COSELL_SERVICE_ACCOUNT_TENANT_ID'],
    [
      'neither secret nor certificate',
      { ...account, COSELL_SERVICE_ACCOUNT_SECRET: '' },
      'Set COSELL_SERVICE_ACCOUNT_',
    ],
    ['secret and certificate', { ...account, COSELL_SERVICE_ACCOUNT_CERTIFICATE: '/x.pem' }, 'Unset one of them'],
    ['no vault', { ...account, COSELL_VAULT: '' }, 'Set COSELL_VAULT to'],
    ['another kind of vault', { ...account, COSELL_VAULT: '/var/lib/vault' }, 'COSELL_VAULT must look like file:'],
    ['no key', { ...account, COSELL_VAULT_KEY: '' }, 'Set COSELL_VAULT_KEY'],
    ['a short key', { ...account, COSELL_VAULT_KEY: 'aHVzaA==' }, 'COSELL_VAULT_KEY must be 32 random bytes'],
    [
      'a key that is no base64',
      { ...account, COSELL_VAULT_KEY: `!${key}` },
      'COSELL_VAULT_KEY must be 32 random bytes',
    ],
    ['one token for all', { ...account, PARTNER_API_TOKEN: 'hush' }, 'Unset PARTNER_API_TOKEN'],
    ['an app that is no GUID', { ...account, COSELL_SERVICE_ACCOUNT_APP_ID: 'bot' }, 'APP_ID must be a GUID'],
    ['a tenant that is no GUID', { ...account, COSELL_SERVICE_ACCOUNT_TENANT_ID: '../x' }, 'TENANT_ID must be a GUID'],
    [
      'a managed identity alone',
      { ...account, MicrosoftAppType: 'UserAssignedMsi', MicrosoftAppPassword: '' },
      'Set COSELL_SERVICE_ACCOUNT_APP_ID',
    ],
  ])('given %s then the one problem says what to set, and no secret', (_case, env, words) => {
    const read = readEnvironment(env);
    expect(read).toMatchObject({ ok: false, problems: [expect.stringContaining(words)] });
    expect(JSON.stringify(read)).not.toMatch(/hush|aHVzaA/);
    expect(JSON.stringify(read)).not.toContain(key);
  });
});
