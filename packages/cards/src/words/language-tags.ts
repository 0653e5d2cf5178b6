/** The languages that are shipped, as BCP 47 tags. */
export const languageTags = ['en', 'hu', 'pl', 'pt-PT', 'sv', 'tr'] as const;
export type LanguageTag = (typeof languageTags)[number];

/** What the speakers of each language call it. */
export const languageNames: Readonly<Record<LanguageTag, string>> = {
  en: 'English',
  hu: 'Magyar',
  pl: 'Polski',
  'pt-PT': 'Português',
  sv: 'Svenska',
  tr: 'Türkçe',
};
