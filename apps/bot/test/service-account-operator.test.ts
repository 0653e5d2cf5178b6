import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createEmulator } from '@cosell/emulator';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AtAddress, doNothing, runAtTerminal } from './at-terminal.ts';
import { tenantId, username } from './entra/entra.ts';
import { openServiceAccountRig, type Proof, type ServiceAccountRig } from './service-account-rig.ts';

let rig: ServiceAccountRig;
afterEach(() => rig.close());

const run = (line: string, atAddress?: AtAddress, env: Readonly<Record<string, string>> = {}) =>
  runAtTerminal(line, { ...rig.env, PARTNER_API_URL: 'http://127.0.0.1:1', ...env }, rig.entra.url, atAddress);

const inBrowserHere: AtAddress = async (address) => {
  const page = await fetch(await rig.entra.signInAt(address));
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('close this page')]);
  return [];
};
const changed = (address: string, name: string, value: string): string => {
  const url = new URL(address);
  url.searchParams.set(name, value);
  return url.href;
};

describe.each<Proof>(['secret', 'certificate'])('service-account sign-in with a %s', (proof) => {
  beforeEach(async () => {
    rig = await openServiceAccountRig(proof);
  });

  test('given a browser on this machine then the consent is in the vault, and a token can be had', async () => {
    const signedIn = await run('service-account sign-in', inBrowserHere);
    expect(signedIn).toEqual({ code: 0, text: expect.stringContaining(`${username} is signed in`) });
    expect(statSync(join(rig.folder, 'vault')).mode & 0o777).toBe(0o600);
    const status = await run('service-account status');
    expect(status.code).toBe(0);
    expect(status.text).toMatch(new RegExp(`^${username} has signed in .* at \\d{4}-.*\\nA token can be had\\.$`));
    for (const secret of rig.secrets()) expect(signedIn.text + status.text).not.toContain(secret);
  });
});

