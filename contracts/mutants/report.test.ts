import { expect, test } from 'vitest';
import { readObservation } from './observation.ts';
import { detailsOf, problemsOf, tallyOf } from './report.ts';

const noticed = { name: 'no eTag', changes: 2, noticed: ['a GET'] };
const unnoticed = { name: 'a new header', changes: 2, noticed: [] };
const idle = { name: 'never met', changes: 0, noticed: ['a GET'] };
const lost = { name: 'lost', changes: 0, noticed: [], fault: 'its process died' };
const observations = [noticed, unnoticed, idle, lost];

test('given mutants, then those that were noticed are caught, and all others are problems', () => {
  const suite = { title: 'mutants caught', expected: 'noticed', observations } as const;
  expect(tallyOf(suite)).toBe('mutants caught 1/4');
  expect(problemsOf(suite)).toEqual([
    expect.stringMatching(/a new header +SURVIVED/),
    expect.stringMatching(/never met +never changed anything/),
    expect.stringMatching(/lost +could not be tried: its process died/),
  ]);
  expect(detailsOf(suite)[0]).toMatch(/no eTag +noticed by: a GET/);
});

test('given harmless changes, then those that were not noticed pass, and all others are problems', () => {
  const suite = { title: 'changes passed', expected: 'unnoticed', observations } as const;
  expect(tallyOf(suite)).toBe('changes passed 1/4');
  expect(problemsOf(suite)[0]).toMatch(/no eTag +REFUSED, noticed by: a GET/);
  expect(detailsOf(suite)[1]).toMatch(/a new header +not noticed by anybody/);
});

test('given what another process sends, then it is an observation or refused', () => {
  expect(readObservation(structuredClone(lost))).toEqual(lost);
  expect(() => readObservation({ name: 'lost', changes: 1 })).toThrow(/no observation/);
  expect(() => readObservation(undefined)).toThrow(/no observation/);
});
