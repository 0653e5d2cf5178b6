/** Letters that Unicode does not take apart into a plain letter and its accent. */
const plainLetters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss' };

/**
 * A text as it is compared with what people type: without case and accents. Never by the rules of a locale, which in Turkish
 * would make `ı` of `I`.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđæœß]/g, (letter) => plainLetters[letter] ?? letter);
