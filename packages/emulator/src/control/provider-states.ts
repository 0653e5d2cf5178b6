import { microsoftTarget } from '@cosell/core';
import { z } from 'zod';
import { invalidRequest } from '../exchange/api-refusal.ts';
import { commitChange, commitNew } from '../service/commit.ts';
import { demoOrganization, otherDemoOrganization } from '../service/organizations.ts';
import { instantOf } from '../service/referral-record.ts';
import { issueToken } from '../service/token.ts';
import type { Stored } from '../state/referral-store.ts';
import type { World } from '../world.ts';
import { sampleReferral } from './sample-referral.ts';

/** `organizationId` and `user` are the caller's; `name` and `externalReferenceId` go into the referral. */
export interface StateParameters {
  readonly organizationId?: unknown;
  readonly user?: unknown;
  readonly name?: unknown;
  readonly externalReferenceId?: unknown;
  /** Seconds for a state that throttles. */
  readonly retryAfter?: unknown;
}

/** What an interaction needs to know of the state: always `token`, and the ids and versions the state has made. */
export type StateValues = Readonly<Record<string, string>> & { readonly token: string };

const parametersSchema = z.looseObject({
  organizationId: z.string().min(1).default(demoOrganization.organizationId),
  user: z.string().min(1).default('seller@contoso.com'),
  name: z.string().optional(),
  externalReferenceId: z.string().optional(),
  retryAfter: z.number().min(0).default(30),
});
type Parameters = z.output<typeof parametersSchema>;

/** Each state by the name that contracts use. It adds to what is there; nothing is reset. */
const states = {
  'a caller who may create referrals': (world, params) => ({ token: tokenOf(world, params) }),
  'a referral exists': (world, params) => ({ token: tokenOf(world, params), ...valuesOf(create(world, params)) }),
  'an engagement with two referrals exists': (world, params) => {
    const own = create(world, params);
    const connected = create(world, params, { owner: microsoftTarget.id, engagementId: own.own.engagementId });
    return { token: tokenOf(world, params), ...valuesOf(own), connectedId: connected.own.id };
  },
  'a referral waits for an answer': (world, params) => {
    const waiting = create(world, params, { invitedBy: otherDemoOrganization.organizationId });
    return { token: tokenOf(world, params), ...valuesOf(waiting) };
  },
  'a referral changed meanwhile': (world, params) => {
    const stored = create(world, params);
    const stale = valuesOf(stored);
    commitChange(world, stored, { updatedDateTime: instantOf(world.clock.now()) });
    return { token: tokenOf(world, params), ...stale, currentETag: stored.own.eTag };
  },
  'a referral of another organisation exists': (world, params) => ({
    token: tokenOf(world, params),
    ...valuesOf(
      create(world, {
        ...params,
        organizationId: `other than ${params.organizationId}`,
      }),
    ),
  }),
  'no referral exists with this id': (world, params) => ({ token: tokenOf(world, params), id: world.newGuid() }),
  'a caller without the right role': (world, params) => ({
    token: tokenOf(world, params, { roles: [] }),
    ...valuesOf(create(world, params)),
  }),
  'an expired token': (world, params) => ({
    token: tokenOf(world, params, { expiresIn: -1 }),
    ...valuesOf(create(world, params)),
  }),
  'a token for another audience': (world, params) => ({
    token: tokenOf(world, params, { audience: 'https://graph.windows.net' }),
  }),
  'the service is throttled': (world, params) => {
    const values = { token: tokenOf(world, params), ...valuesOf(create(world, params)) };
    world.faults.replace([{ kind: 'status', status: 429, retryAfter: params.retryAfter, nth: 1, delayMs: 0 }]);
    return values;
  },
} as const satisfies Readonly<Record<string, (world: World, params: Parameters) => StateValues>>;

export type StateName = keyof typeof states;

const isStateName = (name: string): name is StateName => Object.hasOwn(states, name);

export const stateNames: readonly StateName[] = Object.keys(states).filter(isStateName);

/** Brings a state about; 400 with the known names for one that is not known. */
export const setUpState = (world: World, name: string, params: StateParameters): StateValues => {
  if (!isStateName(name)) throw invalidRequest(`state must be one of: ${stateNames.join('; ')}.`, 'state');
  const parsed = parametersSchema.safeParse(params);
  if (!parsed.success) throw invalidRequest(`params: ${parsed.error.issues[0]?.message}`, 'params');
  return states[name](world, parsed.data);
};

const tokenOf = (
  world: World,
  { organizationId, user }: Parameters,
  special: { readonly roles?: readonly string[]; readonly expiresIn?: number; readonly audience?: string } = {},
): string => issueToken({ organizationId, user, ...special }, world.clock.now());

const create = (
  world: World,
  { organizationId, user, name, externalReferenceId }: Parameters,
  special: { readonly owner?: string; readonly invitedBy?: string; readonly engagementId?: string } = {},
): Stored =>
  commitNew(world, {
    content: {
      ...sampleReferral,
      ...(name !== undefined && { name }),
      ...(externalReferenceId !== undefined && { externalReferenceId }),
      team: sampleReferral.team.map((member) => ({ ...member, email: user })),
    },
    invitedBy: special.invitedBy ?? organizationId,
    owner: special.owner ?? organizationId,
    engagementId: special.engagementId,
    now: world.clock.now(),
    server: 'http://127.0.0.1',
  });

const valuesOf = ({ own }: Stored): { id: string; engagementId: string; eTag: string } => ({
  id: own.id,
  engagementId: own.engagementId,
  eTag: own.eTag,
});
