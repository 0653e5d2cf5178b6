import { describe, expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

const tenant = '99999999-2222-4333-8444-555555555555';
const other = 'AAAAAAAA-2222-4333-8444-555555555555';
const app = {
  MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
  MicrosoftAppPassword: 'hush',
  MicrosoftAppTenantId: tenant,
};

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
    ['an id that is no GUID', { ...app, MicrosoftAppId: 'cosell' }, 'MicrosoftAppId must be'],
    ['a tenant that is no GUID', { ...app, MicrosoftAppTenantId: 'contoso' }, 'MicrosoftAppTenantId must be'],
    ['tenants that are no GUIDs', { ...app, COSELL_TENANTS: `${tenant},contoso` }, 'COSELL_TENANTS must be'],
    ['an unknown type', { ...app, MicrosoftAppType: 'Tenant' }, 'MicrosoftAppType must be one of SingleTenant'],
    ['no password', { ...app, MicrosoftAppPassword: ' ' }, 'Set MicrosoftAppPassword'],
    ['a managed identity with a password', { ...app, MicrosoftAppType: 'UserAssignedMsi' }, 'Unset it'],
    ['no tenant', { ...app, MicrosoftAppTenantId: '' }, 'Set MicrosoftAppTenantId'],
    ['everybody', { ...app, MicrosoftAppType: 'MultiTenant' }, 'Set COSELL_TENANTS'],
    ['no end of tenants', { ...app, MicrosoftAppType: 'MultiTenant', COSELL_TENANTS: ',' }, 'COSELL_TENANTS must be'],
    ['a Partner API that others can overhear', { ...app, PARTNER_API_URL: 'http://api.example' }, 'https:// origin'],
  ])('given %s then the one problem says what to set, and no secret', (_case, env, words) => {
    const read = readEnvironment(env);
    expect(read).toMatchObject({ ok: false, problems: [expect.stringContaining(words)] });
    expect(JSON.stringify(read)).not.toContain('hush');
  });
});
