import { english } from './en.ts';
import { hungarian } from './hu.ts';
import type { LanguageWords, MessageLanguage } from './language-words.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';

/** The words of each language. */
export const languageWords: Readonly<Record<MessageLanguage, LanguageWords>> = {
  en: english,
  hu: hungarian,
  pl: polish,
  'pt-PT': portuguese,
  sv: swedish,
  tr: turkish,
};
