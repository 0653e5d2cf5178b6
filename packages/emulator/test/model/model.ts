import { expect } from 'vitest';
import type { Emulator } from '../../src/index.ts';
import type { Answer, ReferralAnswered } from '../fidelity/partner.ts';
import type { Mode } from '../fidelity/scene.ts';
import { type CallerName, callers, type Partners } from './callers.ts';
import { answerOf, type Deal } from './deal.ts';
import type { Pair } from './rules.ts';

/** One record as it must be. Date-times are texts as answered; `eTag` is undefined while nobody has seen the version. */
export interface Expected extends Pair {
  readonly id: string;
  readonly engagementId: string;
  readonly owner: string;
  readonly inviter: string;
  readonly createdDateTime: string;
  readonly expirationDateTime: string | null;
  readonly acceptedDateTime: string | null;
  readonly closedDateTime: string | null;
  readonly updatedDateTime: string;
  readonly deal: Deal;
  readonly eTag: string | undefined;
  readonly staleTags: readonly string[];
}

export interface Model {
  mode: Mode;
  isIdempotent: boolean;
  /** Milliseconds since 1970. */
  now: number;
  /** In the order in which they were created. */
  records: Expected[];
  /** Every version ever seen, of any record. */
  readonly tags: Set<string>;
  /** What a repeated request-id gets: the answer to caller, method, address and id. */
  readonly answered: Map<string, Pick<Answer, 'status' | 'body'>>;
}

export interface Real {
  readonly emulator: Emulator;
  readonly partners: Partners;
}

export const instantAt = (ms: number): string => new Date(ms).toISOString().replace('Z', '0000Z');

/** The record that a number chosen at random stands for. */
export const recordAt = ({ records }: Model, index: number): Expected | undefined => records[index % records.length];

export const isSeen = (name: CallerName, { owner, inviter, deal }: Expected): boolean => {
  const { organizationId, user, roles } = callers[name];
  const isAdmin = roles.some((role) => role === 'Referrals admin');
  return (owner === organizationId || inviter === organizationId) && (isAdmin || deal.team.includes(user));
};

export const put = (model: Model, record: Expected): void => {
  model.records = model.records.map((each) => (each.id === record.id ? record : each));
};

/** Closes what nobody answered in time, as of the end of that time. */
export const expire = (model: Model): void => {
  const now = instantAt(model.now);
  model.records = model.records.map((record) => {
    const end = record.expirationDateTime;
    if (record.status !== 'New' || end === null || end > now) return record;
    const closed = { status: 'Closed', substatus: 'Expired', closedDateTime: end, updatedDateTime: end };
    return { ...record, ...closed, ...unseenVersion(record) };
  });
};

const unseenVersion = ({ eTag, staleTags }: Expected): Pick<Expected, 'eTag' | 'staleTags'> => ({
  eTag: undefined,
  staleTags: eTag === undefined ? staleTags : [...staleTags, eTag],
});

/** A record with a new version, which nobody has had before. */
export const withVersion = (model: Model, record: Expected, eTag: string): Expected => {
  expect(model.tags).not.toContain(eTag);
  model.tags.add(eTag);
  return { ...record, ...unseenVersion(record), eTag };
};

/** Compares a record that was answered, and learns its version where that was unknown. */
export const compare = (model: Model, expected: Expected, real: ReferralAnswered): void => {
  const known = expected.eTag === undefined ? withVersion(model, expected, real.eTag) : expected;
  put(model, known);
  const { deal, owner, inviter, staleTags: _, ...own } = known;
  expect(real).toMatchObject({
    ...answerOf(deal),
    ...own,
    organizationId: owner,
    inviteContext: { invitedBy: { organizationId: inviter } },
  });
};
