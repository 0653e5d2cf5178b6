/** The languages that are shipped, as BCP 47 tags. */
export const languageTags = ['en', 'sv'] as const;
export type LanguageTag = (typeof languageTags)[number];

/** What the speakers of each language call it. */
export const languageNames: Readonly<Record<LanguageTag, string>> = { en: 'English', sv: 'Svenska' };
