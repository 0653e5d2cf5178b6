import { issue } from '@cosell/core';
import { describe, expect, test } from 'vitest';
import { sampleAnswers } from '../../gallery/sample-answers.ts';
import { loadWords } from '../words/words.ts';
import { checkAnswers } from './check-answers.ts';

describe('given a value with words beside it', () => {
  const [worth, chosen] = ['details.dealValue', 'details.currency'] as const;
  const checkIn = async (locale: string, value: string, currency: string) => {
    const typed = sampleAnswers({ [worth]: value, [chosen]: currency });
    return checkAnswers(typed, [], await loadWords(locale));
  };

  test.each([
    ['hu', '50 000 Ft', '50000', 'HUF', false],
    ['hu', '5 millió Ft', '5000000', 'HUF', true],
    ['sv', '50 000 kr', '50000', 'SEK', false],
    ['pl', '50 000 zł', '50000', 'PLN', false],
    ['pl', '1,5 mln zł', '1500000', 'PLN', true],
    ['pt-PT', '50.000,00 €', '50000.00', 'EUR', false],
    ['tr', '₺50.000', '50000', 'TRY', false],
    ['tr', '1.234 TL', '1234', 'TRY', false],
    ['en-US', '$50,000.00', '50000.00', 'USD', false],
  ])(
    'when it is in %s %s and no currency is chosen, then that fills the currency, and what was reckoned is told',
    async (locale, value, plain, currency, isReckoned) => {
      const { answers, conversions, draft } = await checkIn(locale, value, '');
      expect(answers).toMatchObject({ [worth]: plain, [chosen]: currency });
      const filled = { path: chosen, from: value, to: currency };
      expect(conversions).toEqual([...(isReckoned ? [{ path: worth, from: value, to: plain }] : []), filled]);
      expect(draft?.details).toMatchObject({ dealValue: Number(plain), currency });
    },
  );

  test.each([
    ['hu', '5 millió Ft', 'huf', '5000000'],
    ['en-US', '50k', 'EUR', '50000'],
  ])(
    'when it is in %s %s and %s is chosen, then only what was reckoned is told',
    async (locale, value, currency, plain) => {
      const { answers, conversions, issues } = await checkIn(locale, value, currency);
      expect(issues).toEqual([]);
      expect(answers).toMatchObject({ [worth]: plain, [chosen]: currency.toUpperCase() });
      expect(conversions).toEqual([{ path: worth, from: value, to: plain }]);
    },
  );

  test.each([
    ['hu', '5 millió Ft', 'eur', 'HUF', 'EUR'],
    ['en-US', '$50,000.00', 'euros', 'USD', 'EUR'],
    ['tr', '₺50.000', 'USD', 'TRY', 'USD'],
  ])(
    'when it is in %s %s and %s is chosen, then it stays as it was typed, and is found fault with each time, until one of them is changed',
    async (locale, value, typed, beside, currency) => {
      const { answers, conversions, issues, draft } = await checkIn(locale, value, typed);
      expect(answers).toMatchObject({ [worth]: value, [chosen]: currency });
      expect(conversions.filter(({ path }) => path === worth)).toEqual([]);
      const params = { value, beside, chosen: currency };
      expect(issues).toEqual([{ path: worth, code: 'invalid-number', params }]);
      expect(draft).toBeUndefined();
      const words = await loadWords(locale);
      expect(checkAnswers(answers, [], words).issues).toEqual(issues);
      expect(checkAnswers({ ...answers, [chosen]: beside }, [], words).issues).toEqual([]);
      for (const told of [value, beside, currency])
        expect(words.issue(issues[0] ?? issue('', 'refused'))).toContain(told);
    },
  );

  test('when it is only figures, then they are read as those of a number input', async () => {
    const { answers, issues } = await checkIn('tr', '1.234', 'TRY');
    expect([answers[worth], issues.map(({ path, code }) => `${path} ${code}`)]).toEqual([
      '1.234',
      [`${worth} invalid-number`],
    ]);
  });
});
