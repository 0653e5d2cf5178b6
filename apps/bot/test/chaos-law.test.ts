import { describe, expect, test } from 'vitest';
import { type Deal, type StandingRecord, violationsOf } from '../chaos/law.ts';

const deal = (type: Deal['type'], overrides: Partial<Deal> = {}): Deal => ({
  name: 'A',
  type,
  isAcknowledged: true,
  hasReceipt: true,
  ...overrides,
});
const record = (leg: StandingRecord['leg'], overrides: Partial<StandingRecord> = {}): StandingRecord => ({
  name: 'A',
  leg,
  engagementId: 'a',
  ...overrides,
});
const own = record('own');
const connected = record('connected');
const unheard = { isAcknowledged: false, hasReceipt: false };

describe('the law of the chaos runs', () => {
  test.each([
    ['an independent deal with its leg', deal('Independent'), [own]],
    ['a shared deal with both legs in one engagement', deal('Shared'), [own, connected]],
    ['a deal that was not acknowledged and does not stand', deal('Shared', unheard), []],
    ['a deal that was not acknowledged and stands as a whole', deal('Shared', unheard), [own, connected]],
  ])('given %s then it holds', (_case, given, records) => {
    expect(violationsOf([given], records)).toEqual([]);
  });

  test.each([
    ['lost', deal('Independent'), [], ['no own leg']],
    ['that lost its second leg', deal('Shared'), [own], ['no connected leg']],
    ['that lost its first leg', deal('Shared'), [connected], ['no own leg']],
    ['posted twice', deal('Independent'), [own, own], ['more than one own leg']],
    ['whose second leg was posted twice', deal('Shared'), [own, connected, connected], ['more than one connected leg']],
    ['not acknowledged and posted twice', deal('Independent', unheard), [own, own], ['more than one own leg']],
    ['not acknowledged and left half done', deal('Shared', unheard), [own], ['no connected leg']],
    ['not shared but sent on', deal('Independent'), [own, connected], ['a connected leg nobody asked for']],
    [
      'whose legs are not tied',
      deal('Shared'),
      [own, record('connected', { engagementId: 'b' })],
      ['legs in different engagements'],
    ],
    ['without a receipt', deal('Independent', { hasReceipt: false }), [own], ['no receipt']],
  ] as const)('given a deal %s then it is broken', (_case, given, records, faults) => {
    expect(violationsOf([given], records)).toEqual(faults.map((fault) => ({ deal: 'A', fault })));
  });

  test('given a leg in the engagement of another deal then both deals are named', () => {
    const other = deal('Shared', { name: 'B' });
    const strayed = [record('own', { name: 'B', engagementId: 'b' }), record('connected', { name: 'B' })];
    expect(violationsOf([deal('Shared'), other], [own, connected, ...strayed])).toEqual([
      { deal: 'A', fault: 'an engagement of another deal' },
      { deal: 'B', fault: 'legs in different engagements' },
      { deal: 'B', fault: 'an engagement of another deal' },
    ]);
  });

  test('given a record of a deal that nobody submitted then it is named', () => {
    expect(violationsOf([], [own])).toEqual([{ deal: 'A', fault: 'a record of no deal' }]);
  });
});
