import { cardWords } from './pt-PT/card-words.ts';
import { chatWords } from './pt-PT/chat-words.ts';
import { commandWords } from './pt-PT/command-words.ts';
import { fieldWords } from './pt-PT/field-words.ts';
import { formWords } from './pt-PT/form-words.ts';
import { issueWords } from './pt-PT/issue-words.ts';
import { listNames } from './pt-PT/list-names.ts';
import { valueWords } from './pt-PT/value-words.ts';
import type { Language } from './language.ts';

export const portuguese: Language = {
  tag: 'pt-PT',
  messages: { ...cardWords, ...chatWords, ...fieldWords, ...formWords, ...issueWords, ...valueWords },
  listNames,
  commandWords,
};
