import { isFirstName } from './lists/first-names.ts';
import type { MessageLanguage } from './languages/language-words.ts';

/** How Hungarian first names end when something is done with, to or by their bearer, and what the plain name ends in. */
const hungarianEndings: readonly (readonly [RegExp, string])[] = [
  [/á(?:val|nak|nál|tól|hoz|ra|ról|t)$/, 'a'],
  [/é(?:vel|nek|nél|től|hez|re|ről|t)$/, 'e'],
  // `Péterrel`: the ending takes the last consonant on. `sz`, `zs` and the like double their first letter only.
  [/(?<=(\p{L}))\1[ae]l$/u, ''],
  [/(?:nak|nek|nál|nél|tól|től|hoz|hez|höz|ról|ről|[aeo]?t|val|vel)$/, ''],
];

const polishEndings: readonly (readonly [RegExp, string])[] = [
  [/(?:em|owi|a)$/, ''],
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

// Before one consonant only, and not after an `o` or an `ę`, which change: `Dudkiem` is of Dudek, `Mrozem` of Mróz.
const stem = String.raw`(?<=[aeiuyóą](?:[bcdfghjklłmnńprsśtwzźż]|cz|sz|rz|ch))`;
const unchanged: readonly [RegExp, string] = [/(?<=[bcdfghjklłmnńprsśtwzźż])$/, ''];

/** How a Polish surname, which bends with the first name, ends where that has an ending, and what it ends in alone. */
const polishSurnames: readonly (readonly [RegExp, readonly (readonly [RegExp, string])[]])[] = [
  [
    /em$/,
    [
      [/(?<=[sc]k)im$/, 'i'],
      [/(?<=[aeiuyóą]k)iem$/, ''],
      [new RegExp(`${stem}em$`), ''],
      [/ą$/, 'a'],
    ],
  ],
  [
    /owi$/,
    [
      [/(?<=[sc]k)iemu$/, 'i'],
      [new RegExp(`${stem}owi$`), ''],
    ],
  ],
  [
    /a$/,
    [
      [/(?<=[sc]k)iego$/, 'i'],
      [new RegExp(`${stem}a$`), ''],
    ],
  ],
  [/ą$/, [[/ą$/, 'a'], unchanged]],
  [/ę$/, [[/[ąę]$/, 'a'], unchanged]],
  [/(?:y|ie)$/, [[/(?<=[sc]k)iej$/, 'a'], unchanged]],
];

/** First name and surname as they are entered; without the surname where its plain form could be two. */
export const nominativeOf = (
  first: string,
  last: string,
  language: MessageLanguage,
): { readonly first: string; readonly last?: string } => {
  const plain = nominative(first, language);
  if (language !== 'pl' || plain === first) return { first: plain, last };
  const [, surnames = []] = polishSurnames.find(([ending]) => ending.test(first)) ?? [];
  const [ending, instead] = surnames.find(([pattern]) => pattern.test(last)) ?? [];
  if (ending && instead !== undefined) return { first: plain, last: last.replace(ending, instead) };
  // `Adriana Wrona` is a woman, not something of Adrian's.
  return first.endsWith('a') ? { first, last } : { first: plain };
};
