import type { CreateBody } from '@cosell/core';
import { refusedFindings } from '../exchange/api-refusal.ts';
import { originOf } from '../exchange/exchange.ts';
import type { ApiCall } from './api-call.ts';
import type { Caller } from './caller.ts';
import { commitNew } from './commit.ts';
import { engagementToJoin } from './engagement.ts';
import { answerWith } from './entity.ts';
import type { Outcome } from './outcome.ts';
import { contentOf } from './referral-record.ts';
import { findingsOf, readSentReferral } from './sent-body.ts';

/** POST: one new record, for the caller's own organisation or for the one that `target` names. */
export const createReferral = (call: ApiCall): Outcome => {
  const { world, caller, request, now } = call;
  const { sent, body } = readSentReferral(request.body);
  const findings = findingsOf(body, world.settings.mode, world.solutions);
  if (findings[0]) throw refusedFindings(findings[0], findings);
  const owner = ownerOf(body, caller);
  const stored = commitNew(world, {
    content: contentOf(sent),
    invitedBy: caller.organizationId,
    owner,
    engagementId: engagementToJoin(call, body.engagementId ?? '', owner),
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
