import { describe, expect, test } from 'vitest';
import { isMissed, lineOf, type Result, tableOf } from './report.ts';
import { atLeast, atMost, type Budget } from './row.ts';

const resultOf = (budget: Budget, ratios: readonly number[]): Result => ({
  row: { name: 'card', what: 'a card', against: 'a literal', budget, measure: async () => ({ ratios }) },
  measured: { ratios },
});
const skipped: Result = { ...resultOf(atMost(1), [1]), measured: { skipped: 'needs Linux' } };

test.each([
  [atMost(1.25), [9, 1.25, 1], false],
  [atMost(1.25), [9, 1.26, 1], true],
  [atLeast(0.9), [0.9, 2, 0.1], false],
  [atLeast(0.9), [0.89, 2, 0.1], true],
])('given the budget %j and the rounds %j, then only the median decides: missed = %s', (budget, ratios, missed) => {
  expect(isMissed(resultOf(budget, ratios))).toBe(missed);
});

describe('given results', () => {
  test('when one is told, then it has its median, spread, budget and verdict', () => {
    expect(lineOf(resultOf(atMost(1.25), [1.5, 1.2, 1.1]))).toBe('card: 1.200x (1.10..1.50), budget <= 1.25x: within');
    expect(lineOf(resultOf(atLeast(0.9), [0.5]))).toBe('card: 0.500x (0.50..0.50), budget >= 0.9x: MISSED');
  });

  test('when a row was skipped, then the reason is told and no budget is missed', () => {
    expect(lineOf(skipped)).toBe('card: skipped: needs Linux');
    expect(isMissed(skipped)).toBe(false);
  });

  test('when they stand in a table, then its columns begin at the same place', () => {
    const lines = tableOf([resultOf(atMost(1.25), [1]), skipped]).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.map((line) => line.search(/against|a literal/))).toEqual([14, 14, 14]);
  });
});
