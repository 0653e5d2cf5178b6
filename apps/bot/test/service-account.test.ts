import { isUnauthorized } from '@cosell/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeCertificate } from './entra/certificate.ts';
import { openServiceAccountRig, type Proof, type ServiceAccountRig } from './service-account-rig.ts';

const hour = 3_600_000;

const rejectionOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe.each<Proof>(['secret', 'certificate'])('a service account with a %s', (proof) => {
  let rig: ServiceAccountRig;
  beforeEach(async () => {
    rig = await openServiceAccountRig(proof);
  });
  afterEach(() => rig.close());

  test('given a consent then its token comes from Entra alone, once, and the changed refresh token is kept', async () => {
    const { refreshToken, since, username } = await rig.consent();
    const account = rig.open();
    const token = await account.tokenOf();
    const [, rotated, issued] = rig.entra.issued;
    expect(token).toBe(issued);
    expect(await rig.vault.read()).toEqual({ refreshToken: rotated, since, username });
    expect(rotated).not.toBe(refreshToken);
    expect(await account.tokenOf()).toBe(token);
    expect(rig.entra.asked).toEqual(['/99999999-2222-4333-8444-555555555555/oauth2/v2.0/token']);
  });

  test('given two renewals then Entra takes both proofs', async () => {
    await rig.consent();
    const account = rig.open();
    const first = await account.tokenOf();
    expect(await account.tokenOf({ refresh: true })).not.toBe(first);
    expect(rig.entra.tokenCalls()).toBe(2);
  });
});

describe('the token of a service account', () => {
  let rig: ServiceAccountRig;
  beforeEach(async () => {
    rig = await openServiceAccountRig();
  });
  afterEach(() => rig.close());

  test('given many who ask at once, also for a new one, then it is fetched once', async () => {
    await rig.consent();
    const account = rig.open();
    const first = await Promise.all(Array.from({ length: 20 }, () => account.tokenOf()));
    expect([new Set(first).size, rig.entra.tokenCalls()]).toEqual([1, 1]);
    const second = await Promise.all(Array.from({ length: 20 }, () => account.tokenOf({ refresh: true })));
    expect([new Set(second).size, rig.entra.tokenCalls()]).toEqual([1, 2]);
    expect(second[0]).not.toBe(first[0]);
  });

  test('given it ends within five minutes then a new one is fetched, and before that none', async () => {
    await rig.consent();
    const account = rig.open();
    const token = await account.tokenOf();
    rig.advance(hour - 5 * 60_000 - 10_000);
    expect(await account.tokenOf()).toBe(token);
    rig.advance(20_000);
    expect(await account.tokenOf()).not.toBe(token);
  });

  test('given an Entra that takes longer than one may wait then the next one finds the token that has come', async () => {
    await rig.consent();
    const gate = Promise.withResolvers<void>();
    rig.entra.holdAnswers(() => gate.promise);
    const account = rig.open(rig.vault, 1);
    expect(await rejectionOf(account.tokenOf())).toMatchObject({ message: 'Entra did not answer in time' });
    gate.resolve();
    await expect.poll(() => rejectionOf(account.tokenOf())).toBeUndefined();
    expect(rig.entra.issued).toContain(await account.tokenOf());
    expect(rig.entra.tokenCalls()).toBe(1);
  });

  test('given Entra sends no newer refresh token then the old one is kept', async () => {
    const consent = await rig.consent();
    rig.entra.stopRotation();
    expect(rig.entra.issued).toContain(await rig.open().tokenOf());
    expect(await rig.vault.read()).toEqual(consent);
  });

  test('given the process dies between the answer and the vault then no token was used, and the old refresh token still serves', async () => {
    const { refreshToken } = await rig.consent();
    const dying = rig.open({ ...rig.vault, write: () => Promise.reject(new Error('killed')) });
    expect(await rejectionOf(dying.tokenOf())).toMatchObject({ message: 'killed' });
    expect(rig.logged.join('')).toContain('the vault cannot be written');
    expect((await rig.vault.read())?.refreshToken).toBe(refreshToken);
    expect(rig.entra.issued).toContain(await rig.open().tokenOf());
  });

  test('given somebody signs in anew, or it is forgotten, then that holds at the next call', async () => {
    await rig.consent();
    const account = rig.open();
    const token = await account.tokenOf();
    rig.advance(1);
    await rig.consent();
    expect(await account.tokenOf()).not.toBe(token);
    await rig.vault.clear();
    expect(await rejectionOf(account.tokenOf())).toSatisfy(isUnauthorized);
  });

  test('given somebody signs in anew while Entra answers then their consent is kept and used', async () => {
    await rig.consent();
    let newer = '';
    rig.entra.holdAnswers(async () => {
      if (newer === '') newer = (await rig.consent()).refreshToken;
    });
    rig.advance(1);
    const token = await rig.open().tokenOf();
    expect(rig.entra.tokenCalls()).toBe(2);
    expect(rig.entra.issued.at(-1)).toBe(token);
    expect((await rig.vault.read())?.refreshToken).toBe(rig.entra.issued.at(-2));
  });

  test('given two bots on one vault then each goes on with its own token', async () => {
    await rig.consent();
    const [one, other] = [rig.open(), rig.open()];
    const tokens = [await one.tokenOf(), await other.tokenOf()];
    expect([await one.tokenOf(), await other.tokenOf()]).toEqual(tokens);
    expect(rig.entra.tokenCalls()).toBe(2);
  });
});

