import type { Language } from '../src/words/language.ts';
import { languageTags } from '../src/words/language-tags.ts';
import { loadLanguage } from '../src/words/languages.ts';

/** Every language that is shipped. */
export const languages: readonly Language[] = await Promise.all(languageTags.map(loadLanguage));
