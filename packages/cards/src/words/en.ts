import { cardWords } from './en/card-words.ts';
import { chatWords } from './en/chat-words.ts';
import { commandWords } from './en/command-words.ts';
import { fieldWords } from './en/field-words.ts';
import { formWords } from './en/form-words.ts';
import { issueWords } from './en/issue-words.ts';
import { listNames } from './en/list-names.ts';
import { valueWords } from './en/value-words.ts';
import type { Language } from './language.ts';

export const english: Language = {
  tag: 'en',
  messages: { ...cardWords, ...chatWords, ...fieldWords, ...formWords, ...issueWords, ...valueWords },
  listNames,
  commandWords,
};