describe('service-account sign-in', () => {
  beforeEach(async () => {
    rig = await openServiceAccountRig();
  });

  test('given its address then it asks Entra for this API alone, with a new sign-in, a state and a challenge', async () => {
    let address = '';
    await run('service-account sign-in', async (given) => {
      address = given;
      return inBrowserHere(given);
    });
    const { pathname, searchParams } = new URL(address);
    expect(pathname).toBe(`/${tenantId}/oauth2/v2.0/authorize`);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      client_id: rig.env.MicrosoftAppId,
      scope: expect.stringMatching(/^https:\/\/api\.partner\.microsoft\.com\/user_impersonation .*offline_access/),
      redirect_uri: expect.stringMatching(/^http:\/\/localhost:\d+$/),
      response_type: 'code',
      prompt: 'login',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  test('given a browser on another machine then its last address is pasted, and others are not taken', async () => {
    const { code, text } = await run('service-account sign-in', async (address) => {
      const last = await rig.entra.signInAt(address);
      return ['', 'what?', changed(last, 'state', 'of-another'), ` ${last} `];
    });
    expect(code).toBe(0);
    expect(text.match(/That is not the address/g)).toHaveLength(2);
    expect((await rig.vault.read())?.username).toBe(username);
  });

  test('given a page that sends its own code to the door then it is refused, and the sign-in goes on', async () => {
    const { code } = await run('service-account sign-in', async (address) => {
      const last = await rig.entra.signInAt(address);
      for (const forged of [changed(last, 'state', 'x'), changed(last, 'state', ''), new URL('/', last).href])
        expect((await fetch(forged)).status).toBe(400);
      await fetch(last);
      return [];
    });
    expect(code).toBe(0);
  });

  test('given a code of another sign-in then Entra does not redeem it, and the vault stays as it was', async () => {
    const before = await rig.consent();
    const { code, text } = await run('service-account sign-in', async (address) => [
      await rig.entra.signInAt(changed(address, 'code_challenge', 'x'.repeat(43))),
    ]);
    expect([code, text]).toEqual([1, expect.stringContaining('Entra refuses with invalid_grant (AADSTS501481)')]);
    expect(await rig.vault.read()).toEqual(before);
  });

  test('given a person who does not consent then it says so in Entra’s code alone', async () => {
    const { code, text } = await run('service-account sign-in', async (address) => {
      const last = new URL(await rig.entra.signInAt(address));
      last.searchParams.delete('code');
      last.searchParams.set('error', 'access_denied');
      last.searchParams.set('error_description', 'AADSTS65004: Ada did not consent');
      return [last.href];
    });
    expect(code).toBe(1);
    expect(text).toContain('Entra refuses the sign-in: access_denied (AADSTS65004).');
    expect(text).not.toContain('Ada');
  });
});

describe('service-account status and forget', () => {
  beforeEach(async () => {
    rig = await openServiceAccountRig();
  });

  test('given nobody has signed in, or the consent is void, then the exit code is 1 and it says what to run', async () => {
    const none = await run('service-account status');
    await rig.consent();
    rig.entra.revokeAll();
    const revoked = await run('service-account status');
    expect(revoked.text).toContain('invalid_grant (AADSTS700082)');
    for (const { code, text } of [none, revoked]) {
      expect(code).toBe(1);
      expect(text).toContain('npm run bot -- service-account sign-in');
    }
  });

  test('given another key then it names the variable', async () => {
    await rig.consent();
    const other = { COSELL_VAULT_KEY: Buffer.alloc(32, 8).toString('base64') };
    expect(await run('service-account status', doNothing, other)).toEqual({
      code: 1,
      text: expect.stringContaining('COSELL_VAULT_KEY does not open'),
    });
  });

  test('given it is forgotten then the file is gone', async () => {
    await rig.consent();
    expect(await run('service-account forget')).toMatchObject({ code: 0 });
    expect(existsSync(join(rig.folder, 'vault'))).toBe(false);
    expect(await run('service-account status')).toMatchObject({ code: 1 });
  });

  test('given no service account then it says where to read on', async () => {
    const none = { COSELL_VAULT: '', COSELL_VAULT_KEY: '', COSELL_SERVICE_ACCOUNT_SECRET: '' };
    expect(await run('service-account status', doNothing, none)).toEqual({
      code: 1,
      text: expect.stringContaining('docs/real-tenant.md'),
    });
  });
});

describe('the doctor of a service account', () => {
  const emulator = createEmulator();
  let api: Awaited<ReturnType<typeof emulator.listen>>;
  beforeEach(async () => {
    api = await emulator.listen();
    rig = await openServiceAccountRig('certificate', { issue: () => emulator.control.token() });
  });
  afterEach(() => api.close());
  const examine = (env: Readonly<Record<string, string>> = {}) =>
    run('doctor', doNothing, { PARTNER_API_URL: api.url, ...env });

  test.each([{}, { COSELL_OAUTH_CONNECTION: 'partner' }])(
    'given somebody has signed in then the API is asked with the token of the service account, also with %j',
    async (env) => {
      await rig.consent();
      const { code, text } = await examine(env);
      expect(code).toBe(0);
      expect(text).toMatch(/^ok +service account: the certificate ends /m);
      expect(text).toMatch(/^ok +service account: somebody has signed in at /m);
      expect(text).toMatch(/^ok +service account: a token can be had\.$/m);
      expect(text).toMatch(/^ok +api: http:\S+ answers within/m);
      for (const secret of [...rig.secrets(), username]) expect(text).not.toContain(secret);
    },
  );

  test('given a void consent then it is one problem, which names what to run and the heading', async () => {
    await rig.consent();
    rig.entra.revokeAll();
    const { code, text } = await examine();
    expect(code).toBe(1);
    expect(text.match(/^problem .*$/gm)).toEqual([
      expect.stringMatching(/service account: .*invalid_grant.*sign-in`.*real-tenant\.md#service-account\.$/),
    ]);
  });

  test('given an API that refuses its token then the remedy is a new sign-in', async () => {
    await rig.consent();
    emulator.control.faults([{ path: '/v1.0', kind: 'status', status: 401 }]);
    expect((await examine()).text).toMatch(/^problem +api: .*\(401\).*service-account sign-in/m);
    emulator.control.faults([]);
  });

  test('given a certificate that cannot be used then it is a problem', async () => {
    const { text } = await examine({ COSELL_SERVICE_ACCOUNT_CERTIFICATE: join(rig.folder, 'absent.pem') });
    expect(text).toMatch(/^problem +service account: COSELL_SERVICE_ACCOUNT_CERTIFICATE: .*#service-account\.$/m);
  });

  test.each([
    ['in ten days', 10, 'warning'],
    ['yesterday', -1, 'problem'],
  ])('given a certificate that ends %s then the report says so', async (_when, days, level) => {
    rig.endCertificate(days);
    expect((await examine()).text).toMatch(
      new RegExp(`^${level} +service account: the certificate ends .*newer one`, 'm'),
    );
  });
});
