import { type LanguageWords, type MessageLanguage, messageLanguages } from './languages/language-words.ts';
import { languageWords } from './languages/words-of.ts';
import { folded } from './word-pattern.ts';

/** The language that a message is read in, and whose phone numbers and days without more are meant, as two letters. */
export interface MessageLocale {
  readonly language: MessageLanguage;
  readonly region: string;
}

/** How many words more than in the reader's language must be of another one. */
const clearLead = 2;

/** The language that clearly more of the words are of than of the reader's, with its own region; else the reader's. */
export const messageLocale = (text: string, readerLocale: string): MessageLocale => {
  const reader = readerOf(readerLocale);
  if (isAkinToOurs(readerLocale)) return reader;
  const counts = wordCounts(text);
  const [best = reader.language] = messageLanguages.toSorted((one, other) => counts[other] - counts[one]);
  if (counts[best] - counts[reader.language] < clearLead) return reader;
  // English says nothing of the country: it is what people of any two countries write to each other.
  return { language: best, region: best === 'en' ? reader.region : regionOf(new Intl.Locale(best)) };
};

/** Languages so near to Swedish, Portuguese, Polish or Turkish that a message in them would be taken for one in those. */
const akin: ReadonlySet<string> = new Set(['da', 'nb', 'nn', 'no', 'es', 'gl', 'cs', 'sk', 'az']);

const isAkinToOurs = (readerLocale: string): boolean => akin.has(new Intl.Locale(readerLocale).language);

const readerOf = (readerLocale: string): MessageLocale => {
  const locale = new Intl.Locale(readerLocale);
  const language = messageLanguages.find((tag) => new Intl.Locale(tag).language === locale.language);
  return { language: language ?? 'en', region: regionOf(locale) };
};

const regionOf = (locale: Intl.Locale): string => locale.maximize().region ?? 'US';

// One letter alone is as likely to be of a name: `Sp. z o.o.`, `A.Ş.`.
const severalLetters = /\p{L}{2,}/gu;

/** How many words are of each language, without those of mail addresses. One that several languages have counts for each. */
const wordCounts = (text: string): Record<MessageLanguage, number> => {
  const counts = { en: 0, hu: 0, pl: 0, 'pt-PT': 0, sv: 0, tr: 0 };
  const written = text.split(/\s+/);
  for (const word of wordsOf(written.filter((part) => !part.includes('@')))) {
    for (const language of messageLanguages) counts[language] += isWordOf(word, vocabularies[language]) ? 1 : 0;
  }
  return counts;
};

interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

const shortestStem = 4;
const longestStem = 20;

const isWordOf = (word: string, { words, stems }: Vocabulary): boolean => {
  if (words.has(word)) return true;
  for (let end = shortestStem; end <= Math.min(word.length, longestStem); end += 1) {
    if (stems.has(word.slice(0, end))) return true;
  }
  return false;
};

const wordsOf = (phrases: readonly string[]): string[] =>
  phrases.flatMap((phrase) => folded(phrase).match(severalLetters) ?? []);

const vocabularyOf = (words: LanguageWords): Vocabulary => {
  const begun = wordsOf([
    ...words.valueStems,
    ...words.otherMoneyStems,
    ...words.closingStems,
    ...words.otherDayStems,
    ...(words.untilStems ?? []),
    ...words.untilWords,
    ...Object.keys(words.currencyStems),
  ]);
  const whole = wordsOf([
    ...words.commonWords,
    ...words.companyLabels,
    ...words.personLabels,
    ...words.companyVerbs,
    ...words.openers,
  ]);
  return {
    words: new Set([...whole, ...begun.filter(({ length }) => length < shortestStem)]),
    stems: new Set(begun.filter(({ length }) => length >= shortestStem)),
  };
};

const vocabularies: Readonly<Record<MessageLanguage, Vocabulary>> = {
  // What English says of business is said in every language: `deadline`, `budget`, `meeting`.
  en: { words: new Set(wordsOf(languageWords.en.commonWords)), stems: new Set() },
  hu: vocabularyOf(languageWords.hu),
  pl: vocabularyOf(languageWords.pl),
  'pt-PT': vocabularyOf(languageWords['pt-PT']),
  sv: vocabularyOf(languageWords.sv),
  tr: vocabularyOf(languageWords.tr),
};
