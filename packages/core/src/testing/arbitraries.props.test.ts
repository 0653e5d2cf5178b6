import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  actionTypes,
  asksForHelp,
  checkReferral,
  emailPattern,
  legCount,
  ownLeg,
  parseCreateBody,
  readReferral,
  referralDraftSchema,
  referralTypes,
  stateOf,
} from '../index.ts';
import {
  action,
  address,
  answerableText,
  createBody,
  instant,
  member,
  referral,
  referralDraft,
  situation,
  statusPair,
} from './index.ts';

describe('every arbitrary keeps its promise', () => {
  test.prop({ body: createBody({ rules: 'docs' }) })('a docs body parses and passes the docs rules', ({ body }) => {
    expect(parseCreateBody(body)).toEqual({ ok: true, value: body });
    expect(checkReferral(body, 'docs')).toEqual([]);
  });

  test.prop({ body: createBody({ rules: 'strict' }) })(
    'a strict body parses and passes the strict rules',
    ({ body }) => {
      expect(parseCreateBody(body)).toEqual({ ok: true, value: body });
      expect(checkReferral(body, 'strict')).toEqual([]);
    },
  );

  test.prop({ draft: referralDraft() })('a draft parses and its own leg passes the strict rules', ({ draft }) => {
    expect(referralDraftSchema.safeParse(draft).success).toBe(true);
    expect(checkReferral(ownLeg(draft), 'strict')).toEqual([]);
  });

  test.prop({ draft: referralDraft({ type: 'Shared' }) })('a draft asked to be Shared takes two legs', ({ draft }) => {
    expect(legCount(draft)).toBe(2);
  });

  test.prop({ value: referral() })('a received referral can be read', ({ value }) => {
    expect(readReferral(value).ok).toBe(true);
  });

  test.prop({ text: answerableText() })('answerable text is short and has no space at its ends', ({ text }) => {
    expect(text).toBe(text.trim());
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThan(100);
  });

  test.prop({ person: member() })('a member is complete', ({ person }) => {
    expect([person.firstName, person.lastName, person.phoneNumber]).not.toContain(undefined);
    expect(person.email).toMatch(emailPattern);
  });

  test.prop({ place: address() })('an address has a first line, a city and a country', ({ place }) => {
    expect([place.addressLine1, place.city, place.country]).not.toContain(undefined);
  });

  test.prop({ at: instant() })('an instant is a UTC date-time', ({ at }) => {
    expect(at).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3}|\.\d{7})?Z$/);
  });

  test.prop({ pair: statusPair() })('a status pair is one the table knows', ({ pair }) => {
    expect(stateOf(pair)).toEqual(pair);
  });
});

// A generator that never leaves the easy half would let every law pass.
describe('the arbitraries reach the hard cases', () => {
  const sampleOf = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.sample(arbitrary, { numRuns: 300, seed: 1 });

  test('a received referral comes with {} and null for a list, and with text for a number', () => {
    const referrals = sampleOf(referral());
    expect(referrals.some(({ team }) => team === null)).toBe(true);
    expect(referrals.some(({ team }) => typeof team === 'object' && team !== null && !Array.isArray(team))).toBe(true);
    expect(referrals.some(({ details }) => typeof details?.dealValue === 'string')).toBe(true);
    expect(referrals.some((value) => 'FutureProperty' in value)).toBe(true);
  });

  test('a draft comes with both types, with another target than Microsoft, and with a call for help', () => {
    const drafts = sampleOf(referralDraft());
    expect(new Set(drafts.map(({ type }) => type))).toEqual(new Set(referralTypes));
    expect(drafts.some(({ connected }) => (connected?.target?.length ?? 0) > 0)).toBe(true);
    expect(drafts.some(({ inviteContext }) => asksForHelp(inviteContext?.assistanceRequestCode))).toBe(true);
  });

  test('a situation comes with unknown words, an action with each verb', () => {
    expect(sampleOf(situation()).some((from) => stateOf(from).status === 'unknown')).toBe(true);
    expect(new Set(sampleOf(action()).map(({ type }) => type))).toEqual(new Set([...actionTypes, 'set']));
  });
});
