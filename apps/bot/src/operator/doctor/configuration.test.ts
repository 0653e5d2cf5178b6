import { describe, expect, test } from 'vitest';
import { readEnvironment } from '../../environment.ts';
import { checkConfiguration } from './configuration.ts';

const app = { MicrosoftAppId: 'id', MicrosoftAppPassword: 'hush', PARTNER_API_TOKEN: 'token', METRICS_TOKEN: 'm' };
const identity = { MicrosoftAppType: 'UserAssignedMsi', MicrosoftAppPassword: '', MicrosoftAppTenantId: 't' };
const local = { PARTNER_API_URL: 'http://127.0.0.1:4010' };

const check = (env: Readonly<Record<string, string>>) => {
  const read = readEnvironment(env);
  if (!read.ok) throw new Error(read.problems.join());
  return checkConfiguration(read.environment);
};

describe('checkConfiguration', () => {
  test.each([
    ['a local emulator', local],
    ['an app of one tenant', { ...app, MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: 't' }],
    ['an identity without password', { ...app, ...identity }],
    [
      'sellers who sign in',
      { ...app, PARTNER_API_TOKEN: '', COSELL_OAUTH_CONNECTION: 'partner', MicrosoftAppType: 'MultiTenant' },
    ],
  ])('given %s then all is well', (_, env) => {
    expect(check(env).map(({ level }) => level)).toEqual(['ok']);
  });

  test.each([
    ['MicrosoftAppPassword', { ...app, MicrosoftAppPassword: '' }],
    ['MicrosoftAppId', { ...local, MicrosoftAppPassword: 'hush' }],
    ['MicrosoftAppTenantId', { ...app, MicrosoftAppType: 'SingleTenant' }],
    ['MicrosoftAppType', { ...app, MicrosoftAppType: 'Tenant' }],
    ['https://', { ...app, PARTNER_API_URL: 'http://api.example' }],
    ['MicrosoftAppId', { ...local, COSELL_OAUTH_CONNECTION: 'partner' }],
    ['PARTNER_API_TOKEN', {}],
    ['PARTNER_API_TOKEN', { ...app, PARTNER_API_TOKEN: '' }],
  ])('given what cannot work then the one problem names %s, and no secret', (name, env) => {
    const findings = check(env);
    expect(findings).toMatchObject([{ level: 'problem' }]);
    expect(JSON.stringify(findings)).toContain(name);
    expect(JSON.stringify(findings)).not.toContain('hush');
  });

  test('given an app id without a token for the metrics then it is a warning', () => {
    const levels = check({ ...app, METRICS_TOKEN: '' }).map(({ level }) => level);
    expect(levels).toEqual(['ok', 'warning']);
  });
});
