import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { dayReader } from './written-day.ts';

const locales = ['en-US', 'en-GB', 'en-DE', 'hu-HU', 'tr-TR', 'pl-PL', 'sv-SE', 'pt-PT'] as const;
const anyDay = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days as people write them', () => {
  test.prop({ day: anyDay, locale: fc.constantFrom(...locales) })(
    'what Intl writes in figures in a locale is read there as the same day, and so is what goes over the wire',
    ({ day, locale }) => {
      const format = new Intl.DateTimeFormat(locale, {
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        timeZone: 'UTC',
      });
      expect(dayReader(locale)(format.format(Date.parse(day)))).toBe(day);
      expect(dayReader(locale)(day)).toBe(day);
    },
  );

  test.each([
    ['en-US', '03/04/2027', '2027-03-04'],
    ['en-GB', '03/04/2027', '2027-04-03'],
    ['tr-TR', '31.12.2026', '2026-12-31'],
    ['hu-HU', '2026. 12. 31.', '2026-12-31'],
    ['sv-SE', '2026-1-5', '2026-01-05'],
    ['pt-PT', '5-1-2026', '2026-01-05'],
    ['en-US', '2026/12/31', '2026-12-31'],
  ])('in %s %s is %s', (locale, written, day) => {
    expect(dayReader(locale)(written)).toBe(day);
  });

  test.each([['soon'], ['31/31/2026'], ['30.02.2027'], ['1/2/26'], ['2026-13-01'], ['1.2'], ['']])(
    '%s is none',
    (written) => {
      expect(locales.map((locale) => dayReader(locale)(written))).toEqual(locales.map(() => undefined));
    },
  );
});
