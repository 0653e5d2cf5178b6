import { english } from '../src/words/en.ts';
import type { Language } from '../src/words/language.ts';
import { createWords } from '../src/words/words.ts';
import { mapText } from './message-arguments.ts';

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
};

const accented = (text: string): string => text.replace(/[aeiouAEIO]/g, (letter) => accents[letter] ?? letter);

/** Two fifths of a message's length, in words that can wrap. Of a message that chooses between texts one is shown. */
const more = (message: string): string => {
  const choices = message.match(/\w \{/g)?.length ?? 1;
  const length = Math.ceil((message.length / choices) * 0.4);
  return ' ñandú'.repeat(Math.ceil(length / 6)).slice(0, length);
};

/** A text as no language says it: with accents, two fifths longer, and in brackets that show where a message begins and ends. */
const pseudo = (message: string): string => `⟦${mapText(message, accented)}${more(message)}⟧`;

const pseudoTexts = <Texts extends Readonly<Record<string, string>>>(texts: Texts): Texts => {
  const changed: Record<string, string> = {};
  for (const [key, text] of Object.entries(texts)) changed[key] = pseudo(text);
  return Object.assign({}, texts, changed);
};

const pseudoLanguage: Language = {
  ...english,
  messages: pseudoTexts({ ...english.messages }),
  listNames: {
    customerSizes: pseudoTexts(english.listNames.customerSizes),
    industries: pseudoTexts(english.listNames.industries),
  },
};

/** The words of a language made from English by a machine, so that what does not come from the words is seen. */
export const pseudoWords = createWords(pseudoLanguage, 'en-US');
