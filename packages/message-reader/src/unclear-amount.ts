import type { Span } from './guess.ts';
import type { MessageLanguage } from './languages/language-words.ts';
import { languageWords } from './languages/words-of.ts';
import { alternatives, wordEnd, wordStart } from './word-pattern.ts';

/** The words between the two ends of a range. */
const rangeWords: Readonly<Record<MessageLanguage, string>> = {
  en: 'to|and',
  hu: 'és|to|and',
  // `to` is Polish for `is`.
  pl: 'do|i|a',
  'pt-PT': 'a|e|to|and',
  sv: 'och|till|to|and',
  tr: 've|ile|to|and',
};

const or = 'or|vagy|lub|albo|eller|ou|veya|ya da';
export const and = 'and|és|i|e|och|ve';

/** What multiplies a number in any of the languages. A single letter is a word of its own somewhere, and `MD` is a title. */
const multiplierWords = [
  ...Object.values(languageWords).flatMap(({ multipliers }) => Object.keys(multipliers)),
  ...'bln mlr mil mill bil mila tsd tausend tyś mkr tkr mdkr hundred mille thou grand'.split(' '),
].filter(({ length }) => length > 2);
const shortMultiplier = 'bn|mm|mn|kk|mi|mr|tn';
const multiplierStems = String.raw`(?:mil(?:l?i|lon|jo|h[oõãa]|yo)|bil(?:l?i|jo|h[oõãa])|tril|trylion|lakh|crore|thousand|tysi)\p{L}*`;
const anyMultiplier = `(?:${alternatives(multiplierWords)}|${shortMultiplier}|${multiplierStems})${wordEnd}`;
const signOrCode = String.raw`(?:[€$£₺]|[a-z]{3})`;

/** Between the parts of a sum. */
const joint = String.raw`(?:,? {1,2}(?:(?:${and}|plus|\+) )?| ?[-+] ?)`;

const anyOf = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'iu');

/** `$5bn`, `€1½`, `€2 zillion`, `$50+k`, `$5 b`, `€2 and a half`, `€1/2`, `€365 250.000`. */
const cutShort = anyOf(
  String.raw`^[\p{L}\p{N}]`,
  `^[ (+-]{0,3}${anyMultiplier}`,
  `^(?:[+-][kmb]| [bgt])${wordEnd}`,
  `^ (?:(?:${and}) (?:a |en |ett )?(?:half|fél|meio|meia|pół|halvt?)|buçuk)${wordEnd}`,
  String.raw`^[.,'’/]\d`,
);
/** `€12.365 250`. */
const moreFigures = /^ \d{3}(?!\d)/;
/** `€1 million 200 thousand`. */
const smallerPart = anyOf(String.raw`^${joint}\d[\d.,]{0,9} ?${anyMultiplier}`);

const begunBefore = anyOf(
  // `1/2 million`, `12.365 250`.
  String.raw`\d/$`,
  String.raw`\d[.,'’]\d{3} $`,
  // `a million 200 thousand`, `1m 200k`.
  String.raw`(?:\d ?\p{L}\.?|(?:\d ?|${wordStart}(?=\p{L}{3}))${anyMultiplier}\.?)${joint}(?:${signOrCode} ?)?$`,
  // Times; a bullet begins its line.
  String.raw`(?:\d ?|\p{L} )[x×*] ?(?:${signOrCode} ?)?$`,
  String.raw`(?:times|twice|razy|vezes|gånger|kere|\d-?sz[oeö]r) (?:${signOrCode} ?)?$`,
  // `Windows 11 500`: eleven thousand or not.
  String.raw`${wordStart}(?:plan|[fpq]|phase|fase?|faza|fázis|etapp?|tier|version) $`,
  String.raw`(?:Windows|Surface \p{L}{2,6}) \d{1,2} $`,
);

/** An amount as it stands in a text. */
export interface AmountParts extends Span {
  readonly multiplier: string;
  /** Whether a currency stands behind it. */
  readonly isClosed: boolean;
}

/** Whether an amount is one end of a range, or a part of what was written. */
export const isPartOfMore = (text: string, amount: AmountParts, language: MessageLanguage): boolean => {
  const before = text.slice(Math.max(0, amount.start - 40), amount.start);
  const after = text.slice(amount.end, amount.end + 40);
  if (isRange(before, after, language) || begunBefore.test(before) || cutShort.test(after)) return true;
  if (amount.multiplier !== '') return smallerPart.test(after);
  return !amount.isClosed && moreFigures.test(after);
};

const isRange = (before: string, after: string, language: MessageLanguage): boolean => {
  const words = `${rangeWords[language]}|${or}`;
  const upTo = new RegExp(
    String.raw`\d[\d.,]{0,15} ?\p{L}{0,4}\.? ?(?:-|–|—|${words}) ?(?:\p{Lu}{3} ?|[€$£₺] ?)?$`,
    'u',
  );
  const from = new RegExp(String.raw`^ ?(?:-|–|—|to|${or}|[x×*]) ?[€$£₺]?\d`, 'u');
  return upTo.test(before) || from.test(after);
};
