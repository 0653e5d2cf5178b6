import { headerOf } from '../exchange/exchange.ts';
import { recordOf } from '../state/referral-store.ts';
import type { ApiCall } from './api-call.ts';
import { checkChange, statusChange } from './change-rules.ts';
import { commitChange } from './commit.ts';
import { answerWith, visibleRecord } from './entity.ts';
import { applyPatch } from './json-patch.ts';
import type { Outcome } from './outcome.ts';
import { readPatch } from './patch-operations.ts';
import { checkVersion } from './preconditions.ts';
import { instantOf, patchableOf } from './referral-record.ts';
import { normalContent, parseBody } from './sent-body.ts';

/** PATCH: a JSON Patch of additions and replacements. Answers 204, or 200 with the record where `Prefer` asks for it. */
export const patchReferral = (call: ApiCall, id: string): Outcome => {
  const { world, request, now } = call;
  const stored = visibleRecord(call, id);
  checkVersion(headerOf(request.headers, 'if-match'), stored.own.eTag, world.settings.mode);
  const { pair, operations } = readPatch(parseBody(request.body), world.settings.mode);
  const content = normalContent(applyPatch(patchableOf(recordOf(stored)), operations));
  checkChange(call, stored, content);
  const change = pair && statusChange(call, stored, pair);
  commitChange(world, stored, { ...change, updatedDateTime: instantOf(now) }, content);
  const answer = answerWith(200, stored);
  return prefersRecord(headerOf(request.headers, 'prefer')) ? answer : { ...answer, status: 204, body: '' };
};

const prefersRecord = (prefer = ''): boolean =>
  prefer.split(',').some((preference) => preference.trim().toLowerCase() === 'return=representation');
