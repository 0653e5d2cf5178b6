import { UnauthorizedError } from '@cosell/client';
import { z } from 'zod';
import { isLoopbackUrl } from '../environment.ts';
import type { ServiceAccount } from '../service-account/service-account.ts';
import type { Accounts } from '../sign-in/accounts.ts';
import type { Seller } from '../turn.ts';

/** A Partner API token for a seller; `refresh` asks for a new one after the service has refused the last. */
export type TokenFor = (seller: Seller, options?: { readonly refresh?: boolean }) => Promise<string>;

export interface TokenSettings {
  readonly partnerApiUrl: string;
  readonly partnerApiToken: string | undefined;
  readonly isLocal: boolean;
}

export interface TokenHolders {
  /** The sellers' own accounts, where they sign in. */
  readonly accounts?: Pick<Accounts, 'tokenOf'> | undefined;
  /** The account of all where they do not. */
  readonly serviceAccount?: Pick<ServiceAccount, 'tokenOf'> | undefined;
}

const controlAnswer = z.object({ access_token: z.string().min(1) });
const most = 10_000;

/**
 * Where tokens come from: each seller's own account where they sign in, and then never another; else the service account where
 * there is one; else `PARTNER_API_TOKEN` where it is set; in local mode with an emulator on loopback, the emulator's control
 * door, which makes every local sender an admin of their organisation; else nowhere.
 */
export const createTokens = (settings: TokenSettings, { accounts, serviceAccount }: TokenHolders = {}): TokenFor => {
  const { partnerApiToken } = settings;
  if (accounts) {
    return async (seller) => {
      const token = await accounts.tokenOf(seller);
      if (token !== undefined) return token;
      throw new UnauthorizedError('The seller has to sign in.', { code: 'unauthenticated', requestId: '' });
    };
  }
  if (serviceAccount) return (_seller, options) => serviceAccount.tokenOf(options);
  if (partnerApiToken !== undefined) return async () => partnerApiToken;
  if (!settings.isLocal || !isLoopbackUrl(settings.partnerApiUrl)) {
    return async () => {
      const message = 'No Partner API token: set PARTNER_API_TOKEN, or PARTNER_API_URL to a local emulator.';
      throw new UnauthorizedError(message, { code: 'unauthenticated', requestId: '' });
    };
  }
  const known = new Map<string, string>();
  return async (seller, { refresh = false } = {}) => {
    const key = JSON.stringify(seller);
    const cached = known.get(key);
    if (cached !== undefined && !refresh) return cached;
    const token = await askEmulator(settings.partnerApiUrl, seller);
    if (known.size >= most) known.clear();
    known.set(key, token);
    return token;
  };
};

const askEmulator = async (origin: string, { userId, organizationId }: Seller): Promise<string> => {
  const response = await fetch(`${origin}/_control/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: userId, organizationId, roles: ['Referrals admin'] }),
    signal: AbortSignal.timeout(3_000),
  });
  return controlAnswer.parse(await response.json()).access_token;
};
