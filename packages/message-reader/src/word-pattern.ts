/** Letters that Unicode does not take apart into a plain letter and its accent. */
const plainLetters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss' };

/** A text as it is compared: without case and accents, by the rules of no locale. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđæœß]/g, (letter) => plainLetters[letter] ?? letter);

/** As folded, and as long as the text, so that a span in it is one in the text. */
export const foldedInPlace = (text: string): string =>
  text.replace(/[^\0-@[-`{-\x7f]/gu, (letter) => {
    const plain = folded(letter);
    return plain.length === letter.length ? plain : letter;
  });

/** Only the letters and figures of a folded text, as a host name has them. */
export const foldedLetters = (text: string): string => folded(text).replace(/[^a-z\d]/g, '');

export const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The longest first, so that `Chief Information Officer` is not read as `Officer`. */
export const alternatives = (words: readonly string[]): string =>
  words
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join('|');

/** A pattern of a word in any case. In one regular expression with what is told by its capitals no flag can say it. */
export const inAnyCase = (pattern: string): string =>
  pattern.replace(/\p{L}/gu, (letter) => {
    const cases = [...new Set([letter, letter.toLowerCase(), letter.toUpperCase()])].filter(
      ({ length }) => length === 1,
    );
    return cases.length > 1 ? `[${cases.join('')}]` : letter;
  });

export const wordStart = String.raw`(?<![\p{L}\p{N}])`;
export const wordEnd = String.raw`(?![\p{L}\p{N}])`;

/**
 * Whether a clause has a word that begins with one of the stems, which end as their language wants. Those of fewer than four letters
 * are whole words, and one such as `-ig` ends a word. Accents do not count: people leave them out.
 */
export const mentions = (words: readonly string[]): ((clause: string) => boolean) => {
  const plain = words.map(folded);
  const endings = plain.filter((stem) => /^[-/]/.test(stem));
  const whole = plain.filter((stem) => !/^[-/]/.test(stem) && stem.length < 4);
  const begun = plain.filter((stem) => !/^[-/]/.test(stem) && stem.length >= 4);
  const pattern = new RegExp(
    `(?:${alternatives(endings) || '(?!)'})${wordEnd}|${wordStart}(?:(?:${alternatives(whole) || '(?!)'})${wordEnd}|${alternatives(begun) || '(?!)'})`,
    'u',
  );
  return (clause) => pattern.test(folded(clause));
};
