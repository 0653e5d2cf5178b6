import { brokenRule } from '../exchange/api-refusal.ts';
import { headerOf } from '../exchange/exchange.ts';
import type { JsonObject } from '../exchange/json-object.ts';
import { recordOf, type Stored } from '../state/referral-store.ts';
import type { ApiCall } from './api-call.ts';
import { checkChange, statusChange } from './change-rules.ts';
import { commitChange } from './commit.ts';
import { answerWith, visibleRecord } from './entity.ts';
import type { Outcome } from './outcome.ts';
import { checkVersion, missingVersion } from './preconditions.ts';
import { contentOf, instantOf, registrationsOf } from './referral-record.ts';
import { readSentReferral } from './sent-body.ts';

/** PUT: the whole record anew. What it does not name is gone, but for what the service decides. */
export const replaceReferral = (call: ApiCall, id: string): Outcome => {
  const { world, request, now } = call;
  const stored = visibleRecord(call, id);
  const ifMatch = headerOf(request.headers, 'if-match');
  if (ifMatch === undefined) throw missingVersion();
  checkVersion(ifMatch, stored.own.eTag, world.settings.mode);
  const { sent } = readSentReferral(request.body);
  checkIdentity(stored, sent, world.settings.mode === 'strict');
  const content = { ...contentOf(sent), ...registrationsOf(recordOf(stored)) };
  checkChange(call, stored, content);
  const change = hasStatus(sent) ? statusChange(call, stored, { status: null, substatus: null, ...sent }) : undefined;
  commitChange(world, stored, { ...change, updatedDateTime: instantOf(now) }, content);
  return answerWith(200, stored);
};

const hasStatus = ({ status, substatus }: JsonObject): boolean => !isAbsent(status) || !isAbsent(substatus);

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

const checkIdentity = ({ own }: Stored, sent: JsonObject, isStrict: boolean): void => {
  for (const name of ['id', 'engagementId'] as const) {
    const value = sent[name];
    if (!isAbsent(value) && !(typeof value === 'string' && value.toLowerCase() === own[name])) {
      throw brokenRule('identity-is-final', name, `${name} must be ${own[name]}, or absent.`);
    }
  }
  if (isStrict && !isAbsent(sent['links'])) {
    throw brokenRule('links-not-allowed', 'links', 'Remove links before a PUT.');
  }
};
