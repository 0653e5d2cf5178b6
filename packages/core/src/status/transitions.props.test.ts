import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Rules } from '../rules/check-referral.ts';
import { actor, answerableText, instant, statusPair } from '../testing/index.ts';
import { decide } from './decide.ts';
import { statusPairs } from './referral-state.ts';
import { actionTypes, actors, type StatusPair } from './status-table.ts';
import { type Transition, transitions } from './transitions.ts';

const now = '2026-03-01T12:00:00Z';
const bothRules: Rules[] = ['docs', 'strict'];

const isSame = (one: StatusPair, other: StatusPair) => one.substatus === other.substatus;
const ways = (rules: Rules, from: StatusPair, isMeant: (way: Transition) => boolean) =>
  transitions[rules].filter((way) => isSame(way.from, from) && isMeant(way));

test('the data names 28 published ways from pair to pair, and the 8 that are offered', () => {
  expect(bothRules.map((rules) => transitions[rules].length)).toEqual([28, 8]);
});

describe.each(bothRules)('the data and decide agree under %s', (rules) => {
  test('for every pair, every wanted pair and everybody', () => {
    for (const from of statusPairs) {
      for (const to of statusPairs) {
        for (const by of actors) {
          const isTaken = decide({ type: 'set', by, ...to }, from, now, rules).ok;
          const found = ways(rules, from, (way) => isSame(way.to, to) && way.by.includes(by));
          expect({ from, to, by, isTaken }).toEqual({ from, to, by, isTaken: isSame(from, to) || found.length === 1 });
        }
      }
    }
  });

  const reason = fc.oneof(fc.constantFrom('', ' '), answerableText());
  const expirationDateTime = fc.option(instant());
  test.prop({ from: statusPair(), type: fc.constantFrom(...actionTypes), by: actor(), reason, expirationDateTime })(
    'for every pair, every action and everybody, with and without a reason, before and after the expiry',
    ({ from, type, by, reason: given, expirationDateTime: expiry }) => {
      const decision = decide({ type, by, reason: given }, { ...from, expirationDateTime: expiry }, now, rules);
      const [way] = ways(rules, from, ({ action }) => action === type);
      if (!way) {
        // Under docs an action may also lead to where the record stands.
        expect(decision.ok && !isSame(decision.change, from)).toBe(false);
        return;
      }
      const isLate = way.untilExpiry && expiry !== null && expiry < now;
      const isSilent = way.needsReason && given.trim() === '';
      expect(decision.ok).toBe(way.by.includes(by) && !isLate && !isSilent);
      if (decision.ok) expect(decision.change).toMatchObject(way.to);
    },
  );
});
