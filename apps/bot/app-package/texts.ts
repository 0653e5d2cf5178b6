import type { LanguageTag } from '@cosell/cards';
import type { AppText } from './app-text.ts';
import { en } from './texts/en.ts';
import { hu } from './texts/hu.ts';
import { pl } from './texts/pl.ts';
import { ptPT } from './texts/pt-PT.ts';
import { sv } from './texts/sv.ts';
import { tr } from './texts/tr.ts';

/** Every language's texts. */
export const appTexts: Readonly<Record<LanguageTag, AppText>> = { en, hu, pl, 'pt-PT': ptPT, sv, tr };
