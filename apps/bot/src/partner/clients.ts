import { createReferralClient, type ReferralClient } from '@cosell/client';
import type { Seller } from '../turn.ts';
import type { TokenFor } from './tokens.ts';

/** A client of the Partner API that speaks as the given seller. */
export type ClientFor = (seller: Seller) => ReferralClient;

export const createClients =
  (baseUrl: string, tokenFor: TokenFor, send: typeof fetch): ClientFor =>
  (seller) =>
    createReferralClient({
      baseUrl,
      fetch: send,
      token: ({ refresh = false } = {}) => tokenFor(seller, { refresh }),
    });
