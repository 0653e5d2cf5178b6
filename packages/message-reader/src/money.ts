import { currencies } from '@cosell/core';
import { onlyOne, type Reading, type Span } from './guess.ts';
import { clauseAround, type Message } from './message.ts';
import { and, isPartOfMore } from './unclear-amount.ts';
import { alternatives, escaped, inAnyCase, mentions, wordEnd } from './word-pattern.ts';

export interface Money extends Reading {
  readonly currency: string;
}

/** Currencies of countries that write a decimal comma, and so a point before three figures only to group them. */
const withCommas: ReadonlySet<string> = new Set('EUR TRY PLN SEK DKK NOK HUF CZK RON BGN BRL'.split(' '));

const signs: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '₺': 'TRY' };

/** In `Microsoft 365 500 000 EUR` the amount begins behind the product. */
const [suites, windows, surfaces] = ['Microsoft|MS|Office|Dynamics|Windows', 'Windows', 'Pro|Laptop|Go'].map(inAnyCase);
const productFigure = String.raw`(?<=(?:${suites})[ -]?)(?:365|(?<=${windows}[ -]?)1[01])(?![.,]?\d)|(?<=${inAnyCase('Surface')} (?:${surfaces}) )\d{1,2}(?![.,]?\d)`;
const number = String.raw`(?!${productFigure})(?:\d{1,3}(?<mark>[ .,'’])\d{3}(?:\k<mark>\d{3}){0,3}(?:(?!\k<mark>)[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,3})?(?!\d))`;

/** The value of the deal: the amount that is called so, or the only one that is not called something else. */
export const readMoney = (message: Message): Money | undefined => {
  const { words, english, text } = message;
  const other = mentions([...words.otherMoneyStems, ...english.otherMoneyStems]);
  const sure = mentions([...words.forecastStems, ...english.forecastStems]);
  const called = mentions([...words.valueStems, ...english.valueStems]);
  const amounts = amountsIn(message).map((money) => {
    const before = text.slice(Math.max(text.lastIndexOf('\n', money.start) + 1, money.start - 40), money.start);
    const unit = text.slice(money.end, money.end + 20).replace(/^ ?\/ ?/, '/');
    return {
      ...money,
      clause: clauseAround(text, money),
      unit: /^\/\p{L}+(?:-\p{L})?/u.exec(unit)?.[0] ?? '',
      isForecast: sure(before),
    };
  });
  const possible = withoutGross(
    amounts.filter(({ clause, unit, isForecast }) => isForecast || !(other(clause) || other(unit))),
    mentions([...words.grossStems, ...english.grossStems]),
  );
  const named = possible.filter(({ clause, isForecast }) => isForecast || called(clause));
  const candidates = named.length > 0 ? named : possible;
  const found = onlyOne(candidates);
  if (!found || candidates.some(({ isUnclear, currency }) => isUnclear || currency !== found.currency))
    return undefined;
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
  /** Whether it is only a part of what was written. */
  readonly isUnclear: boolean;
}

/** Every amount with a currency. */
export const amountsIn = (message: Message): Amount[] => {
  const { words, english, text, locale } = message;
  const multipliers = { ...english.multipliers, ...words.multipliers };
  const currencyStems = { ...english.currencyStems, ...words.currencyStems };
  const pattern = amountPattern(Object.keys(multipliers), Object.keys(currencyStems));
  const labelled = labelledCurrency(message, currencyStems);
  const isLabel = valueLabel(message);
  const greater = greaterPart(multipliers);
  return [...text.matchAll(pattern)].flatMap(({ 0: all, index, groups = {} }) => {
    const { before = '', digits = '', multiplier = '', after = '' } = groups;
    const behind = currencyOf(after, currencyStems);
    const end = index + all.slice(0, behind === undefined ? all.length - after.length : undefined).trimEnd().length;
    const written = currencyOf(before, currencyStems) ?? behind;
    const currency = written ?? (isLabel({ start: index, end }) ? labelled : undefined);
    if (currency === undefined) return [];
    const plain = plainNumber(digits, groupMarks(locale.language === 'en', currency, multiplier));
    if (plain === undefined) return [];
    const part = plain * (multipliers[multiplier.toLowerCase()] ?? 1);
    const more = before === '' ? greater(text.slice(Math.max(0, index - 40), index), part) : undefined;
    const start = index - (more?.length ?? 0);
    const value = String(Math.round((part + (more?.value ?? 0)) * 100) / 100);
    const isUnclear =
      /^0\d/.test(digits) ||
      words.unclearMultipliers?.includes(multiplier) === true ||
      isPartOfMore(text, { start, end, multiplier, isClosed: behind !== undefined }, locale.language);
    return [{ start, end, value, currency, confidence: 'medium' as const, isUnclear }];
  });
};

/** Reads what stands before the smaller part of a sum: `1 million` before `200 thousand`. */
const greaterPart = (
  multipliers: Readonly<Record<string, number>>,
): ((before: string, smaller: number) => { readonly value: number; readonly length: number } | undefined) => {
  const words = alternatives(Object.keys(multipliers).filter(({ length }) => length > 1));
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}.,'’/€$£₺-]|[\d€$£₺] )([1-9]\d{0,2}) ?(${words}) (?:(?:${and}) )?$`,
    'iu',
  );
  return (before, smaller) => {
    const [all = '', digits = '', word = ''] = pattern.exec(before) ?? [];
    const unit = multipliers[word.toLowerCase()] ?? 0;
    return smaller < unit ? { value: Number(digits) * unit, length: all.length } : undefined;
  };
};

const amountPattern = (multipliers: readonly string[], currencyNames: readonly string[]): RegExp => {
  const short = currencyNames.filter((name) => name.length < 4);
  const long = currencyNames.filter((name) => name.length >= 4);
  const marks = Object.keys(signs).map(escaped).join('');
  const code = '[A-Z]{3}';
  const names = inAnyCase(alternatives(short));
  // What is written out has an ending: `eurót`, `złotych`, `kronor`.
  const after = String.raw`[${marks}]|(?:${code}|${names})${wordEnd}|(?:${inAnyCase(alternatives(long))})\p{L}{0,4}${wordEnd}`;
  const before = String.raw`[${marks}] ?|(?:${[...currencies].join('|')}) `;
  const multiplier = String.raw` ?(?<multiplier>${inAnyCase(alternatives(multipliers))})(?=${wordEnd}|(?:${code}|${names})${wordEnd})`;
  const figures = String.raw`(?<digits>${number})(?:,[-–—]{1,2})?(?:${multiplier})?`;
  // In `€80,000 €50,000` the second sign is of the second amount.
  const signed = String.raw`(?<before>${before})${figures}(?: ?(?<after>${after})(?! ?\d))?`;
  return new RegExp(String.raw`(?<![\p{L}\d.,])(?:${signed}|${figures}(?: ?(?<after>${after}))?)`, 'gu');
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
