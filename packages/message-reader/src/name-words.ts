import { overlaps, type Span } from './guess.ts';
import { list } from './languages/language-words.ts';
import { organisationNouns } from './lists/company-suffixes.ts';
import { isFirstName } from './lists/first-names.ts';
import type { Message } from './message.ts';
import { beginsProduct } from './products.ts';
import { alternatives, wordStart } from './word-pattern.ts';

const plainWord = String.raw`(?:\p{Lu}[’'])?\p{Lu}[\p{L}\p{M}]{1,30}(?:[-’']\p{Lu}[\p{L}\p{M}]{1,30})?`;

/** One word of a name: `Clarke`, `O’Neill`, `Tóth-Szabó`. */
export const nameWordPattern = plainWord;

/** Devotional names, which stand behind a first name: `Maria do Carmo`. */
const devotional = list('do Carmo, do Céu, da Conceição, de Fátima, de Lurdes, da Graça, da Luz, do Rosário');

/** Surnames of Portugal that so often come in twos, or after a particle, that they say of themselves what they are. */
const doubled = list(
  'Silva, Santos, Costa, Sousa, Souza, Oliveira, Almeida, Cunha, Fonseca, Rocha, Castro, Melo, Matos, Moura, Faria',
  'Freitas, Azevedo, Barros, Lima, Andrade, Carvalho, Pereira, Ferreira, Rodrigues, Gonçalves, Fernandes, Martins',
  'Ribeiro, Lopes, Marques, Gomes, Reis, Cruz',
);

// `van` is a word of every day in Hungarian; behind `da` and `do` may stand a company.
const foreignParticles = 'von|van de[rn]?|af|di|del|de la';
const afterParticle = (particles: string): string =>
  `(?:${particles}) ${plainWord}|d[aeo]s? (?:${alternatives(doubled)})(?!\\p{L})|${alternatives(devotional)}(?!\\p{L})`;

/** A word of a name where it stands, with the particle before it. */
export interface NameWord extends Span {
  readonly value: string;
}

const anyWordAfter = (particles: string): RegExp =>
  new RegExp(`${wordStart}(?:${afterParticle(particles)}|${plainWord})`, 'gu');
const anyWord = anyWordAfter(`${foreignParticles}|van`);
const anyHungarianWord = anyWordAfter(foreignParticles);

// In whatever case: `z Piekarni Szczygieł`.
const organisationWord = new RegExp(
  `^(?:${alternatives(organisationNouns.map((noun) => noun.replace(/[aeoy]$/, '')))})`,
  'u',
);

/** Capitalised words with nothing but a blank between, each row as long as it gets. What is something else ends it. */
export const nameRows = ({ text, locale }: Message, others: readonly Span[]): NameWord[][] => {
  const rows: NameWord[][] = [];
  let last: NameWord | undefined;
  for (const { 0: value, index: start } of text.matchAll(locale.language === 'hu' ? anyHungarianWord : anyWord)) {
    const word = { start, end: start + value.length, value };
    if (beginsProduct(value) || organisationWord.test(value) || others.some((other) => overlaps(other, word))) continue;
    const isNext = last && text.slice(last.end, start) === ' ';
    if (isNext) rows.at(-1)?.push(word);
    else rows.push([word]);
    last = word;
  }
  return rows;
};

export const isDevotional = ({ value }: NameWord): boolean => devotional.includes(value);

/** Whether a word goes on with a surname, whatever it is. */
export const isSecondSurname = ({ value }: NameWord): boolean => /^\p{Ll}/u.test(value) || doubled.includes(value);

/** Words with a capital that begin a sentence or stand before a name, and are none. */
export const openersOf = ({ words, english, locale }: Message): ReadonlySet<string> =>
  new Set([
    ...words.openers,
    // `Can` begins an English sentence and a Turkish name.
    ...english.openers.filter((opener) => locale.language === 'en' || !isFirstName(opener)),
    ...words.honorificsBefore,
    ...english.honorificsBefore,
    // `So Callum said yes`
    ...words.commonWords.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`),
  ]);
