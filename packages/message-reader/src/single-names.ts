import type { Reading } from './guess.ts';
import { labelTest } from './labels.ts';
import { isFirstName } from './lists/first-names.ts';
import { isOfSender, type Message } from './message.ts';
import { nameWordPattern } from './name-words.ts';
import type { Person } from './person.ts';
import { alternatives, wordEnd, wordStart } from './word-pattern.ts';

/** How a Polish name ends that does not stand in the nominative. */
const bent = /(?:ej|ą|ę|ego|emu|em|im|ym|owi)$/;

/** `Mrs Turner`, `Kovács úr`, `Ahmet Bey`, `contact: Lurdes`: one name and what says that it is one. */
export const singleNames = (message: Message): Person[] => {
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
  return patterns.flatMap(([pattern, part]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [all, value = ''] = match;
      const start = match.index + all.indexOf(value);
      const isFirst = locale.language !== 'en' && isFirstName(value);
      if (isOfSender(value, options) || isLabel(value) || (locale.language === 'pl' && bent.test(value))) return [];
      const reading: Reading = { start, end: start + value.length, value, confidence: 'medium' };
      return [{ start, end: reading.end, isLabelled: false, evidence: 1, [isFirst ? 'firstName' : part]: reading }];
    }),
  );
};
