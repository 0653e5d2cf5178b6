import { english } from './en.ts';
import type { Language, MessageKey } from './language.ts';
import { type LanguageTag, languageTags } from './language-tags.ts';
import { swedish } from './sv.ts';

/** Every language that is shipped. Each is plain values, so having all of them costs next to nothing. */
export const languages: Readonly<Record<LanguageTag, Language>> = { en: english, sv: swedish };

const tagsBySubtag: ReadonlyMap<string, LanguageTag> = new Map(
  languageTags.map((tag) => [new Intl.Locale(tag).language, tag]),
);

/** The language that people of a locale are spoken to in: their own in any of its regions, or English. */
export const languageOf = (locale: string): LanguageTag => tagsBySubtag.get(new Intl.Locale(locale).language) ?? 'en';

export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(english.messages, key);