describe('a service account that is not let in', () => {
  let rig: ServiceAccountRig;
  beforeEach(async () => {
    rig = await openServiceAccountRig();
  });
  afterEach(() => rig.close());

  test('given nobody has signed in then an operator is told what to run, once, and Entra is left alone', async () => {
    expect(await rejectionOf(rig.open().tokenOf())).toSatisfy(isUnauthorized);
    expect(rig.logged).toEqual([expect.stringContaining('npm run bot -- service-account sign-in')]);
    expect(rig.entra.asked).toEqual([]);
  });

  test.each(['invalid_grant', 'interaction_required'])(
    'given Entra says %s then one line says so and what to run, and a new sign-in helps at once',
    async (code) => {
      await rig.consent();
      const account = rig.open();
      rig.entra.refuseWith(code);
      expect(await rejectionOf(account.tokenOf())).toSatisfy(isUnauthorized);
      expect(rig.logged).toEqual([expect.stringContaining(`Entra refuses with ${code} (AADSTS50173)`)]);
      expect(rig.logged[0]).toContain('npm run bot -- service-account sign-in');
      rig.entra.refuseWith(undefined);
      await rig.consent();
      expect(rig.entra.issued).toContain(await account.tokenOf());
    },
  );

  test.each([
    ['secret', { secret: 'another-one' }],
    ['certificate', makeCertificate('Somebody else', Date.now() + hour)],
  ] as const)(
    'given a %s that the app does not have then the line names the variables instead',
    async (proof, known) => {
      const stranger = await openServiceAccountRig(proof, known);
      await stranger.consent();
      expect(await rejectionOf(stranger.open().tokenOf())).toSatisfy(isUnauthorized);
      expect(stranger.logged.join('')).toContain('invalid_client');
      expect(stranger.logged.join('')).toContain('Set COSELL_SERVICE_ACCOUNT_SECRET or');
      await stranger.close();
    },
  );

  test.each(['failing', 'throttling', 'rubbish'] as const)(
    'given an Entra that is %s then nobody has to sign in, and the next try may do',
    async (manner) => {
      await rig.consent();
      const account = rig.open();
      rig.entra.behave(manner);
      const error = await rejectionOf(account.tokenOf());
      expect(error).toMatchObject({ message: expect.stringContaining('Entra gives no answer') });
      expect(isUnauthorized(error)).toBe(false);
      expect(rig.logged).toEqual([expect.stringContaining('no token for the service account')]);
      rig.entra.behave('well');
      expect(rig.entra.issued).toContain(await account.tokenOf());
    },
  );

  test('given all of that then no secret stands in any line or error', async () => {
    await rig.consent();
    const account = rig.open();
    const said = [String(await rejectionOf(account.tokenOf()))];
    for (const code of ['invalid_grant', 'invalid_client', 'interaction_required']) {
      rig.entra.refuseWith(code);
      said.push(String(await rejectionOf(account.tokenOf({ refresh: true }))));
    }
    rig.entra.behave('rubbish');
    said.push(String(await rejectionOf(account.tokenOf({ refresh: true }))));
    account.refused();
    const seen = [...said, ...rig.logged].join('\n');
    expect(rig.logged).toHaveLength(5);
    for (const secret of [...rig.secrets(), 'partner.admin']) expect(seen).not.toContain(secret);
  });
});
