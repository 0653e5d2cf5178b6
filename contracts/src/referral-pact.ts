import { fileURLToPath } from 'node:url';
import { createReferralClient } from '@cosell/client';
import { MatchersV3, PactV4 } from '@pact-foundation/pact';
import { type StateName, states } from './states.ts';

const consumer = 'cosell-client';
const provider = 'partner-center-referrals';

const freshPacts = fileURLToPath(new URL('../build/pacts', import.meta.url));

interface Circumstances {
  /** What is brought about before the state. */
  readonly besides?: StateName;
  /** Put over the state's own params. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A new interaction that starts from a provider state. */
export const interaction = (state: StateName, description: string, { besides, params }: Circumstances = {}) => {
  const begun = new PactV4({ consumer, provider, dir: freshPacts, logLevel: 'warn' }).addInteraction();
  if (besides) begun.given(besides, states[besides].params);
  return begun.given(state, { ...states[state].params, ...params }).uponReceiving(description);
};

/** The real client, without retries: a pact pins one request and its answer. */
export const clientOf = (server: { readonly url: string }) =>
  createReferralClient({ baseUrl: server.url, token: async () => 'a.bearer.token', attempts: 1 });

/** With each call, so that the request-id of the caller's choice can be seen to leave. */
export const call = { requestId: '7d1f2a52-0f0c-4e0f-8f0a-0c7f3a6b1e01' };

export const collection = '/v1.0/engagements/referrals';

/**
 * A text that is another GUID on each request of the verification: a provider may answer a `request-id` it has seen with
 * its first answer. The pact file holds the example.
 */
const freshGuid = <Matcher extends object>(matcher: Matcher) => ({ ...matcher, 'pact:generator:type': 'Uuid' });

/** On every request. */
export const requestHeaders = {
  Authorization: MatchersV3.regex(/^Bearer \S+$/, 'Bearer a.bearer.token'),
  Accept: 'application/json',
  'request-id': freshGuid(MatchersV3.equal(call.requestId)),
  'client-request-id': freshGuid(MatchersV3.uuid('7d1f2a52-0f0c-4e0f-8f0a-0c7f3a6b1e02')),
};
