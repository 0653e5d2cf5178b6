import { describe, expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

const tenant = '99999999-2222-4333-8444-555555555555';
const other = 'AAAAAAAA-2222-4333-8444-555555555555';
const app = {
  MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
  MicrosoftAppPassword: 'hush',
  MicrosoftAppTenantId: tenant,
  PARTNER_API_TOKEN: 'hush',
};
const local = { PARTNER_API_URL: 'http://127.0.0.1:4010' };

describe('an app registration', () => {
  test.each([
    ['no type', app, 'SingleTenant', [tenant]],
    ['one tenant', { ...app, MicrosoftAppType: 'singletenant' }, 'SingleTenant', [tenant]],
    [
      'a managed identity',
      { ...app, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: '' },
      'UserAssignedMsi',
      [tenant],
    ],
    [
      'several tenants',
      { ...app, MicrosoftAppType: 'MultiTenant', COSELL_TENANTS: `${tenant}, ${other}` },
      'MultiTenant',
      [tenant, other.toLowerCase()],
    ],
  ])('given %s then it is taken', (_case, env, MicrosoftAppType, tenants) => {
    expect(readEnvironment(env)).toMatchObject({ ok: true, environment: { app: { MicrosoftAppType }, tenants } });
  });

  test('given anything else in the environment then the app holds only its own four', () => {
    const read = readEnvironment({ ...app, PARTNER_API_TOKEN: 'hush', CertificateThumbprint: 'x' });
    if (!read.ok) throw new Error(read.problems.join());
    expect(Object.keys(read.environment.app).toSorted()).toEqual([
      'MicrosoftAppId',
      'MicrosoftAppPassword',
      'MicrosoftAppTenantId',
      'MicrosoftAppType',
    ]);
  });

  test.each([
    ['tenants that are no GUIDs', { ...app, COSELL_TENANTS: `${tenant},contoso` }, 'COSELL_TENANTS must be'],
    ['an app id that is none', { ...app, MicrosoftAppId: 'contoso-bot' }, 'MicrosoftAppId must be'],
    ['a tenant by its name', { ...app, MicrosoftAppTenantId: 'contoso.com' }, 'MicrosoftAppTenantId must be'],
    ['an unknown type', { ...app, MicrosoftAppType: 'Tenant' }, 'MicrosoftAppType must be one of SingleTenant'],
    ['a managed identity with a password', { ...app, MicrosoftAppType: 'UserAssignedMsi' }, 'Unset it'],
    [
      'one tenant, but which',
      { ...app, MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: '' },
      'Set MicrosoftAppTenantId',
    ],
    ['everybody', { ...app, MicrosoftAppType: 'MultiTenant' }, 'Set COSELL_TENANTS'],
    ['no end of tenants', { ...app, MicrosoftAppType: 'MultiTenant', COSELL_TENANTS: ',' }, 'COSELL_TENANTS must be'],
    ['a Partner API that others can overhear', { ...app, PARTNER_API_URL: 'http://api.example' }, 'https:// origin'],
  ])('given %s then the one problem says what to set, and no secret', (_case, env, words) => {
    const read = readEnvironment(env);
    expect(read).toMatchObject({ ok: false, problems: [expect.stringContaining(words)] });
    expect(JSON.stringify(read)).not.toContain('hush');
  });

  test.each([
    ['no password', { ...app, MicrosoftAppPassword: ' ' }, 'Set MicrosoftAppPassword'],
    ['no tenant', { ...app, MicrosoftAppTenantId: '' }, 'so nobody is served'],
    ['a password alone', { ...local, MicrosoftAppPassword: 'hush' }, 'so the bot is in local mode'],
    ['no token of the Partner API', { ...app, PARTNER_API_TOKEN: '' }, 'Set COSELL_OAUTH_CONNECTION'],
    ['nothing at all', {}, 'PARTNER_API_URL to a local emulator'],
  ])('given %s then the bot may start, and is told what to set, without a secret', (_case, env, words) => {
    const read = readEnvironment(env);
    expect(read).toMatchObject({ ok: true, environment: { warnings: [expect.stringContaining(words)] } });
    expect(JSON.stringify(read.ok && read.environment.warnings)).not.toContain('hush');
  });

  test('given all that it needs then there is nothing to warn of', () => {
    expect(readEnvironment(app)).toMatchObject({ ok: true, environment: { warnings: [] } });
  });
});
