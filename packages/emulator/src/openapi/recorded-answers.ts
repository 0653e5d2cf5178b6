import { microsoftTarget } from '@cosell/core';
import { sampleReferral } from '../control/sample-referral.ts';
import { createEmulator } from '../emulator.ts';
import { apiCaller } from '../testing/api-caller.ts';

/** What the examples of the document say: bodies that were sent, and what was answered to them. */
export interface RecordedAnswers {
  readonly sharedReferral: unknown;
  readonly invitation: unknown;
  readonly created: unknown;
  readonly got: unknown;
  readonly list: unknown;
  readonly replacement: unknown;
  readonly replaced: unknown;
  readonly patch: unknown;
  readonly patched: unknown;
  /** The body of one refusal for each status. */
  readonly refusals: Readonly<Record<string, unknown>>;
}

const patch = [
  { op: 'replace', path: '/status', value: 'Closed' },
  { op: 'replace', path: '/substatus', value: 'Won' },
];

/** Calls a fresh emulator whose ids and time are the same at every run. */
export const recordAnswers = async (): Promise<RecordedAnswers> => {
  const emulator = createEmulator({ seed: 1, clock: { now: () => new Date('2026-03-02T09:00:00Z') } });
  const api = apiCaller(emulator);
  const bodyOf = async (response: Promise<Response>): Promise<unknown> => (await response).json();

  const sharedReferral = { ...sampleReferral, type: 'Shared' };
  const own = await api.create(sharedReferral);
  const invitation = { ...sharedReferral, engagementId: own.engagementId, target: [microsoftTarget] };
  const created = await api.create(invitation);
  const list = await api.list({ $filter: `engagementId eq '${own.engagementId}'`, $orderby: 'createdDateTime desc' });
  const { links: _, ...replacement } = await api.get(own.id);
  const replaced = await bodyOf(api.call('PUT', `/${own.id}`, replacement, { 'if-match': own.eTag }));
  const patched = await bodyOf(api.call('PATCH', `/${own.id}`, patch, { prefer: 'return=representation' }));

  const faulty = async (status: number): Promise<unknown> => {
    emulator.control.faults([{ status, retryAfter: 30 }]);
    const body = await bodyOf(api.call('GET', ''));
    emulator.control.faults([]);
    return body;
  };
  const reader = apiCaller(emulator, { roles: ['Referrals user'] });
  const stranger = apiCaller(emulator, { audience: 'https://graph.windows.net' });
  const refusals = {
    400: await bodyOf(api.call('POST', '', { ...sampleReferral, type: 'Private' })),
    401: await bodyOf(stranger.call('GET', '')),
    403: await bodyOf(reader.call('POST', '', sampleReferral)),
    404: await bodyOf(api.call('GET', '/00000000-0000-4000-8000-000000000000')),
    406: await bodyOf(api.call('GET', '', undefined, { accept: 'text/html' })),
    412: await bodyOf(api.call('PUT', `/${own.id}`, replacement, { 'if-match': own.eTag })),
    413: await bodyOf(api.call('POST', '', 'x'.repeat(1_048_577))),
    415: await bodyOf(api.call('POST', '', sampleReferral, { 'content-type': 'text/plain' })),
    429: await faulty(429),
    500: await faulty(500),
    503: await faulty(503),
  };
  return {
    sharedReferral,
    invitation,
    created,
    got: await api.get(created.id),
    list,
    replacement,
    replaced,
    patch,
    patched,
    refusals,
  };
};
