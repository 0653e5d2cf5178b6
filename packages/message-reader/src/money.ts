import { currencies } from '@cosell/core';
import { onlyOne, type Reading, type Span } from './guess.ts';
import type { MessageLanguage } from './languages/language-words.ts';
import { clauseAround, type Message } from './message.ts';
import { alternatives, escaped, mentions, wordEnd } from './word-pattern.ts';

export interface Money extends Reading {
  readonly currency: string;
}

/** Currencies of countries that write a decimal comma, and so a point before three figures only to group them. */
const withCommas: ReadonlySet<string> = new Set('EUR TRY PLN SEK DKK NOK HUF CZK RON BGN BRL'.split(' '));

const signs: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '₺': 'TRY' };

const number = String.raw`\d{1,3}(?:[ .,'’]\d{3}){1,4}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,3})?(?!\d)`;

/** The value of the deal: the amount that is called so, or the only one that is not called something else. */
export const readMoney = (message: Message): Money | undefined => {
  const { words, english, text } = message;
  const other = mentions([...words.otherMoneyStems, ...english.otherMoneyStems]);
  const sure = mentions([...words.forecastStems, ...english.forecastStems]);
  const called = mentions([...words.valueStems, ...english.valueStems]);
  const amounts = amountsIn(message).map((money) => {
    const before = text.slice(Math.max(text.lastIndexOf('\n', money.start) + 1, money.start - 40), money.start);
    return { ...money, clause: clauseAround(text, money), isForecast: sure(before) };
  });
  const possible = withoutGross(
    amounts.filter(({ clause, isForecast }) => isForecast || !other(clause)),
    mentions([...words.grossStems, ...english.grossStems]),
  );
  const named = possible.filter(({ clause, isForecast }) => isForecast || called(clause));
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
  const labelled = labelledCurrency(message, currencyStems);
  const isLabel = valueLabel(message);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [all, before = '', digits = '', multiplier = '', after = ''] = match;
    const span = { start: match.index, end: match.index + all.trimEnd().length };
    const written = currencyOf(before, currencyStems) ?? currencyOf(after, currencyStems);
    const currency = written ?? (isLabel(span) ? labelled : undefined);
    if (currency === undefined) return [];
    const plain = plainNumber(digits, groupMarks(locale.language === 'en', currency, multiplier));
    if (plain === undefined) return [];
    const value = String(Math.round(plain * (multipliers[multiplier.toLowerCase()] ?? 1) * 100) / 100);
    return [{ ...span, value, currency, confidence: 'medium' as const, isRange: isRange(text, span, locale.language) }];
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
  return new RegExp(
    String.raw`(?<![\p{L}\d.,])(${before})(${number})(?:,[-–—]{1,2})?(?:${multiplier})?(?: ?(${after}))?`,
    'giu',
  );
};

const currencyOf = (written: string, currencyStems: Readonly<Record<string, string>>): string | undefined => {
  const word = written.trim();
  if (word === '') return undefined;
  if (currencies.has(word)) return word;
  const name = word.toLowerCase();
  const stem = Object.keys(currencyStems).find((begin) => (begin.length < 4 ? name === begin : name.startsWith(begin)));
  return signs[word] ?? (stem === undefined ? undefined : currencyStems[stem]);
};

/** The currency of a form that has it on a line of its own: `Currency: USD`. */
const labelledCurrency = (
  { text, words, english }: Message,
  currencyStems: Readonly<Record<string, string>>,
): string | undefined => {
  const labels = alternatives([...words.currencyLabels, ...english.currencyLabels]);
  const line = new RegExp(String.raw`(?:^|[\n/|;,])[> *•-]{0,4}(?:${labels}) ?: ?([^\s,;.]{1,12})`, 'giu');
  const found = [...text.matchAll(line)].map(([, written = '']) => currencyOf(written, currencyStems));
  return found.every((currency) => currency === found[0]) ? found[0] : undefined;
};

/** Whether an amount is all that a line says behind a label of the value: `Value: 120,000`. */
const valueLabel = ({ text, words, english }: Message): ((span: Span) => boolean) => {
  const isValue = mentions([...words.valueStems, ...english.valueStems]);
  return ({ start, end }) => {
    const label = /[^\n/|;,:]{1,40}: ?$/u.exec(text.slice(Math.max(0, start - 44), start))?.[0] ?? '';
    return isValue(label) && /^ ?(?:$|[\n/|;])/u.test(text.slice(end, end + 2));
  };
};

/** The marks that a number groups its figures with. */
const groupMarks = (isEnglish: boolean, currency: string, multiplier: string): string => {
  if (!isEnglish) return '.';
  return withCommas.has(currency) && multiplier === '' ? ',.' : ',';
};

/** The number that figures stand for; undefined where `1.250` could be two. */
const plainNumber = (digits: string, groups: string): number | undefined => {
  const joined = digits.replace(/[ '’]/g, '');
  const marks = joined.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return Number(joined);
  if (new Set(marks).size === 2) return Number(joined.replaceAll(last === '.' ? ',' : '.', '').replace(',', '.'));
  if (marks.length > 1) return Number(joined.replaceAll(last, ''));
  if (!/[.,]\d{3}$/.test(joined)) return Number(joined.replace(',', '.'));
  return groups.includes(last) && !joined.startsWith('0') ? Number(joined.replace(last, '')) : undefined;
};

const rangeWords: Readonly<Record<MessageLanguage, string>> = {
  en: 'to|and',
  hu: 'és|to|and',
  // `to` is Polish for `is`.
  pl: 'do|i|a',
  'pt-PT': 'a|e|to|and',
  sv: 'och|till|to|and',
  tr: 've|ile|to|and',
};

const isRange = (text: string, { start, end }: Span, language: MessageLanguage): boolean => {
  const words = rangeWords[language];
  const upTo = new RegExp(
    String.raw`\d[\d.,]{0,15} ?\p{L}{0,4}\.? ?(?:-|–|—|${words}) ?(?:\p{Lu}{3} ?|[€$£₺] ?)?$`,
    'u',
  );
  const from = /^ ?(?:-|–|—|to) ?[€$£₺]?\d/;
  return upTo.test(text.slice(Math.max(0, start - 40), start)) || from.test(text.slice(end, end + 10));
};
