import { describe, expect, test } from 'vitest';
import { costRatios, interleaved, median, speedRatios } from './interleave.ts';

describe('given two sides', () => {
  const run = async () => {
    const order: string[] = [];
    const side = (name: string, cost: number) => (round: number) => {
      order.push(`${name}${round}`);
      return cost;
    };
    return { pairs: await interleaved(3, side('ours', 3), side('bare', 2)), order };
  };

  test('when they are interleaved, then both are measured in every round and take turns to begin', async () => {
    expect((await run()).order).toEqual(['ours0', 'bare0', 'bare1', 'ours1', 'ours2', 'bare2']);
  });

  test('when ours costs half as much again, then its cost is 1.5 and its speed the inverse', async () => {
    const { pairs } = await run();
    expect(costRatios(pairs)).toEqual([1.5, 1.5, 1.5]);
    expect(speedRatios(pairs)).toEqual([2 / 3, 2 / 3, 2 / 3]);
  });
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2],
  [[5], 5],
  [[10, 9, 1], 9],
])('given %j, then the median is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});
