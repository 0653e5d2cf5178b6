import type { CreateBody } from '@cosell/core';
import { brokenRule, refusedFindings } from '../exchange/api-refusal.ts';
import { originOf } from '../exchange/exchange.ts';
import type { World } from '../world.ts';
import type { ApiCall } from './api-call.ts';
import { type Caller, maySee } from './caller.ts';
import { commitNew } from './commit.ts';
import { answerWith } from './entity.ts';
import type { Outcome } from './outcome.ts';
import { contentOf } from './referral-record.ts';
import { findingsOf, readSentReferral } from './sent-body.ts';

/** POST: one new record, for the caller's own organisation or for the one that `target` names. */
export const createReferral = ({ world, caller, request, now }: ApiCall): Outcome => {
  const { sent, body } = readSentReferral(request.body);
  const findings = findingsOf(body, world.settings.mode, world.solutions);
  if (findings[0]) throw refusedFindings(findings[0], findings);
  const stored = commitNew(world, {
    content: contentOf(sent),
    invitedBy: caller.organizationId,
    owner: ownerOf(body, caller),
    engagementId: knownEngagement(world, caller, body.engagementId),
    now,
    server: originOf(request.headers),
  });
  return answerWith(200, stored);
};

/**
 * Whose record it becomes. The caller's own without a target, for a solution, or for a location of the caller; else the
 * target's: `msft`, or another partner.
 */
const ownerOf = ({ target = [] }: CreateBody, caller: Caller): string =>
  target.find(({ type, id }) => type !== 'SolutionProfile' && id !== '')?.id ?? caller.organizationId;

/** The engagement a record is to join, which the caller must be able to see already. */
const knownEngagement = (world: World, caller: Caller, engagementId = ''): string | undefined => {
  if (engagementId === '') return undefined;
  const id = engagementId.toLowerCase();
  if (!world.referrals.ofEngagement(id).some((stored) => maySee(caller, stored))) {
    throw brokenRule(
      'unknown-engagement',
      'engagementId',
      `The engagement ${engagementId} does not exist for this caller. Send the engagementId that an earlier answer gave, or none.`,
    );
  }
  return id;
};
