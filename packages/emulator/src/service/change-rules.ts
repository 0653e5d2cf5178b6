import { isDeepStrictEqual } from 'node:util';
import { type Action, decide, type StatusChange, valueAt } from '@cosell/core';
import { brokenRule, refusedFindings } from '../exchange/api-refusal.ts';
import type { JsonObject } from '../exchange/json-object.ts';
import { recordOf, type Stored } from '../state/referral-store.ts';
import type { ApiCall } from './api-call.ts';
import { partIn } from './caller.ts';
import {
  contentOf,
  instantOf,
  type ReferralRecord,
  referralRecord,
  type ServiceProperties,
} from './referral-record.ts';
import { checkedBody, findingsOf } from './sent-body.ts';

/** Both values of a status change; they only move together. */
export interface StatusPairSent {
  readonly status: unknown;
  readonly substatus: unknown;
}

/**
 * What a change of status does to a record, by the status machine: under `strict` the edges that are offered and who may
 * take them, under `docs` the published table. Throws 400 naming the rule.
 */
export const statusChange = ({ world, caller, now }: ApiCall, stored: Stored, sent: StatusPairSent): StatusChange => {
  const { status, substatus } = sent;
  if (typeof status !== 'string' || typeof substatus !== 'string') {
    const target = typeof status === 'string' ? 'substatus' : 'status';
    throw brokenRule('status-and-substatus-together', target, 'status and substatus change together: send both.');
  }
  const action: Action = { type: 'set', by: partIn(stored, caller), status, substatus };
  const decision = decide(action, stored.own, instantOf(now), world.settings.mode);
  if (decision.ok) return decision.change;
  const { status: from, substatus: fromSubstatus } = stored.own;
  throw brokenRule(
    decision.rule,
    decision.path,
    `A referral that is ${from}/${fromSubstatus} cannot become ${status}/${substatus} this way (${decision.rule}).`,
  );
};

/** Refuses a content that the schema, or under `strict` the rules of a change, do not allow. */
export const checkChange = ({ world, caller }: ApiCall, stored: Stored, content: JsonObject): void => {
  const body = checkedBody(content);
  if (world.settings.mode === 'docs') return;
  const record = recordOf(stored);
  checkIsOpen(stored.own, record, content);
  checkConsent(record, content);
  if (partIn(stored, caller) === 'inviter') checkInviter(record, content);
  const known = world.solutions;
  const before = new Set(findingsOf(checkedBody(contentOf(record)), 'strict', known).map(({ path }) => path));
  const findings = findingsOf(body, 'strict', known).filter(({ path }) => !before.has(path));
  if (findings[0]) throw refusedFindings(findings[0], findings);
};

/** A closed record stays as it is, but for the deal registration that may follow a won deal. */
const checkIsOpen = (own: ServiceProperties, record: ReferralRecord, after: JsonObject): void => {
  if (own.status !== 'Closed') return;
  const becomes = referralRecord(own, record, after);
  if (!isDeepStrictEqual(contentOf(record), contentOf(becomes))) {
    throw brokenRule('closed-is-final', 'status', 'A closed referral cannot be changed any more.');
  }
};

const sellersConsent = 'consent.consentToShareReferralWithMicrosoftSellers';

const checkConsent = (before: JsonObject, after: JsonObject): void => {
  if (valueAt(before, sellersConsent) === true && valueAt(after, sellersConsent) !== true) {
    throw brokenRule('consent-is-final', sellersConsent, 'What Microsoft sellers can see cannot be taken back.');
  }
};

const ofTheInvited = ['details.dealValue', 'details.closingDateTime', 'details.requirements.solutions'];

const checkInviter = (before: JsonObject, after: JsonObject): void => {
  const path = ofTheInvited.find((each) => !isDeepStrictEqual(valueAt(before, each), valueAt(after, each)));
  if (path !== undefined) {
    throw brokenRule('only-the-owner', path, `${path} can be changed only by the organisation that was invited.`);
  }
};
