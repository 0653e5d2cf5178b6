import { onlyOne, overlaps, type Reading, type Span } from './guess.ts';
import { clauseAround, type Message } from './message.ts';
import type { MessageLocale } from './message-locale.ts';
import { alternatives, folded, mentions, wordStart } from './word-pattern.ts';

/**
 * The day on which the deal closes: one that lies ahead and that the message ties to a signature, a decision or an order, or less
 * surely one until which anything is to be done.
 */
export const readClosingDay = (message: Message): Reading | undefined => {
  const { words, english, text } = message;
  const closing = mentions([...words.closingStems, ...english.closingStems]);
  const other = mentions([...words.otherDayStems, ...english.otherDayStems]);
  const isDue = mentions(words.untilStems ?? []);
  const until = new RegExp(`${wordStart}(?:${alternatives([...words.untilWords, ...english.untilWords])}) $`, 'iu');
  const named = daysIn(message).flatMap((day): Reading[] => {
    const clause = clauseAround(text, day);
    if (other(clause)) return [];
    if (closing(clause)) return [day];
    const isUntil = isDue(clause) || until.test(text.slice(Math.max(0, day.start - 30), day.start));
    return isUntil ? [{ ...day, confidence: 'medium' }] : [];
  });
  return onlyOne(named);
};

interface WrittenDay {
  readonly year?: number;
  readonly month: number;
  /** 0 is the last day of the month before. */
  readonly day: number;
}

const figures = String.raw`(?<!\d)`;
const yearFirst = new RegExp(String.raw`${figures}(20\d\d)[-./] ?(\d{1,2})[-./] ?(\d{1,2})(?!\d)`, 'gu');
const yearLast = new RegExp(String.raw`${figures}(\d{1,2})[-./] ?(\d{1,2})[-./] ?(20\d\d)(?!\d)`, 'gu');
// `24/7` is no day.
const withoutYear = /(?<![\d/.,])(?!24\/7)(\d{1,2})\/(\d{1,2})(?![\d/.,]\d|\d|\/)/gu;
const dayMonth = new RegExp(
  String.raw`${figures}(\d{1,2})(?:st|nd|rd|th|\.)? (?:de |of )?(\p{L}{3,12})\.?(?:,? (?:de )?(20\d\d)(?!\d))?`,
  'giu',
);
const monthDay = /(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:,? (20\d\d)(?!\d))?/giu;
const yearMonthDay = /(?<!\d)(20\d\d)\.? (\p{L}{3,12})\.? (\d{1,2})(?!\d)/giu;

const daysIn = (message: Message): Reading[] => {
  const { text, options, words, locale } = message;
  const monthOf = monthReader(locale.language);
  const readings: Reading[] = [];
  const add = (pattern: RegExp, written: (parts: readonly string[]) => WrittenDay | undefined): void => {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const day = written(match.slice(1).map((part) => part ?? ''));
      const value = day && dayAhead(day, options.now);
      if (value !== undefined && isFree(span, readings)) readings.push({ ...span, value, confidence: 'high' });
    }
  };
  const byName = (year: string, month: string, day: string): WrittenDay | undefined => {
    const number = monthOf(month);
    return number === undefined ? undefined : { ...(year && { year: Number(year) }), month: number, day: Number(day) };
  };
  add(yearFirst, ([year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }));
  add(yearLast, ([first = '', second = '', year = '']) => inOrder(Number(first), Number(second), Number(year), locale));
  add(withoutYear, ([first = '', second = '']) => inOrder(Number(first), Number(second), undefined, locale));
  for (const end of words.monthEnds) {
    add(monthEnd(end), ([month = '', year = '']) => {
      const last = byName(year, month, '0');
      return last && { ...last, month: last.month + 1 };
    });
  }
  for (const order of words.dayOrders) {
    if (order === 'year month day') add(yearMonthDay, ([year = '', month = '', day = '']) => byName(year, month, day));
    if (order === 'day month') add(dayMonth, ([day = '', month = '', year = '']) => byName(year, month, day));
    if (order === 'month day') add(monthDay, ([month = '', day = '', year = '']) => byName(year, month, day));
  }
  return readings;
};

const isFree = (span: Span, taken: readonly Span[]): boolean => !taken.some((other) => overlaps(span, other));

/** `MONTH` is a word, and a year may follow what names the month last. */
const monthEnd = (template: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})${template.replace('MONTH', String.raw`(\p{L}{3,12})`)}(?!\p{L})(?: (?:de )?(20\d\d))?`,
    'giu',
  );

const inOrder = (first: number, second: number, year: number | undefined, locale: MessageLocale): WrittenDay => {
  // With a year behind it, `04/15` can only be a day; alone it could be anything.
  const isMonthFirst = (year !== undefined && second > 12) || monthStandsFirst(locale);
  const written = isMonthFirst ? { month: first, day: second } : { month: second, day: first };
  return year === undefined ? written : { ...written, year };
};

/** Only in some countries' English. One that writes the year first still writes it last in this order: day, month, year. */
const monthStandsFirst = ({ language, region }: MessageLocale): boolean => {
  const locale = `en-${region}`;
  const format = new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric' });
  // The English of a country that `Intl` does not know would be that of the United States.
  if (language !== 'en' || format.resolvedOptions().locale !== locale) return false;
  const parts = format.formatToParts(0).map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day');
};

/** The number of a month by its name, whole or short, as `Intl` has it in this language. */
const monthReader = (language: string): ((name: string) => number | undefined) => {
  const months = new Map<string, number>();
  for (const options of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const) {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const name = format.formatToParts(Date.UTC(2001, month - 1, 15)).find(({ type }) => type === 'month')?.value;
      if (name) months.set(folded(name).replace(/\.$/, ''), month);
    }
  }
  return (name) => months.get(folded(name));
};

/** The day as `2026-11-15`, in the next year that has it ahead where none is written; undefined where it is past or none. */
const dayAhead = ({ year, month, day }: WrittenDay, now: Date): string | undefined => {
  const today = now.toISOString().slice(0, 10);
  const years = year === undefined ? [now.getUTCFullYear(), now.getUTCFullYear() + 1] : [year];
  return years.map((candidate) => isoDay(candidate, month, day)).find((found) => found !== undefined && found >= today);
};

const isoDay = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const lastOfMonthBefore = day === 0;
  // The 31st of a short month rolls over into the next.
  if (Number.isNaN(date.getTime()) || (!lastOfMonthBefore && date.getUTCDate() !== day)) return undefined;
  if (month < 1 || month > (lastOfMonthBefore ? 13 : 12) || year > 9999) return undefined;
  return date.toISOString().slice(0, 10);
};
