import { expect, test } from 'vitest';
import { createJournal } from './journal.ts';

test('given more calls than it holds, then the latest stay, numbered as they came', () => {
  const journal = createJournal(3);
  for (let call = 1; call <= 20; call += 1) {
    journal.open({ method: 'GET', path: `/${call}`, headers: {} });
    expect(journal.read().map(({ seq }) => seq)).toEqual([call - 2, call - 1, call].filter((seq) => seq > 0));
  }
});

test('given a body that nests too deeply, then the journal keeps its text and can be written', () => {
  const journal = createJournal(3);
  const body = '['.repeat(100_000) + ']'.repeat(100_000);
  journal.open({ method: 'POST', path: '/', headers: {}, body });
  expect(JSON.parse(JSON.stringify(journal.read()))).toMatchObject([{ request: { body } }]);
});
