import { invalidRequest } from '../exchange/api-refusal.ts';
import { commitChange } from '../service/commit.ts';
import { otherDemoOrganization } from '../service/organizations.ts';
import { instantOf } from '../service/referral-record.ts';
import { issueToken } from '../service/token.ts';
import { writePlace } from '../query/page-place.ts';
import { type FaultRequest, faultSchema } from '../state/faults.ts';
import type { Stored } from '../state/referral-store.ts';
import type { World } from '../world.ts';
import { type Parameters, readStateParameters, type StateParameters } from './state-parameters.ts';
import { createConnected, createRecord, forgetNamed } from './state-records.ts';

/** What an interaction needs to know of the state: always `token`, and the ids and versions the state has made. */
export type StateValues = Readonly<Record<string, string>> & { readonly token: string };

/** Each state by the name that contracts use. It adds to what is there; only what its parameters name begins anew. */
const states = {
  'a caller who may create referrals': (world, params) => ({ token: tokenOf(world, params) }),
  'a referral exists': (world, params) => ({ token: tokenOf(world, params), ...valuesOf(createRecord(world, params)) }),
  'an engagement with two referrals exists': (world, params) => {
    const own = createRecord(world, params);
    const connected = createConnected(world, params, own);
    return { token: tokenOf(world, params), ...valuesOf(own), connectedId: connected.own.id };
  },
  'an engagement with three referrals exists': (world, params) => {
    const oldest = createRecord(world, { ...params, id: params.ids?.[0] });
    const { engagementId } = oldest.own;
    const middle = createRecord(world, { ...params, id: params.ids?.[1], engagementId });
    const newest = createRecord(world, { ...params, id: params.ids?.[2], engagementId });
    return {
      token: tokenOf(world, params),
      ...valuesOf(newest),
      oldestId: oldest.own.id,
      middleId: middle.own.id,
      // Leads behind the second one where the newest comes first.
      skipToken: writePlace({ value: middle.own.createdDateTime, serial: middle.serial, options: '' }),
    };
  },
  'a referral waits for an answer': (world, params) => {
    const waiting = createRecord(world, params, { invitedBy: otherDemoOrganization.organizationId });
    return { token: tokenOf(world, params), ...valuesOf(waiting) };
  },
  'a referral changed meanwhile': (world, params) => {
    const stored = createRecord(world, params);
    const stale = valuesOf(stored);
    commitChange(world, stored, { updatedDateTime: instantOf(world.clock.now()) });
    return { token: tokenOf(world, params), ...stale, currentETag: stored.own.eTag };
  },
  'a referral of another organisation exists': (world, params) => {
    const organizationId = `other than ${params.organizationId}`;
    return { token: tokenOf(world, params), ...valuesOf(createRecord(world, { ...params, organizationId })) };
  },
  'no referral exists with this id': (world, params) => ({
    token: tokenOf(world, params),
    id: params.id ?? world.newGuid(),
  }),
  'no referral exists in this engagement': (world, params) => ({
    token: tokenOf(world, params),
    engagementId: params.engagementId ?? world.newGuid(),
  }),
  'a caller without the right role': (world, params) => ({
    token: tokenOf(world, params, { roles: [] }),
    ...valuesOf(createRecord(world, params)),
  }),
  'an expired token': (world, params) => ({
    token: tokenOf(world, params, { expiresIn: -1 }),
    ...valuesOf(createRecord(world, params)),
  }),
  'a token for another audience': (world, params) => ({
    token: tokenOf(world, params, { audience: 'https://graph.windows.net' }),
  }),
  'a caller who must bring more claims': (world, params) => {
    const { status, claims } = params;
    return failingNext(world, params, { status, claims });
  },
  'the service is throttled': (world, params) =>
    failingNext(world, params, { status: 429, retryAfter: params.retryAfter }),
  'the service is not available': (world, params) =>
    failingNext(world, params, { status: 503, retryAfter: params.retryAfter }),
} as const satisfies Readonly<Record<string, (world: World, params: Parameters) => StateValues>>;

export type StateName = keyof typeof states;

const isStateName = (name: string): name is StateName => Object.hasOwn(states, name);

export const stateNames: readonly StateName[] = Object.keys(states).filter(isStateName);

/** Brings a state about; 400 with the known names for one that is not known. */
export const setUpState = (world: World, name: string, params: StateParameters): StateValues => {
  if (!isStateName(name)) throw invalidRequest(`state must be one of: ${stateNames.join('; ')}.`, 'state');
  const parameters = readStateParameters(params);
  forgetNamed(world, parameters);
  return states[name](world, parameters);
};

const tokenOf = (
  world: World,
  { organizationId, user }: Parameters,
  special: { readonly roles?: readonly string[]; readonly expiresIn?: number; readonly audience?: string } = {},
): string => issueToken({ organizationId, user, ...special }, world.clock.now());

/** A referral stands, and the next call fails. */
const failingNext = (world: World, params: Parameters, failure: FaultRequest): StateValues => {
  const values = { token: tokenOf(world, params), ...valuesOf(createRecord(world, params)) };
  world.faults.replace([faultSchema.parse({ ...failure, nth: 1 })]);
  return values;
};

const valuesOf = ({ own }: Stored): { id: string; engagementId: string; eTag: string } => ({
  id: own.id,
  engagementId: own.engagementId,
  eTag: own.eTag,
});
