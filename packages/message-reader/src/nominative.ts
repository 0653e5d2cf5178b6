import { isFirstName } from './lists/first-names.ts';
import type { MessageLanguage } from './languages/language-words.ts';

/** How Hungarian first names end when something is done with, to or by their bearer, and what the plain name ends in. */
const hungarianEndings: readonly (readonly [RegExp, string])[] = [
  [/á(?:val|nak|tól|hoz|ra|ról|t)$/, 'a'],
  [/é(?:vel|nek|től|hez|re|ről|t)$/, 'e'],
  // `Péterrel`: the ending takes the last consonant on. `sz`, `zs` and the like double their first letter only.
  [/(?<=(\p{L}))\1[ae]l$/u, ''],
  [/(?:nak|nek|tól|től|hoz|hez|höz|ról|ről|[aeo]?t|val|vel)$/, ''],
];

const polishEndings: readonly (readonly [RegExp, string])[] = [
  [/(?:em|owi)$/, ''],
  [/(?:ą|ę|y|ie)$/, 'a'],
];

const endings: Readonly<Partial<Record<MessageLanguage, readonly (readonly [RegExp, string])[]>>> = {
  hu: hungarianEndings,
  pl: polishEndings,
};

/** A first name as it is entered, where it is a known one with an ending of its language; else the word itself. */
export const nominative = (word: string, language: MessageLanguage): string => {
  if (isFirstName(word) && !(language === 'pl' && /[ąę]$/.test(word))) return word;
  const plain = (endings[language] ?? []).map(([ending, instead]) => word.replace(ending, instead));
  return plain.find((name) => name !== word && isFirstName(name)) ?? word;
};

/** A Polish surname bends with the first name, and only `-ski` and its like bend in one way. */
export const surnameOf = (word: string, language: MessageLanguage, isInflected: boolean): string | undefined => {
  if (language !== 'pl' || !isInflected) return word;
  if (/[sc]kim$/.test(word)) return word.replace(/m$/, '');
  return /[sc]k(?:ą|iej)$/.test(word) ? word.replace(/(?:ą|iej)$/, 'a') : undefined;
};
