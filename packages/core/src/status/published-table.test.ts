import { describe, expect, test } from 'vitest';
import { referralStatuses, referralSubstatuses } from '../catalogues/enums.ts';
import { decide } from './decide.ts';
import { stateOf } from './referral-state.ts';
import type { Actor } from './status-table.ts';

// The published table and the offered edges, written down once more on purpose: this test must be able to disagree.
const allowedPairs = [
  'New/Pending',
  'New/Received',
  'Active/Accepted',
  'Closed/Won',
  'Closed/Lost',
  'Closed/Declined',
  'Closed/Expired',
];
const allowedMoves = ['New>New', 'New>Active', 'New>Closed', 'Active>Active', 'Active>Closed', 'Closed>Closed'];
const offeredMoves: Record<string, Actor> = {
  'New/Pending>Active/Accepted': 'owner',
  'New/Received>Active/Accepted': 'owner',
  'New/Pending>Closed/Declined': 'owner',
  'New/Received>Closed/Declined': 'owner',
  'New/Pending>Closed/Expired': 'system',
  'New/Received>Closed/Expired': 'system',
  'Active/Accepted>Closed/Won': 'owner',
  'Active/Accepted>Closed/Lost': 'owner',
};

const actors: Actor[] = ['owner', 'inviter', 'other', 'system'];
const now = '2026-01-01T00:00:00Z';
const pairs = referralStatuses.flatMap((status) =>
  referralSubstatuses.map((substatus) => ({ status, substatus, key: `${status}/${substatus}` })),
);
const moves = pairs.flatMap((from) => pairs.map((to) => ({ from, to, key: `${from.key}>${to.key}` })));

test('given all 32 pairs of the enums, exactly the 7 of the table are known', () => {
  expect(pairs).toHaveLength(32);
  expect(pairs.filter((pair) => stateOf(pair).status !== 'unknown').map(({ key }) => key)).toEqual(allowedPairs);
});

describe('given all 1,024 moves from pair to pair', () => {
  test('docs accepts exactly those of the published table, whoever acts', () => {
    const expected = moves
      .filter(({ from, to }) => allowedPairs.includes(from.key) && allowedPairs.includes(to.key))
      .filter(({ from, to }) => allowedMoves.includes(`${from.status}>${to.status}`));
    for (const by of actors) {
      const accepted = moves.filter(({ from, to }) => decide({ ...to, type: 'set', by }, from, now, 'docs').ok);
      expect(accepted.map(({ key }) => key)).toEqual(expected.map(({ key }) => key));
    }
  });

  test.each(actors)('strict accepts from the %s exactly the offered edges, and changing nothing', (by) => {
    const expected = moves.filter(
      ({ from, to, key }) => offeredMoves[key] === by || (from === to && allowedPairs.includes(from.key)),
    );
    const accepted = moves.filter(({ from, to }) => decide({ ...to, type: 'set', by }, from, now, 'strict').ok);
    expect(accepted.map(({ key }) => key)).toEqual(expected.map(({ key }) => key));
  });

  test('an accepted move always leads to the pair that was asked for', () => {
    const astray = moves.filter(({ from, to }) => {
      const decision = decide({ ...to, type: 'set', by: 'owner' }, from, now, 'docs');
      return decision.ok && (decision.change.status !== to.status || decision.change.substatus !== to.substatus);
    });
    expect(astray).toEqual([]);
  });
});
