import { fileURLToPath } from 'node:url';
import { createReferralClient } from '@cosell/client';
import { MatchersV3, PactV4 } from '@pact-foundation/pact';
import { fromState, type StateName, states, type StateWith } from './states.ts';

const consumer = 'cosell-client';
const provider = 'partner-center-referrals';

const freshPacts = fileURLToPath(new URL('../build/pacts', import.meta.url));

/** A new interaction that starts from a provider state; what stands `besides` it is brought about first. */
export const interaction = (state: StateName, description: string, besides: readonly StateName[] = []) => {
  const begun = new PactV4({ consumer, provider, dir: freshPacts, logLevel: 'warn' }).addInteraction();
  // Values of the same name are those of the last state.
  for (const name of [...besides, state]) begun.given(name, states[name].params);
  return begun.uponReceiving(description);
};

/** The real client, without retries: a pact pins one request and its answer. */
export const clientOf = (server: { readonly url: string }) =>
  createReferralClient({ baseUrl: server.url, token: async () => 'a.bearer.token', attempts: 1 });

export const collection = '/v1.0/engagements/referrals';

/** The path of the record that a state has made. */
export const recordPath = (state: StateWith<'id'>) => fromState(state, 'id', (id) => `${collection}/${id}`);

/**
 * A GUID that is another one on each request, in the verification too: a provider may answer a `request-id` it has seen
 * with its first answer. The pact file holds the example.
 */
const freshGuid = (example: string) => ({ ...MatchersV3.uuid(example), 'pact:generator:type': 'Uuid' });

/** On every request. */
export const requestHeaders = {
  Authorization: MatchersV3.regex(/^Bearer \S+$/, 'Bearer a.bearer.token'),
  Accept: 'application/json',
  'request-id': freshGuid('7d1f2a52-0f0c-4e0f-8f0a-0c7f3a6b1e01'),
  'client-request-id': freshGuid('7d1f2a52-0f0c-4e0f-8f0a-0c7f3a6b1e02'),
};

/** Ids are opaque: the client only puts them into paths and filters. */
export const someId = MatchersV3.regex(/^\S+$/, '4111f9a2-37c8-4f53-a4b0-3f1f0e1c8f11');

/** Whatever the version, its own double quotes are part of it: If-Match needs them. */
export const quotedETag = MatchersV3.regex(/^".+"$/, '"0100c0ad-0000-0000-0000-5b7d5d1c0000"');

export const utcInstant = MatchersV3.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, '2026-01-31T10:00:00.1234567Z');

/** A refusal as far as the client reads it. */
export const errorOf = (code: string, target?: string) => ({
  error: { code, ...(target !== undefined && { target }) },
});
