import { decide } from '@cosell/core';
import type { JsonObject } from '../exchange/json-object.ts';
import { recordOf, type Stored } from '../state/referral-store.ts';
import type { ChangeKind } from '../state/webhooks.ts';
import type { World } from '../world.ts';
import {
  instantOf,
  originAtBirth,
  patchableOf,
  referralRecord,
  type ServiceProperties,
  servicePropertiesAtBirth,
} from './referral-record.ts';

interface NewReferral {
  /** A new one unless given. */
  readonly id?: string | undefined;
  readonly content: JsonObject;
  /** The organisation that creates it. */
  readonly invitedBy: string;
  /** The organisation it is for, whose record it becomes. */
  readonly owner: string;
  readonly engagementId: string | undefined;
  readonly now: Date;
  /** The origin that its links lead to. */
  readonly server: string;
}

/** Stores a new record and tells the webhook. */
export const commitNew = (
  world: World,
  { id, content, invitedBy, owner, engagementId, now, server }: NewReferral,
): Stored => {
  const own = servicePropertiesAtBirth({
    id: id ?? world.newGuid(),
    engagementId: engagementId ?? world.newGuid(),
    eTag: newTag(world),
    owner,
    isOwn: owner === invitedBy,
    created: now,
  });
  const record = referralRecord(own, originAtBirth(own, invitedBy, server), content);
  const stored = world.referrals.insert(own, record);
  if (own.expirationDateTime !== null) world.expiries.add(Date.parse(own.expirationDateTime), stored);
  announce(world, 'created', own);
  return stored;
};

/** Stores what changes of a record: the service's properties given, and the caller's content where it is new. */
export const commitChange = (
  world: World,
  stored: Stored,
  change: Partial<ServiceProperties> & { readonly updatedDateTime: string },
  content?: JsonObject,
): void => {
  const before = recordOf(stored);
  const own = { ...stored.own, ...change, eTag: newTag(world) };
  world.referrals.update(stored, own, referralRecord(own, before, content ?? patchableOf(before)));
  announce(world, 'updated', own);
};

/** Closes every New record whose time to answer has passed, as of the instant it passed. */
export const expireDue = (world: World, now: Date): void => {
  for (let due = world.expiries.takeDue(now.getTime()); due; due = world.expiries.takeDue(now.getTime())) {
    if (due.own.status !== 'New' || world.referrals.get(due.own.id) !== due) continue;
    const at = due.own.expirationDateTime ?? instantOf(now);
    const decision = decide({ type: 'expire', by: 'system' }, due.own, at, world.settings.mode);
    if (decision.ok) commitChange(world, due, { ...decision.change, updatedDateTime: at });
  }
};

const newTag = (world: World): string => `"${world.newGuid()}"`;

const announce = (world: World, kind: ChangeKind, own: ServiceProperties): void =>
  world.webhooks.announce(kind, own, world.referrals.ofEngagement(own.engagementId).length > 1);
