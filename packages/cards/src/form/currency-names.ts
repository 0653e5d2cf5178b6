import { currencies } from '@cosell/core';
import { folded } from '../words/folded.ts';

/** What people write besides the signs and names Intl knows. */
const otherNames: Readonly<Record<string, string>> = {
  euros: 'EUR',
  avro: 'EUR',
  forint: 'HUF',
  kronor: 'SEK',
  tl: 'TRY',
  zlote: 'PLN',
  zlotych: 'PLN',
};

/** The code for what somebody wrote: `eur`, `€`, `euro`, `zł`. Undefined where it is no currency, or could be several: `dollar`. */
export type CurrencyCodeOf = (text: string) => string | undefined;

/** Reads currencies in the language of a locale, and in English. Names are gathered at first use: all of them cost milliseconds. */
export const currencyReader = (locale: string): CurrencyCodeOf => {
  let names: ReadonlyMap<string, string> | undefined;
  return (text) => {
    const code = text.trim().toUpperCase();
    if (currencies.has(code)) return code;
    names ??= new Map([
      ...unambiguous([...signsIn(locale, 'narrowSymbol'), ...namesIn('en'), ...namesIn(locale)]),
      // Of the signs that several currencies share, a locale gives one to its own: `$`, `kr`.
      ...unambiguous(signsIn(locale, 'symbol')),
      ...Object.entries(otherNames),
    ]);
    return names.get(spellingOf(text));
  };
};

type Named = readonly [name: string, code: string];

const spellingOf = (text: string): string => folded(text).replace(/\.$/, '').trim();

const signsIn = (locale: string, currencyDisplay: 'symbol' | 'narrowSymbol'): Named[] =>
  [...currencies].flatMap((currency) => {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
    return format
      .formatToParts(0)
      .filter(({ type }) => type === 'currency')
      .map(({ value }): Named => [spellingOf(value), currency]);
  });

/** Each name and each word of it: `forint` says enough, where there is only one. */
const namesIn = (locale: string): Named[] => {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return [...currencies].flatMap((code) => {
    const name = spellingOf(names.of(code) ?? code);
    return [...new Set([name, ...name.split(/[^\p{L}]+/u)])].map((part): Named => [part, code]);
  });
};

/** What belongs to one currency alone. */
const unambiguous = (named: readonly Named[]): Named[] => {
  const codes = new Map<string, Set<string>>();
  for (const [name, code] of named) codes.set(name, (codes.get(name) ?? new Set()).add(code));
  return named.filter(([name]) => codes.get(name)?.size === 1);
};
