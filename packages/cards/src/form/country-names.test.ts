import { countries } from '@cosell/core';
import { describe, expect, test } from 'vitest';
import { countryCodeOf } from './country-names.ts';

describe('countries as people write them', () => {
  test.each([
    ['DE', 'DE'],
    ['de', 'DE'],
    ['ie', 'IE'],
    ['DEU', 'DE'],
    ['usa', 'US'],
    ['Germany', 'DE'],
    ['united states', 'US'],
    ['UK', 'GB'],
    ["Côte d'Ivoire", 'CI'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Bosnia and Herzegovina', 'BA'],
  ])('%s is %s', (written, code) => {
    expect(countryCodeOf(written)).toBe(code);
  });

  test.each([['Atlantis'], ['XX'], ['XXX'], ['__proto__'], ['']])('%s is none', (written) => {
    expect(countryCodeOf(written)).toBeUndefined();
  });

  test('given every country of ISO 3166, then its English name leads back to its code', () => {
    const names = new Intl.DisplayNames('en', { type: 'region' });
    for (const code of countries) expect(countryCodeOf(names.of(code) ?? '')).toBe(code);
  });
});
