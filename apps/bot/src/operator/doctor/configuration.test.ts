import { describe, expect, test } from 'vitest';
import { readEnvironment } from '../../environment.ts';
import { checkConfiguration, refusedConfiguration } from './configuration.ts';

const app = {
  MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
  MicrosoftAppPassword: 'hush',
  MicrosoftAppTenantId: '99999999-2222-4333-8444-555555555555',
  PARTNER_API_TOKEN: 'token',
  METRICS_TOKEN: 'm',
};
const local = { PARTNER_API_URL: 'http://127.0.0.1:4010' };

const check = (env: Readonly<Record<string, string>>) => {
  const read = readEnvironment(env);
  if (!read.ok) throw new Error(read.problems.join());
  return checkConfiguration(read.environment);
};

describe('checkConfiguration', () => {
  test.each([
    ['a local emulator', local],
    ['an app of one tenant', app],
    ['sellers who sign in', { ...app, PARTNER_API_TOKEN: '', COSELL_OAUTH_CONNECTION: 'partner' }],
  ])('given %s then all is well', (_, env) => {
    expect(check(env).map(({ level }) => level)).toEqual(['ok']);
  });

  test.each([
    ['MicrosoftAppId', { ...local, MicrosoftAppPassword: 'hush' }],
    ['MicrosoftAppPassword', { ...app, MicrosoftAppPassword: '' }],
    ['MicrosoftAppTenantId', { ...app, MicrosoftAppTenantId: '' }],
    ['MicrosoftAppId', { ...local, COSELL_OAUTH_CONNECTION: 'partner' }],
    ['PARTNER_API_TOKEN', {}],
    ['PARTNER_API_TOKEN', { ...app, PARTNER_API_TOKEN: '' }],
  ])('given what cannot work then the one problem names %s and the guide, and no secret', (name, env) => {
    const findings = check(env);
    expect(findings).toMatchObject([{ level: 'problem' }]);
    expect(JSON.stringify(findings)).toContain(name);
    expect(findings[0]?.remedy).toMatch(/See docs\/real-tenant\.md#[a-z-]+\.$/);
    expect(JSON.stringify(findings)).not.toContain('hush');
  });

  test('given what the reader refuses then each of its problems is one', () => {
    const read = readEnvironment({ ...app, MicrosoftAppType: 'MultiTenant', PARTNER_API_URL: 'http://api.example' });
    if (read.ok) throw new Error('it was taken');
    expect(refusedConfiguration(read.problems).map(({ level }) => level)).toEqual(['problem', 'problem']);
  });

  test('given an app id without a token for the metrics then it is a warning', () => {
    const levels = check({ ...app, METRICS_TOKEN: '' }).map(({ level }) => level);
    expect(levels).toEqual(['ok', 'warning']);
  });
});
