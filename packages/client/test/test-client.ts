import type { CreateBody } from '@cosell/core';
import { createReferralClient, type ReferralClientOptions } from '../src/referral-client.ts';

export const testToken = 'header.payload.signature';

/** A client whose clock stands still, whose jitter is the whole wait, and whose ids count up. */
export const testClient = (baseUrl: string, options: Partial<ReferralClientOptions> = {}) => {
  const waits: number[] = [];
  let ids = 0;
  const client = createReferralClient({
    baseUrl,
    token: async () => testToken,
    random: () => 1,
    newId: () => `id-${(ids += 1)}`,
    clock: {
      now: () => Date.UTC(2026, 0, 31),
      sleep: async (ms, signal) => {
        signal?.throwIfAborted();
        waits.push(ms);
      },
    },
    ...options,
  });
  return { client, waits };
};

export const smallBody: CreateBody = { type: 'Independent', customerProfile: {}, consent: {}, details: {} };

export const id = '4111f9a2-37c8-4f53-a4b0-3f1f0e1c8f11';

export const record = { id, eTag: '"0100c0ad"', name: 'Contoso' };

/** The rejection of a promise that should not resolve. */
export const rejectionOf = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('It resolved, and should have been rejected.');
};
