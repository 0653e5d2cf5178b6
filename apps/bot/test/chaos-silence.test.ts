import { describe, expect, test } from 'vitest';
import { createSilences, type OpenSubmission } from '../chaos/silence.ts';

/** Looks at one submission at the given instants. */
const after = (looks: readonly (readonly [now: number, dueAt: number, leaseUntil: number])[]) => {
  const silences = createSilences();
  for (const [now, dueAt, leaseUntil] of looks) {
    const submission: OpenSubmission = { id: 'one', dueAt, leaseUntil };
    silences.note([submission], now);
  }
  return { longest: silences.longest(), abandoned: silences.abandoned() };
};

describe('the silence around a submission', () => {
  test('given a worker that renews its lease then only the time between two signs counts', () => {
    const renewed = after([
      [0, 0, 10_000],
      [2_900, 0, 10_000],
      [3_000, 0, 13_000],
      [5_900, 0, 13_000],
    ]);
    expect(renewed).toEqual({ longest: 2_900, abandoned: 0 });
  });

  test('given a dead worker then all the time until the next one takes over counts', () => {
    const takenOver = after([
      [0, 0, 10_000],
      [10_500, 0, 10_000],
      [11_000, 0, 21_000],
    ]);
    expect(takenOver).toEqual({ longest: 10_500, abandoned: 1 });
  });

  test('given a submission that has to wait then the wait does not count, but what comes behind it', () => {
    const waiting = after([
      [0, 7_000, 0],
      [7_000, 7_000, 0],
      [9_000, 7_000, 0],
    ]);
    expect(waiting).toEqual({ longest: 2_000, abandoned: 0 });
  });

  test('given one that was done and one that comes later then they are not taken for one', () => {
    const silences = createSilences();
    silences.note([{ id: 'one', dueAt: 0, leaseUntil: 10_000 }], 0);
    silences.note([], 1_000);
    silences.note([{ id: 'two', dueAt: 0, leaseUntil: 10_000 }], 20_000);
    expect(silences.longest()).toBe(0);
  });
});
