import { currencies } from '@cosell/core';
import { onlyOne, type Reading } from './guess.ts';
import { clauseAround, type Message } from './message.ts';
import { alternatives, escaped, mentions, wordEnd } from './word-pattern.ts';

export interface Money extends Reading {
  readonly currency: string;
}

const signs: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '₺': 'TRY' };

const number = String.raw`\d{1,3}(?:[ .,'’]\d{3}){1,4}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,3})?(?!\d)`;

/** The value of the deal: the amount that is called so, or the only one that is not called something else. */
export const readMoney = (message: Message): Money | undefined => {
  const { words, english, text } = message;
  const other = mentions([...words.otherMoneyStems, ...english.otherMoneyStems]);
  const value = mentions([...words.valueStems, ...english.valueStems]);
  const amounts = amountsIn(message).map((money) => ({ ...money, clause: clauseAround(text, money) }));
  const possible = withoutGross(
    amounts.filter(({ clause }) => !other(clause)),
    mentions([...words.grossStems, ...english.grossStems]),
  );
  const named = possible.filter(({ clause }) => value(clause));
  const found = onlyOne(named.length > 0 ? named : possible);
  if (!found || found.isRange) return undefined;
  return { ...found, confidence: named.length > 0 ? 'high' : 'medium' };
};

/** Of one amount with the tax and without it, that without; with the tax it is where no other is told. */
const withoutGross = <Told extends { readonly clause: string }>(
  amounts: readonly Told[],
  isGross: (clause: string) => boolean,
): readonly Told[] => {
  const net = amounts.filter(({ clause }) => !isGross(clause));
  return net.length > 0 ? net : amounts;
};

interface Amount extends Money {
  readonly isRange: boolean;
}

/** Every amount with a currency. */
export const amountsIn = (message: Message): Amount[] => {
  const { words, english, text, locale } = message;
  const multipliers = { ...english.multipliers, ...words.multipliers };
  const currencyStems = { ...english.currencyStems, ...words.currencyStems };
  const pattern = amountPattern(Object.keys(multipliers), Object.keys(currencyStems));
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [all, before = '', digits = '', multiplier = '', after = ''] = match;
    const currency = currencyOf(before, currencyStems) ?? currencyOf(after, currencyStems);
    const plain = plainNumber(digits, locale.language === 'en');
    if (currency === undefined || plain === undefined) return [];
    const value = String(Math.round(plain * (multipliers[multiplier.toLowerCase()] ?? 1) * 100) / 100);
    const span = { start: match.index, end: match.index + all.trimEnd().length };
    return [{ ...span, value, currency, confidence: 'medium' as const, isRange: isRange(text, span) }];
  });
};

const amountPattern = (multipliers: readonly string[], currencyNames: readonly string[]): RegExp => {
  const short = currencyNames.filter((name) => name.length < 4);
  const long = currencyNames.filter((name) => name.length >= 4);
  const marks = Object.keys(signs).map(escaped).join('');
  // What is written out has an ending: `eurót`, `złotych`, `kronor`.
  const after = String.raw`[${marks}]|(?:[A-Z]{3}|${alternatives(short)})${wordEnd}|(?:${alternatives(long)})\p{L}{0,4}${wordEnd}`;
  const before = String.raw`[${marks}] ?|[A-Z]{3} |`;
  const multiplier = String.raw` ?(${alternatives(multipliers)})(?=${wordEnd}|(?:[A-Z]{3}|${alternatives(short)})${wordEnd})`;
  return new RegExp(String.raw`(?<![\p{L}\d.,])(${before})(${number})(?:${multiplier})?(?: ?(${after}))?`, 'giu');
};

const currencyOf = (written: string, currencyStems: Readonly<Record<string, string>>): string | undefined => {
  const word = written.trim();
  if (word === '') return undefined;
  if (currencies.has(word)) return word;
  const name = word.toLowerCase();
  const stem = Object.keys(currencyStems).find((begin) => (begin.length < 4 ? name === begin : name.startsWith(begin)));
  return signs[word] ?? (stem === undefined ? undefined : currencyStems[stem]);
};

/** The number that figures stand for; undefined where `1.250` could be two. */
const plainNumber = (digits: string, pointIsDecimal: boolean): number | undefined => {
  const joined = digits.replace(/[ '’]/g, '');
  const marks = joined.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return Number(joined);
  if (new Set(marks).size === 2) return Number(joined.replaceAll(last === '.' ? ',' : '.', '').replace(',', '.'));
  if (marks.length > 1) return Number(joined.replaceAll(last, ''));
  if (!/[.,]\d{3}$/.test(joined)) return Number(joined.replace(',', '.'));
  const groups = pointIsDecimal ? ',' : '.';
  return last === groups ? Number(joined.replace(last, '')) : undefined;
};

const upTo = /\d[\d.,]{0,15} ?\p{L}{0,4}\.? ?(?:-|–|—|to|and|és|och|till|i|a|do|e|ve|ile) ?(?:\p{Lu}{3} ?|[€$£₺] ?)?$/u;

const isRange = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  upTo.test(text.slice(Math.max(0, start - 40), start)) || /^ ?(?:-|–|—|to) ?[€$£₺]?\d/.test(text.slice(end, end + 10));
