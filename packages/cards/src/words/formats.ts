import { currencies } from '@cosell/core';
import type { Words } from './words.ts';

/** Numbers, money and dates in the manner of a locale. Formatters are made at first use: each costs some 50 microseconds. */
export const formatsFor = (locale: string): Pick<Words, 'money' | 'number' | 'day' | 'moment'> => {
  const moneyFormats = new Map<string, Intl.NumberFormat>();
  let numberFormat: Intl.NumberFormat | undefined;
  let dayFormat: Intl.DateTimeFormat | undefined;
  let momentFormat: Intl.DateTimeFormat | undefined;

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
