import { cardWords } from './tr/card-words.ts';
import { chatWords } from './tr/chat-words.ts';
import { commandWords } from './tr/command-words.ts';
import { fieldWords } from './tr/field-words.ts';
import { formWords } from './tr/form-words.ts';
import { issueWords } from './tr/issue-words.ts';
import { listNames } from './tr/list-names.ts';
import { valueWords } from './tr/value-words.ts';
import type { Language } from './language.ts';

export const turkish: Language = {
  tag: 'tr',
  messages: { ...cardWords, ...chatWords, ...fieldWords, ...formWords, ...issueWords, ...valueWords },
  listNames,
  commandWords,
};
