import { cardWords } from './hu/card-words.ts';
import { chatWords } from './hu/chat-words.ts';
import { commandWords } from './hu/command-words.ts';
import { fieldWords } from './hu/field-words.ts';
import { formWords } from './hu/form-words.ts';
import { issueWords } from './hu/issue-words.ts';
import { listNames } from './hu/list-names.ts';
import { valueWords } from './hu/value-words.ts';
import type { Language } from './language.ts';

export const hungarian: Language = {
  tag: 'hu',
  messages: { ...cardWords, ...chatWords, ...fieldWords, ...formWords, ...issueWords, ...valueWords },
  listNames,
  commandWords,
};
