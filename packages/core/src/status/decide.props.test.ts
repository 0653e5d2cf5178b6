import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Rules } from '../rules/check-referral.ts';
import { action, actor, answerableText, instant, referral, situation, statusPair } from '../testing/index.ts';
import { allowedActions, decide, evolve } from './decide.ts';
import { stateOf } from './referral-state.ts';
import { actionTypes, offeredEdges } from './status-table.ts';

const eitherRules = fc.constantFrom<Rules>('docs', 'strict');
const rank = { unknown: -1, New: 0, Active: 1, Closed: 2 };
const rankOf = (record: { status?: string | null | undefined; substatus?: string | null | undefined }) =>
  rank[stateOf(record).status];
const question = { act: action(), from: situation(), now: instant(), rules: eitherRules };

describe('laws of decide', () => {
  test.prop(question)('an accepted decision always yields a pair the table allows', ({ act, from, now, rules }) => {
    const decision = decide(act, from, now, rules);
    if (decision.ok) expect(stateOf(decision.change).status).not.toBe('unknown');
  });

  test.prop({ act: action(), from: statusPair(), now: instant() })(
    'nothing leaves Closed under strict',
    ({ act, from, now }) => {
      const decision = decide(act, from, now, 'strict');
      if (from.status === 'Closed' && decision.ok) expect(decision.change).toEqual(from);
    },
  );

  test.prop({ ...question, acts: fc.array(action(), { maxLength: 12 }) })(
    'nothing goes back, whatever the sequence of actions',
    ({ acts, from, now, rules }) => {
      let record = from;
      for (const act of acts) {
        const decision = decide(act, record, now, rules);
        const next = decision.ok ? evolve(record, decision.change) : record;
        expect(rankOf(next)).toBeGreaterThanOrEqual(rankOf(record));
        record = next;
      }
    },
  );

  test.prop(question)('decide is pure: it leaves its arguments alone and answers the same again', (given) => {
    const { act, from, now, rules } = given;
    const before = structuredClone({ act, from });
    const decision = decide(Object.freeze(act), Object.freeze(from), now, rules);
    expect({ act, from }).toEqual(before);
    expect(decide(act, from, now, rules)).toEqual(decision);
  });

  test.prop(question)(
    'a refusal names its rule, the place and both words of the state',
    ({ act, from, now, rules }) => {
      const decision = decide(act, from, now, rules);
      if (decision.ok) return;
      expect(decision.rule).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(['status', 'substatus', 'statusReason', 'expirationDateTime']).toContain(decision.path);
      expect(Object.values(decision.params).every((param) => typeof param === 'string')).toBe(true);
      expect(decision.params).toHaveProperty('status');
      expect(decision.params).toHaveProperty('substatus');
    },
  );

  test.prop(question)(
    'a refusal tells the state, the wanted pair, or both, by its rule',
    ({ act, from, now, rules }) => {
      const decision = decide(act, from, now, rules);
      if (decision.ok) return;
      const wanted = act.type === 'set' ? act : offeredEdges[act.type].to;
      const ofState = { status: from.status ?? '', substatus: from.substatus ?? '' };
      const ofWanted = { status: wanted.status, substatus: wanted.substatus };
      const ofBoth = { ...ofState, toStatus: wanted.status, toSubstatus: wanted.substatus };
      const told = {
        'unknown-state': ofState,
        'unknown-pair': ofWanted,
        'never-backwards': ofBoth,
        'closed-is-final': rules === 'docs' ? ofBoth : ofState,
        'edge-not-offered': ofBoth,
        'only-the-owner': ofWanted,
        'only-the-system': ofWanted,
        'reason-needed': ofWanted,
        'answer-came-too-late': ofWanted,
      };
      expect(decision.params).toEqual(told[decision.rule]);
    },
  );

  test.prop(question)(
    'a change holds the wanted pair, the reason that was given, and the stamps of the status that is entered',
    ({ act, from, now, rules }) => {
      const decision = decide(act, from, now, rules);
      if (!decision.ok) return;
      const { status, substatus } = act.type === 'set' ? act : offeredEdges[act.type].to;
      const reason = 'reason' in act && act.reason !== '' ? { statusReason: act.reason } : {};
      const entered = status === from.status ? 'none' : status;
      const stamps: Record<string, object> = {
        Active: { acceptedDateTime: now, expirationDateTime: null },
        Closed: { closedDateTime: now },
      };
      expect(decision.change).toEqual({ status, substatus, ...reason, ...stamps[entered] });
    },
  );

  test.prop({
    status: fc.string(),
    substatus: fc.string(),
    toStatus: fc.string(),
    toSubstatus: fc.string(),
    by: actor(),
    rules: eitherRules,
  })('decide is total: any strings get an answer', ({ status, substatus, toStatus, toSubstatus, by, rules }) => {
    const set = { type: 'set', by, status: toStatus, substatus: toSubstatus } as const;
    expect(decide(set, { status, substatus, expirationDateTime: status }, substatus, rules).ok).toBeTypeOf('boolean');
  });
});

test.prop({ from: situation(), by: actor(), now: instant(), reason: answerableText(), rules: eitherRules })(
  'allowed actions are exactly those that decide accepts',
  ({ from, by, now, reason, rules }) => {
    const accepted = actionTypes.filter((type) => decide({ type, by, reason }, from, now, rules).ok);
    expect(allowedActions(from, by, now, rules)).toEqual(accepted);
  },
);

test.prop({ from: situation(), by: actor(), now: instant() })(
  'what strict allows docs allows too',
  ({ from, by, now }) => {
    expect(allowedActions(from, by, now, 'docs')).toEqual(expect.arrayContaining(allowedActions(from, by, now)));
  },
);

test.prop({ record: referral(), pair: statusPair(), act: action(), now: instant() })(
  'evolve keeps every other property and takes over the whole change',
  ({ record, pair, act, now }) => {
    const before = { ...record, ...pair };
    const decision = decide(act, before, now, 'docs');
    if (!decision.ok) return;
    const after = evolve(before, decision.change);
    expect(after).toEqual({ ...before, ...decision.change });
    for (const key of Object.keys(before)) expect(after).toHaveProperty([key]);
  },
);
