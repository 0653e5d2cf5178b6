import { microsoftOrganizationId } from '@cosell/core';
import { brokenRule } from '../exchange/api-refusal.ts';
import type { ApiCall } from './api-call.ts';
import { maySee } from './caller.ts';

/**
 * The engagement a record for `owner` is to join, undefined for a new one. The caller must see it already; under `strict` it must
 * be open, and partners are invited only by the organisation that began it. Throws 400 naming the rule.
 */
export const engagementToJoin = ({ world, caller }: ApiCall, sent: string, owner: string): string | undefined => {
  if (sent === '') return undefined;
  const engagementId = sent.toLowerCase();
  const records = world.referrals.ofEngagement(engagementId);
  if (!records.some((stored) => maySee(caller, stored))) {
    throw brokenRule(
      'unknown-engagement',
      'engagementId',
      `The engagement ${sent} does not exist for this caller. Send the engagementId that an earlier answer gave, or none.`,
    );
  }
  if (world.settings.mode === 'docs') return engagementId;
  if (records.every(({ own }) => own.status === 'Closed')) {
    throw brokenRule('closed-is-final', 'engagementId', 'Nobody can be asked to join a closed deal any more.');
  }
  const isPartner = owner !== caller.organizationId && owner !== microsoftOrganizationId;
  if (isPartner && records[0]?.inviter !== caller.organizationId) {
    throw brokenRule('only-the-initiator', 'engagementId', 'Only the organisation that began a deal invites partners.');
  }
  return engagementId;
};
