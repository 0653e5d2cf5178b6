import { type CommandName, type LanguageTag, loadWords, type Words } from '@cosell/cards';
import { type Language, languages } from '@cosell/cards/testing';

/** Where somebody of each language has their Teams: none in the United States, whose manner is that of the wire. */
const locales: Readonly<Record<LanguageTag, string>> = {
  en: 'en-GB',
  hu: 'hu-HU',
  pl: 'pl-PL',
  'pt-PT': 'pt-PT',
  sv: 'sv-SE',
  tr: 'tr-TR',
};

/** Somebody whose Teams is in a language, and everything they know of it. */
export interface Speaker {
  readonly locale: string;
  readonly language: Language;
  readonly words: Words;
}

export const speakers: readonly Speaker[] = await Promise.all(
  languages.map(async (language) => {
    const locale = locales[language.tag];
    return { locale, language, words: await loadWords(locale) };
  }),
);

/** The word we tell, the others, and what a hurried person types on a keyboard of another country. */
export const waysToType = ({ language }: Speaker, command: CommandName): string[] => {
  const typed = language.commandWords[command];
  return [...typed, ` ${withoutAccents(typed[0]).toUpperCase()}! `, withoutAccents(typed[1] ?? typed[0])];
};

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** A day in figures, as they are written on the spot. */
export const writtenDay = ({ locale }: Speaker, day: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC' }).format(Date.parse(day));
