import { customerSizeLabels, industryLabels } from '@cosell/core';
import { cardWords } from './en/card-words.ts';
import { chatWords } from './en/chat-words.ts';
import { fieldWords } from './en/field-words.ts';
import { formWords } from './en/form-words.ts';
import { issueWords } from './en/issue-words.ts';
import { valueWords } from './en/value-words.ts';

/** Every message in English, as ICU MessageFormat. Names of products, services and solutions are not here: they stay as they are. */
export const en = { ...cardWords, ...chatWords, ...fieldWords, ...formWords, ...issueWords, ...valueWords } as const;

export const englishNames = { customerSizes: customerSizeLabels, industries: industryLabels };
