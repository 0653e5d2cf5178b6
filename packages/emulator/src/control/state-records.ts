import { microsoftTarget } from '@cosell/core';
import type { JsonObject } from '../exchange/json-object.ts';
import { commitNew } from '../service/commit.ts';
import { contentOf } from '../service/referral-record.ts';
import { readSentReferral } from '../service/sent-body.ts';
import type { Stored } from '../state/referral-store.ts';
import type { World } from '../world.ts';
import { sampleReferral } from './sample-referral.ts';
import type { Parameters } from './state-parameters.ts';

interface Special {
  readonly owner?: string;
  readonly invitedBy?: string;
}

/** The referral that a state speaks of. */
export const createRecord = (world: World, params: Parameters, special: Special = {}): Stored =>
  commitNew(world, {
    id: params.id,
    content: contentFrom(params),
    invitedBy: special.invitedBy ?? params.organizationId,
    owner: special.owner ?? params.organizationId,
    engagementId: params.engagementId,
    now: world.clock.now(),
    server: 'http://127.0.0.1',
  });

/** The same, which Microsoft holds in the engagement of another one. */
export const createConnected = (world: World, params: Parameters, { own }: Stored): Stored => {
  const { connectedId, connectedBody } = params;
  const connected = { ...params, id: connectedId, engagementId: own.engagementId, body: connectedBody ?? params.body };
  return createRecord(world, connected, { owner: microsoftTarget.id });
};

/** Takes away what stands under the ids that a contract names, so that its state can be brought about again. */
export const forgetNamed = (world: World, { id, connectedId, ids = [], engagementId = '' }: Parameters): void => {
  const named = [id, connectedId, ...ids].map((each) => world.referrals.get(each ?? ''));
  const records = new Set([...named, ...world.referrals.ofEngagement(engagementId)]);
  for (const stored of records) if (stored) world.referrals.remove(stored);
};

const contentFrom = ({ user, name, externalReferenceId, body }: Parameters): JsonObject => ({
  ...(body === undefined ? sampleContent(user) : contentOf(readSentReferral(JSON.stringify(body)).sent)),
  ...(name !== undefined && { name }),
  ...(externalReferenceId !== undefined && { externalReferenceId }),
});

const sampleContent = (user: string): JsonObject => ({
  ...sampleReferral,
  team: sampleReferral.team.map((member) => ({ ...member, email: user })),
});
