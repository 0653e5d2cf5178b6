import { expect, test } from 'vitest';
import { spreadOf, tableOf } from '../chaos/figures.ts';

test('given sorted waits then their spread is told in seconds', () => {
  const waits = Array.from({ length: 200 }, (_, index) => (index + 1) * 100);
  expect(spreadOf(waits)).toBe('p50 10.1 s, p99 19.9 s, max 20.0 s');
  expect(spreadOf([400])).toBe('p50 0.4 s, p99 0.4 s, max 0.4 s');
  expect(spreadOf([])).toBe('none');
});

test('given storms with different figures then each has its column, with a dash for what it does not know', () => {
  const columns = [
    { title: 'one', figures: [['kills', '200']] },
    {
      title: 'two',
      figures: [
        ['kills', '60'],
        ['longest', '9.9 s'],
      ],
    },
  ] as const;
  expect(tableOf(columns)).toBe(['         one  two', 'kills    200  60', 'longest  -    9.9 s'].join('\n'));
});
