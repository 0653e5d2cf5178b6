import type { Reading, Span } from './guess.ts';
import { labelTest } from './labels.ts';
import { isFirstName } from './lists/first-names.ts';
import { isOfSender, type Message } from './message.ts';
import { nameRows, nameWordPattern, openersOf } from './name-words.ts';
import type { Person } from './person.ts';
import { alternatives, folded, wordEnd, wordStart } from './word-pattern.ts';

/** How a Polish name ends that does not stand in the nominative. */
const bent = /(?:ej|ą|ę|ego|emu|em|im|ym|owi)$/;

/** First names that are all of a person but the address: `Tamsin wants it, tamsin.lowe@orchard.example`. */
const byAddress = (message: Message, emails: readonly Reading[], others: readonly Span[]): Person[] => {
  const first = emails.flatMap(({ value }) => /^([^.@_-]+)[._][^@]+@/.exec(folded(value))?.slice(1) ?? []);
  const openers = openersOf(message);
  return nameRows(message, others).flatMap((row) => {
    const [word, ...more] = row.filter(({ value }) => !openers.has(value));
    if (!word || more.length > 0 || !first.includes(folded(word.value)) || isOfSender(word.value, message.options))
      return [];
    const isSurname = message.words.surnameFirst && !isFirstName(word.value);
    const reading: Reading = { ...word, confidence: 'medium' };
    return isSurname ? [] : [{ start: word.start, end: word.end, isLabelled: false, evidence: 1, firstName: reading }];
  });
};

/** `Mrs Turner`, `Kovács úr`, `Ahmet Bey`, `contact: Lurdes`: one name and what says that it is one. */
export const singleNames = (message: Message, emails: readonly Reading[], others: readonly Span[]): Person[] => {
  const { text, words, english, options, locale } = message;
  const isLabel = labelTest(message);
  const before = alternatives([...words.honorificsBefore, ...english.honorificsBefore]);
  const labels = alternatives([...words.personLabels, ...english.personLabels]);
  const patterns: (readonly [RegExp, 'firstName' | 'lastName'])[] = [
    [new RegExp(`${wordStart}(?:${before}) (${nameWordPattern})${wordEnd}(?! ${nameWordPattern})`, 'gu'), 'lastName'],
    // Not the dot of `Eng.`.
    [new RegExp(`${wordStart}(?:${labels}): (?!(?:${before}))(${nameWordPattern})(?=[,.;\n]|$)`, 'gu'), 'firstName'],
  ];
  if (words.honorificAfter) {
    const after = new RegExp(
      String.raw`(?<!\p{Lu}[\p{L}\p{M}]{1,30} )${wordStart}(${nameWordPattern}) (?:${alternatives(words.honorificsAfter)})${wordEnd}`,
      'gu',
    );
    patterns.push([after, words.honorificAfter]);
  }
  const bySign = patterns.flatMap(([pattern, part]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [all, value = ''] = match;
      const start = match.index + all.indexOf(value);
      const isFirst = locale.language !== 'en' && isFirstName(value);
      if (isOfSender(value, options) || isLabel(value) || (locale.language === 'pl' && bent.test(value))) return [];
      const reading: Reading = { start, end: start + value.length, value, confidence: 'medium' };
      return [{ start, end: reading.end, isLabelled: false, evidence: 1, [isFirst ? 'firstName' : part]: reading }];
    }),
  );
  return [...bySign, ...byAddress(message, emails, others)];
};
