import { english } from './en.ts';
import type { Language, MessageKey } from './language.ts';
import { type LanguageTag, languageTags } from './language-tags.ts';

// The files of a language cost some 400 KB of memory, more for their number than for what they hold: so each is loaded only
// when somebody speaks it. English is always there, as its commands work in every language.
const loaders: Readonly<Record<LanguageTag, () => Promise<Language>>> = {
  en: async () => english,
  hu: async () => (await import('./hu.ts')).hungarian,
  pl: async () => (await import('./pl.ts')).polish,
  'pt-PT': async () => (await import('./pt-PT.ts')).portuguese,
  sv: async () => (await import('./sv.ts')).swedish,
  tr: async () => (await import('./tr.ts')).turkish,
};

const loaded = new Map<LanguageTag, Language>([['en', english]]);

export const loadLanguage = async (tag: LanguageTag): Promise<Language> => {
  const language = loaded.get(tag) ?? (await loaders[tag]());
  loaded.set(tag, language);
  return language;
};

/** A language that has been loaded before. */
export const loadedLanguage = (tag: LanguageTag): Language | undefined => loaded.get(tag);

const tagsBySubtag: ReadonlyMap<string, LanguageTag> = new Map(
  languageTags.map((tag) => [new Intl.Locale(tag).language, tag]),
);

/** The language that people of a locale are spoken to in: their own in any of its regions, or English. */
export const languageOf = (locale: string): LanguageTag => tagsBySubtag.get(new Intl.Locale(locale).language) ?? 'en';

export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(english.messages, key);
