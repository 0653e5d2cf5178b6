import { cardWords } from './pl/card-words.ts';
import { chatWords } from './pl/chat-words.ts';
import { commandWords } from './pl/command-words.ts';
import { fieldWords } from './pl/field-words.ts';
import { formWords } from './pl/form-words.ts';
import { issueWords } from './pl/issue-words.ts';
import { listNames } from './pl/list-names.ts';
import { valueWords } from './pl/value-words.ts';
import type { Language } from './language.ts';

export const polish: Language = {
  tag: 'pl',
  messages: { ...cardWords, ...chatWords, ...fieldWords, ...formWords, ...issueWords, ...valueWords },
  listNames,
  commandWords,
};
