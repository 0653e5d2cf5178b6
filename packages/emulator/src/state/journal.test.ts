import { expect, test } from 'vitest';
import { createJournal } from './journal.ts';

test('given more calls than it holds, then the latest stay, numbered as they came', () => {
  const journal = createJournal(3);
  for (let call = 1; call <= 20; call += 1) {
    journal.open({ method: 'GET', path: `/${call}`, headers: {} });
    expect(journal.read().map(({ seq }) => seq)).toEqual([call - 2, call - 1, call].filter((seq) => seq > 0));
  }
});
