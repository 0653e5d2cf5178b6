import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEnvironment } from '../../environment.ts';
import { guideAnchors, guidePath, readOn } from './guide.ts';

const app = {
  MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
  MicrosoftAppPassword: 'hush',
  MicrosoftAppTenantId: '99999999-2222-4333-8444-555555555555',
};

const account = {
  COSELL_SERVICE_ACCOUNT_SECRET: 'hush',
  COSELL_VAULT: 'file:/var/lib/cosell/vault',
  COSELL_VAULT_KEY: Buffer.alloc(32, 7).toString('base64'),
};

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const guide = readFileSync(join(import.meta.dirname, '../../../../..', guidePath), 'utf8');
const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

const complaints = (env: Readonly<Record<string, string>>): readonly string[] => {
  const read = readEnvironment(env);
  return read.ok ? read.environment.warnings : read.problems;
};

describe('the guide', () => {
  test.each(guideAnchors)('given the anchor %s then the guide has one heading of it', (anchor) => {
    expect(headings.filter((heading) => heading === anchor)).toEqual([anchor]);
  });

  test('given the links within the guide then each leads to a heading', () => {
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(links).not.toEqual([]);
    expect(headings).toEqual(expect.arrayContaining(links));
  });

  test.each([
    ['app-registration', { HOST: '0.0.0.0' }],
    ['app-registration', { MicrosoftAppPassword: 'hush', PARTNER_API_URL: 'http://127.0.0.1:4010' }],
    ['app-registration', { ...app, MicrosoftAppTenantId: '', PARTNER_API_TOKEN: 'token' }],
    ['app-registration', { ...app, MicrosoftAppId: 'contoso-bot' }],
    ['app-registration', { ...app, MicrosoftAppTenantId: '', MicrosoftAppType: 'SingleTenant' }],
    ['client-secret', { ...app, MicrosoftAppPassword: '', PARTNER_API_TOKEN: 'token' }],
    ['client-secret', { ...app, MicrosoftAppType: 'UserAssignedMsi' }],
    ['azure-bot', { ...app, MicrosoftAppType: 'Both' }],
    ['environment-variables', { ...app, MicrosoftAppType: 'MultiTenant' }],
    ['environment-variables', { ...app, COSELL_TENANTS: 'ours' }],
    ['environment-variables', { ...app, COSELL_ORGANIZATION_ID: 'our own' }],
    ['oauth-connection', app],
    ['oauth-connection', { ...app, COSELL_OAUTH_CONNECTION: 'partner', PARTNER_API_TOKEN: 'token' }],
    ['service-account', { ...app, ...account, COSELL_VAULT_KEY: '' }],
    ['service-account', { ...app, ...account, PARTNER_API_TOKEN: 'token' }],
    ['service-account', { ...app, COSELL_VAULT: '/var/lib/cosell/vault' }],
    ['service-account', { ...app, COSELL_VAULT_KEY: 'short' }],
  ])('given a complaint that has to do with %s then that heading is named', (anchor, env) => {
    expect(complaints(env).map(readOn)).toEqual([`See ${guidePath}#${anchor}.`]);
  });

  test('given a complaint that has nothing to do with the app then the list of variables is named', () => {
    expect(complaints({ PORT: 'many' }).map(readOn)).toEqual(['README.md lists every variable.']);
  });
});
