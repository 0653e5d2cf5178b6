import { folded } from '../words/folded.ts';

/** The power of ten that each word stands for, without case, accents and a closing point. */
type Powers = Readonly<Record<string, number>>;

/** Mean the same wherever they are read. */
const everywhere: Powers = { k: 3, thousand: 3, m: 6, million: 6, mio: 6, bn: 9 };

/** What means another thing in a neighbour's language stands only in its own: `mil` is a thousand in Portuguese, `b` in Turkish. */
const byLanguage: Readonly<Record<string, Powers>> = {
  en: { mn: 6, b: 9, billion: 9 },
  hu: { e: 3, ezer: 3, millio: 6, mrd: 9, milliard: 9 },
  pl: {
    tys: 3,
    tysiac: 3,
    tysiaca: 3,
    tysiace: 3,
    tysiecy: 3,
    mln: 6,
    milion: 6,
    miliona: 6,
    miliony: 6,
    milionow: 6,
    mld: 9,
    miliard: 9,
    miliarda: 9,
    miliardy: 9,
    miliardow: 9,
  },
  pt: {
    mil: 3,
    mi: 6,
    milhao: 6,
    'milhao de': 6,
    milhoes: 6,
    'milhoes de': 6,
    bi: 9,
    bilhao: 9,
    'bilhao de': 9,
    bilhoes: 9,
    'bilhoes de': 9,
    'mil milhoes': 9,
    'mil milhoes de': 9,
  },
  sv: { t: 3, tn: 3, tusen: 3, mn: 6, milj: 6, miljon: 6, miljoner: 6, md: 9, mdr: 9, miljard: 9, miljarder: 9 },
  tr: { b: 3, bin: 3, mn: 6, milyon: 6, mr: 9, milyar: 9 },
};

/** What is one sum to some and another to others where a language is spoken, as it is typed: `m€` are thousands in Portugal, `M€` millions. */
const unclear: Readonly<Record<string, readonly string[]>> = { pt: ['m'] };

/** A multiplier by its word, in one spelling. */
export interface Multiplier {
  readonly word: string;
  readonly power: number;
}

/** Reads the multipliers of a locale's language. */
export const multiplierReader = (locale: string): ((text: string) => Multiplier | undefined) => {
  const { language } = new Intl.Locale(locale);
  const powers = new Map(Object.entries({ ...everywhere, ...byLanguage[language] }));
  return (text) => {
    const typed = withoutPoint(text);
    const word = folded(typed);
    const power = unclear[language]?.includes(typed) ? undefined : powers.get(word);
    return power === undefined ? undefined : { word, power };
  };
};

/**
 * Sums when read letter by letter, but never meant so: `Alfa 2000 Kft.` is a company, and Swedish `mdkr` and `mnkr` are no millions
 * of Danish or Norwegian crowns.
 */
const noSums: ReadonlySet<string> = new Set(['kft', 'mdkr', 'mnkr']);

export const isNoSum = (text: string): boolean => noSums.has(folded(withoutPoint(text)));

/** `5 B TL` are thousands to a Turk in whatever language, and thousands of millions in English. */
export const isClearWith = (currency: string | undefined, { word, power }: Multiplier): boolean =>
  !(currency === 'TRY' && word === 'b' && power === 9);

const withoutPoint = (text: string): string => text.trim().replace(/\.$/, '');
