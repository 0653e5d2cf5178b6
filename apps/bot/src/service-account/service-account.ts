import { UnauthorizedError } from '@cosell/client';
import { inTime } from '../in-time.ts';
import type { Log } from '../log.ts';
import { type Grant, type Identity, isIdentityRefusal } from './identity.ts';
import { type Consent, isVaultFault, type Vault } from './vault.ts';

/** An access token is not used in its last minutes: a call that waits for its slot must still arrive with it. In milliseconds. */
const spareTime = 5 * 60_000;

/** What an operator runs where the service account is not let in. */
export const signInCommand = 'npm run bot -- service-account sign-in';

/** The account that acts where no seller acts for themself. */
export interface ServiceAccount {
  /**
   * Its access token; `refresh` asks for a new one after the service has refused the last. Rejects with an `UnauthorizedError`
   * where only an operator can help, and with another error where the next try may.
   */
  tokenOf(options?: { readonly refresh?: boolean }): Promise<string>;
  /** The service has refused its token, also a new one. */
  refused(): void;
}

export interface ServiceAccountPorts {
  readonly vault: Vault;
  readonly identity: Identity;
  readonly now: () => number;
  readonly log: Log;
  /** How long whoever asks waits for Entra, in milliseconds. The asking itself goes on, so the next one finds its token. */
  readonly longestWait: number;
}

interface Held extends Pick<Grant, 'accessToken' | 'expiresAt'>, Pick<Consent, 'since'> {}

export const createServiceAccount = ({
  vault,
  identity,
  now,
  log,
  longestWait,
}: ServiceAccountPorts): ServiceAccount => {
  let held: Held | undefined;
  let renewing: Promise<Held> | undefined;

  const tell = (reason: string, remedy: string) => log.info('the service account is not let in', { reason, remedy });

  const notLetIn = (reason: string, remedy: string): UnauthorizedError => {
    tell(reason, remedy);
    return new UnauthorizedError(`${reason}. ${remedy}`, { code: 'unauthenticated', requestId: '' });
  };

  const readConsent = async (): Promise<Consent> => {
    const consent = await vault.read().catch((error: unknown) => {
      throw isVaultFault(error) ? notLetIn('The vault cannot be used', error.message) : error;
    });
    if (consent) return consent;
    throw notLetIn('Nobody has signed in for the service account', `Run \`${signInCommand}\`.`);
  };

  const renew = async (): Promise<Held> => {
    const consent = await readConsent();
    const answer = await identity.refresh(consent.refreshToken).catch((error: unknown) => {
      if (isIdentityRefusal(error)) return error;
      log.error('no token for the service account', error);
      throw error;
    });
    // Another bot on the same vault, or an operator, was faster: what they left counts.
    if ((await vault.read())?.refreshToken !== consent.refreshToken) return renew();
    if (isIdentityRefusal(answer)) throw notLetIn(answer.message, remedyFor(answer.code));
    const { accessToken, expiresAt, refreshToken } = answer;
    // Before the access token is used: whoever dies after this finds the newer refresh token, before it one that still holds.
    await keep({ ...consent, refreshToken });
    return { accessToken, expiresAt, since: consent.since };
  };

  const keep = (consent: Consent): Promise<void> =>
    vault.write(consent).catch((error: unknown) => {
      log.info('the vault cannot be written', { reason: isVaultFault(error) ? error.message : 'unknown' });
      throw error;
    });

  /** One at a time, however many ask. */
  const renewOnce = (): Promise<Held> => {
    renewing ??= renew()
      .then((fresh) => (held = fresh))
      .finally(() => {
        renewing = undefined;
      });
    return renewing;
  };

  return {
    tokenOf: async ({ refresh = false } = {}) => {
      const { since } = await readConsent();
      if (!refresh && held?.since === since && now() < held.expiresAt - spareTime) return held.accessToken;
      return (await inTime(renewOnce(), longestWait, 'Entra did not answer in time')).accessToken;
    },
    refused: () => tell('The Partner API refuses the token of the service account', `Run \`${signInCommand}\`.`),
  };
};

/** What is said of the app does not change when a person signs in. */
const remedyFor = (code: string): string =>
  /^(invalid_client|unauthorized_client)\b/.test(code)
    ? 'Set COSELL_SERVICE_ACCOUNT_SECRET or COSELL_SERVICE_ACCOUNT_CERTIFICATE to one that the app registration knows, and restart the bot.'
    : `Run \`${signInCommand}\`.`;
