import { countries, currencies } from '@cosell/core';

export interface Formats {
  /** A sum: `€50,000`. A currency or value that is none is shown as it came. */
  readonly money: (value: number | string, currency: string) => string;
  readonly number: (value: number) => string;
  /** The whole day, in UTC, of `2026-11-15` or an instant: `Nov 15, 2026`. Text that is no date is shown as it came. */
  readonly day: (date: string) => string;
  /** `Sweden` for `SE`. A code that is none is shown as it came. */
  readonly country: (code: string) => string;
  /** Day and time of an instant, in UTC. */
  readonly moment: (instant: string) => string;
}

/** Numbers, money and dates in the manner of a locale. Formatters are made at first use: each costs some 50 microseconds. */
export const formatsFor = (locale: string): Formats => {
  const moneyFormats = new Map<string, Intl.NumberFormat>();
  let numberFormat: Intl.NumberFormat | undefined;
  let dayFormat: Intl.DateTimeFormat | undefined;
  let momentFormat: Intl.DateTimeFormat | undefined;
  let countryNames: Intl.DisplayNames | undefined;

  const number = (value: number): string => {
    numberFormat ??= new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
    return numberFormat.format(value);
  };
  const moneyFormat = (currency: string): Intl.NumberFormat => {
    const known = moneyFormats.get(currency);
    if (known) return known;
    const format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      trailingZeroDisplay: 'stripIfInteger',
    });
    moneyFormats.set(currency, format);
    return format;
  };

  return {
    number,
    money: (value, currency) => {
      const sum = typeof value === 'number' || value.trim() === '' ? value : Number(value);
      if (typeof sum === 'string' || !Number.isFinite(sum)) return `${value} ${currency}`.trim();
      return currencies.has(currency) ? moneyFormat(currency).format(sum) : `${number(sum)} ${currency}`.trim();
    },
    day: (date) => {
      dayFormat ??= new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
      return formatted(dayFormat, date);
    },
    country: (code) => {
      countryNames ??= new Intl.DisplayNames(locale, { type: 'region' });
      return countries.has(code) ? (countryNames.of(code) ?? code) : code;
    },
    moment: (instant) => {
      momentFormat ??= new Intl.DateTimeFormat(locale, {
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        timeZone: 'UTC',
        timeZoneName: 'short',
      });
      return formatted(momentFormat, instant);
    },
  };
};

const formatted = (format: Intl.DateTimeFormat, date: string): string => {
  const instant = Date.parse(date);
  return Number.isNaN(instant) ? date : format.format(instant);
};
