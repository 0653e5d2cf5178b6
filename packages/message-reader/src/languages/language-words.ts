/** The languages that messages are read in, as BCP 47 tags. */
export const messageLanguages = ['en', 'hu', 'pl', 'pt-PT', 'sv', 'tr'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/**
 * What the rules need to know of a language. Stems stand for every word that begins with them; those of fewer than four letters
 * are whole words.
 */
export interface LanguageWords {
  /** Small words that nearly every message has: they tell its language. */
  readonly commonWords: readonly string[];
  /** What stands before a colon and the company, person, town or title. */
  readonly companyLabels: readonly string[];
  readonly personLabels: readonly string[];
  readonly cityLabels: readonly string[];
  readonly titleLabels: readonly string[];
  /** What stands right before the customer, before another company, and before one that is not the customer. */
  readonly customerCues: readonly string[];
  readonly companyCues: readonly string[];
  readonly rivalCues: readonly string[];
  /** What stands right before the contact, and before one of the seller's own people. */
  readonly contactCues: readonly string[];
  readonly colleagueCues: readonly string[];
  /** What stands before a town at the beginning of a sentence. */
  readonly placeOpeners?: readonly string[];
  /** What a company does that is named at the beginning: `Bluefin Charters wants`. */
  readonly companyVerbs: readonly string[];
  /** Words that begin a sentence and belong to no name. */
  readonly openers: readonly string[];

  /** Stems that make an amount the value of the deal, and those that make it something else. */
  readonly valueStems: readonly string[];
  readonly otherMoneyStems: readonly string[];
  /** What sales systems call the value, though it has a word of the other kind: `Est. Revenue`. */
  readonly forecastStems: readonly string[];
  /** Stems that say of an amount that it has the tax in it. */
  readonly grossStems: readonly string[];
  readonly multipliers: Readonly<Record<string, number>>;
  /** Those, as they are typed, that are one sum to some and another to others: `m€` in Portugal. */
  readonly unclearMultipliers?: readonly string[];
  readonly currencyStems: Readonly<Record<string, string>>;
  readonly currencyLabels: readonly string[];

  /** Stems that make a day the one on which the deal closes, and those that make it something else. */
  readonly closingStems: readonly string[];
  readonly otherDayStems: readonly string[];
  /** Stems that make a day one until which something is to be done, and what does so if it stands right before it. */
  readonly untilStems?: readonly string[];
  readonly untilWords: readonly string[];
  /** How the last day of a month is written, with `MONTH` for its name. */
  readonly monthEnds: readonly string[];
  /** The order in which a day without figures only is written. */
  readonly dayOrders: readonly ('day month' | 'month day' | 'year month day')[];

  readonly titles: readonly string[];
  /** Titles by how else they are written, where their language bends each word. */
  readonly titleForms?: ReadonlyMap<string, string>;
  /** What stands before a surname, and what stands after a name. */
  readonly honorificsBefore: readonly string[];
  readonly honorificsAfter: readonly string[];
  /** Whether an honorific after a single name follows the surname or the first name. */
  readonly honorificAfter?: 'lastName' | 'firstName';
  /** Whether the surname comes first. */
  readonly surnameFirst?: true;
  /** Whether names of places and products take endings without a mark between. */
  readonly namesInflect?: true;
}

/** Words and phrases with commas between. */
export const list = (...lines: readonly string[]): string[] => lines.flatMap((line) => line.split(', '));

/** Every title of the templates, with `X` for each area. */
export const titlesOf = (areas: readonly string[], templates: readonly string[]): string[] =>
  templates.flatMap((template) => areas.map((area) => template.replace('X', area)));
