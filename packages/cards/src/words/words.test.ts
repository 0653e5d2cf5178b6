import { fieldPaths, type Issue, issue, issueCodes } from '@cosell/core';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { loadWords, localeIn, wordsFor } from './words.ts';

const words = wordsFor('en-US');

describe('words', () => {
  test('given a locale twice, then the same words come back', async () => {
    expect(wordsFor('en-GB')).toBe(wordsFor('en-GB'));
    expect(await loadWords('en-GB')).toBe(wordsFor('en-GB'));
  });

  test('given another language than English, then it is loaded, and its words follow the locale', async () => {
    const swedish = await loadWords('sv-SE');
    expect(swedish.say('help.title')).toBe('Vad jag kan göra');
    expect(swedish.money(50_000, 'SEK')).toBe('50\u00a0000\u00a0kr');
    expect(swedish.locale).toBe('sv-SE');
    expect(wordsFor('sv-SE')).toBe(swedish);
  });

  test.each([
    ['sv', 'en-US', 'sv'],
    ['sv', 'sv-FI', 'sv-FI'],
    ['en', 'sv-SE', 'en-SE'],
    ['en', 'not a locale', 'en-US'],
  ] as const)(
    'given somebody who speaks %s where the locale is %s, then they get the words of %s',
    (tag, locale, spoken) => {
      expect(localeIn(tag, locale)).toBe(spoken);
    },
  );

  test.each([
    ['hu_HU', 'hu-HU'],
    [' sv-FI ', 'sv-FI'],
    ['pl_PL.UTF-8', 'pl-PL'],
    ['tr-TR@calendar=gregorian', 'tr-TR'],
    ['PT-pt', 'pt-PT'],
  ])('given %s, as some systems write it, then the words are those of %s', async (written, locale) => {
    expect((await loadWords(written)).locale).toBe(locale);
  });

  test('given more locales than anybody speaks, then not all of their words are kept', () => {
    const [first, ...others] = Array.from({ length: 100 }, (_, index) => `en-x-${index}`);
    const words0 = wordsFor(first);
    for (const locale of others) wordsFor(locale);
    expect(wordsFor(first)).not.toBe(words0);
  });

  test.prop({ locale: fc.oneof(fc.string(), fc.constantFrom('xx', 'en_US', 'tr-TR-', '')) })(
    'any text as locale gives words that Intl can use',
    ({ locale }) => {
      expect(() => new Intl.NumberFormat(wordsFor(locale).locale)).not.toThrow();
    },
  );

  test('given no locale or a wrong one, then the words are those of en-US', () => {
    expect([undefined, 'en_US', 'not a locale'].map((locale) => wordsFor(locale).locale)).toEqual([
      'en-US',
      'en-US',
      'en-US',
    ]);
  });

  test('given a locale, then numbers, money and dates follow it', () => {
    const british = wordsFor('en-GB');
    expect(words.money(50_000, 'EUR')).toBe('€50,000');
    expect(words.money('50000.5', 'USD')).toBe('$50,000.50');
    expect(british.day('2026-11-15')).toBe('15 Nov 2026');
    expect(wordsFor('en-DE').number(50_000.5)).toBe('50.000,5');
    expect(words.day('2026-11-15')).toBe('Nov 15, 2026');
    expect(words.day('2026-11-15T00:00:00Z')).toBe('Nov 15, 2026');
    expect(words.moment('2026-11-15T13:05:00.1234567Z')).toBe('Nov 15, 2026, 1:05 PM UTC');
  });

  test.each([
    ['en-GB', 'en-GB'],
    ['de-DE', 'en-DE'],
    ['ar-EG-u-nu-arab', 'en-EG'],
    ['eo', 'en-US'],
  ])('given the locale %s, then dates are in the language of the words and in the manner of %s', (locale, manner) => {
    expect(wordsFor(locale).locale).toBe(manner);
  });

  test('given values that are none, then they are shown as they came', () => {
    expect(words.money('a lot', 'EUR')).toBe('a lot EUR');
    expect(words.money(5, 'gold')).toBe('5 gold');
    expect(words.day('soon')).toBe('soon');
    expect(words.moment('')).toBe('');
  });

  test.each(issueCodes.map((code) => [code]))('the finding %s is one sentence that names its field', (code) => {
    const params = { max: 50, count: 51, value: 'DEU', suggestion: 'DE' };
    const sentence = words.issue(issue('customerProfile.address.country', code, params));
    expect(sentence).not.toMatch(/[{}]|undefined/);
    expect(sentence).toContain(code === 'unknown-property' ? 'customerProfile.address.country' : 'Country');
    expect(words.issue(issue('', code))).not.toMatch(/[{}]|undefined/);
  });

  test.each([
    ['invalid-country', 'Atlantis'],
    ['invalid-currency', 'gold'],
    ['invalid-number', 'fifty'],
    ['invalid-date', 'soon'],
    ['invalid-email', 'ada'],
  ] as const)('the finding %s quotes what was typed, and only the beginning of what is long', (code, value) => {
    const path = 'customerProfile.address.country';
    expect(words.issue(issue(path, code, { value }))).toContain(`“${value}” under “Country”`);
    expect(words.issue(issue(path, code))).toMatch(/^“Country” is no /);
    expect(words.issue(issue(path, code, { value: value.repeat(100) })).length).toBeLessThan(200);
  });

  test('given all fields, then no two that stand alone have the same name', () => {
    const names = fieldPaths.map((path) => words.name(path));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('given the same field of two people, then the labels are the same and the names say whose it is', () => {
    expect([words.label('team[0].email'), words.label('team[1].email')]).toEqual(['E-mail', 'E-mail']);
    expect(words.name('customerProfile.team[1].email')).toBe('Second contact: E-mail');
    expect(words.issue(issue('team[0].email', 'required'))).toBe('Fill in “Team member: E-mail”.');
  });

  test('given a refusal with the words of the service, then they are told', () => {
    const found: Issue = issue('details.currency', 'refused', { message: 'Currency is closed.' });
    expect(words.issue(found)).toBe('Partner Center did not accept “Currency”: Currency is closed.');
    expect(words.issue(issue('details.currency', 'refused'))).toBe(
      'Partner Center did not accept “Currency”. Change it and send again.',
    );
  });

  test('given values of lists, then people read names, and what is in no list stays as it is', () => {
    expect(words.value('qualification', 'SalesQualified')).toBe('Qualified by sales');
    expect(words.value('customerProfile.size', '51to500employees')).toBe('51 to 500 employees');
    expect(words.value('details.requirements.products', 'DynamicsAX,GP,NAV,SL')).toBe('Dynamics AX, GP, NAV, SL');
    expect(words.value('details.requirements.industries', 'Power & Utilities')).toBe('Power and utilities');
    expect(words.value('salesStage', '40')).toBe('40');
    expect(words.value('details.requirements.products', 'constructor')).toBe('constructor');
  });
});
