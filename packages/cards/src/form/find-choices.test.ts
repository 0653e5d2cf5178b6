import { solutionCategories } from '@cosell/core';
import { describe, expect, test } from 'vitest';
import { fc, test as propertyTest } from '@fast-check/vitest';
import { wordsFor } from '../words/words.ts';
import type { SolutionChoice } from './draft-of-answers.ts';
import { findChoices } from './find-choices.ts';

const words = wordsFor('en-US');

const named = (...names: string[]): SolutionChoice[] => names.map((name, index) => ({ id: `SOL-${index}`, name }));

const titles = (typed: string, solutions: readonly SolutionChoice[] = [], locale = 'en-US') =>
  findChoices('solutions', typed, solutions, wordsFor(locale)).map(({ title }) => title);

describe('what is found while one types', () => {
  test('given nothing typed, then the own solutions come first and then the published categories, as they are listed', () => {
    const own = named('Zebra', 'Ant');
    expect(titles(' ', own).slice(0, 3)).toEqual(['Zebra', 'Ant', 'Advanced analytics']);
    expect(titles('', own)).toHaveLength(2 + solutionCategories.length);
    expect(findChoices('products', '', own, words)[0]).toEqual({ title: 'Azure', value: 'Azure' });
  });

  test('given words in any order, then each stands in the name', () => {
    const own = named('Supply chain for retail', 'Retail analytics', 'Chain letters');
    expect(titles('retail chain', own)).toEqual(['Supply chain for retail']);
    expect(titles('chain-RETAIL', own)).toEqual(['Supply chain for retail']);
    expect(titles('nothing like it', own)).toEqual([]);
  });

  test('given several names, then those come first that begin with it, then those with a word that does', () => {
    const own = named('Big chainsaw', 'Unchained', 'Cold chain', 'Chain of stores');
    expect(titles('chain', own)).toEqual(['Chain of stores', 'Big chainsaw', 'Cold chain', 'Unchained', 'Blockchain']);
  });

  test.each([
    ['tr-TR', 'IŞIK', 'Işık ölçümü'],
    ['tr-TR', 'isik olcumu', 'Işık ölçümü'],
    ['tr-TR', 'İZLEME', 'Sipariş izleme'],
    ['hu-HU', 'ugyfelkezeles', 'Ügyfélkezelés'],
    ['hu-HU', 'ÜGYFÉL', 'Ügyfélkezelés'],
    ['pl-PL', 'zrodlo', 'Źródło danych'],
  ])('given a Teams in %s and %s typed, then it finds %s', (locale, typed, name) => {
    expect(titles(typed, named('Other', name), locale)).toEqual([name]);
  });

  test('given the id of a solution, then it is found by it; given one with a comma, then its value is one choice', () => {
    const own = [
      { id: 'SOL-34104-EBB', name: 'Supply chain' },
      { id: 'a,b%', name: 'Comma' },
    ];
    expect(titles('34104', own)).toEqual(['Supply chain']);
    expect(findChoices('solutions', 'comma', own, words)).toEqual([{ title: 'Comma', value: 'a%2Cb%25' }]);
    const [dynamics] = findChoices('products', 'nav gp', [], words);
    expect(dynamics).toEqual({ title: 'Dynamics AX, GP, NAV, SL', value: 'DynamicsAX%2CGP%2CNAV%2CSL' });
  });

  test('given a published category that the seller has used, then it stands once, where it was put', () => {
    expect(titles('', [{ id: 'Blockchain', name: 'Blockchain' }, ...named('Zebra')]).slice(0, 3)).toEqual([
      'Blockchain',
      'Zebra',
      'Advanced analytics',
    ]);
    expect(titles('blockchain', [{ id: 'Blockchain', name: 'Blockchain' }])).toEqual(['Blockchain']);
  });

  test('given a very long name, then it is found by its end, which is not shown', () => {
    expect(titles('needle', named(`${'x'.repeat(80)} needle`))).toEqual([`${'x'.repeat(59)}…`]);
  });

  propertyTest.prop([fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' }))])(
    'whatever is typed, what is found is on the list and each once',
    (typed, names) => {
      const all = findChoices('solutions', '', named(...names), words).map(({ value }) => value);
      const found = findChoices('solutions', typed, named(...names), words).map(({ value }) => value);
      expect(all).toEqual(expect.arrayContaining(found));
      expect(new Set(found).size).toBe(found.length);
    },
  );
});
