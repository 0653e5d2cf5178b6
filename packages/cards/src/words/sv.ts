import type { Language } from './language.ts';
import { cardWords } from './sv/card-words.ts';
import { chatWords } from './sv/chat-words.ts';
import { commandWords } from './sv/command-words.ts';
import { fieldWords } from './sv/field-words.ts';
import { formWords } from './sv/form-words.ts';
import { issueWords } from './sv/issue-words.ts';
import { listNames } from './sv/list-names.ts';
import { valueWords } from './sv/value-words.ts';

export const swedish: Language = {
  tag: 'sv',
  messages: { ...cardWords, ...chatWords, ...fieldWords, ...formWords, ...issueWords, ...valueWords },
  listNames,
  commandWords,
};
