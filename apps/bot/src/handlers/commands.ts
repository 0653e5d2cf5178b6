import type { CommandName, LanguageTag, Words } from '@cosell/cards';
import { currencies } from '@cosell/core';

/** Longer messages are not read: no command needs so much, and a form does not come this way. */
export const longestText = 2_000;

/** What a message asks for. */
export type Command =
  | { readonly name: Exclude<CommandName, 'drafts' | 'new' | 'show' | 'language'> }
  | { readonly name: 'drafts'; readonly page: number }
  | { readonly name: 'new'; readonly start: Start }
  | { readonly name: 'show'; readonly id: string }
  /** Without a language where none of that name is known; `named` is empty where none is named. */
  | { readonly name: 'language'; readonly language: LanguageTag | 'automatic' | undefined; readonly named: string }
  | { readonly name: 'unknown' };

/** What a one-line start such as `new Contoso 50000 EUR` says already. */
export interface Start {
  readonly customer?: string;
  readonly value?: string;
  readonly currency?: string;
}

type Spoken = Pick<Words, 'commandsAt' | 'languageNamed'>;

/**
 * Reads a message in the language of the words, in that of the person's Teams, whose menus offer commands in it, or in English.
 * Case, accents, surrounding space and a closing mark do not matter.
 */
export const readCommand = (text: string, words: Spoken, wordsOfTeams: Spoken = words): Command => {
  const line = text.trim().replace(/(?<=.)[.!?]+$/, '');
  for (const spoken of new Set([words, wordsOfTeams])) {
    for (const { name, rest } of spoken.commandsAt(line)) {
      const command = commandOf(name, rest, spoken);
      if (command) return command;
    }
  }
  return { name: 'unknown' };
};

/** The command with what follows its words; undefined where that makes no sense. */
const commandOf = (
  name: CommandName,
  rest: readonly string[],
  { languageNamed }: Pick<Spoken, 'languageNamed'>,
): Command | undefined => {
  switch (name) {
    case 'new':
      return { name, start: readStart(rest) };
    case 'drafts':
      return /^[1-9]?\d?$/.test(rest.join(' ')) ? { name, page: Number(rest[0]) || 1 } : undefined;
    case 'show':
      return { name, id: rest.join(' ') };
    case 'language': {
      const named = rest.join(' ');
      return { name, language: languageNamed(named), named };
    }
    case 'list':
    case 'cancel':
    case 'help':
    case 'greeting':
    case 'sign-in':
    case 'sign-out':
      return rest.length === 0 ? { name } : undefined;
    default:
      return name satisfies never;
  }
};

const currencySigns: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY' };
const amount = /^(?<before>[€$£¥]?)(?<digits>\d[\d.,]*)(?<thousands>[kKmM]?)(?<after>[€$£¥]?)$/;

/** The last number is the value, a currency stands beside it, and the rest is the customer: `3M` can be one. */
const readStart = (typed: readonly string[]): Start => {
  const details = withWholeAmounts(typed);
  const at = details.findLastIndex((word) => readAmount(word) !== undefined);
  const money = readAmount(details[at] ?? '');
  if (!money) return withCustomer(details);
  const beside =
    money.currency === undefined ? [at + 1, at - 1].find((index) => isCurrency(details[index])) : undefined;
  const currency = money.currency ?? (beside === undefined ? undefined : toCode(details[beside] ?? ''));
  const customer = details.filter((_, index) => index !== at && index !== beside);
  return { ...withCustomer(customer), value: money.value, ...(currency && { currency }) };
};

/** `50 000` and `1,5 M` are one amount each, written with blanks. */
const withWholeAmounts = (typed: readonly string[]): string[] =>
  typed
    .join(' ')
    .replace(
      /(?<=^|[ €$£¥])(\d{1,3})((?: \d{3})+)(?=$|[ .,€$£¥kKmM])/g,
      (_, first: string, groups: string) => first + groups.replaceAll(' ', ''),
    )
    .replace(/(\d) ([kKmM])(?= |$)/g, '$1$2')
    .split(' ')
    .filter((word) => word !== '');

const withCustomer = (name: readonly string[]): Start => (name.length > 0 ? { customer: name.join(' ') } : {});

const toCode = (word: string): string => currencySigns[word] ?? word.toUpperCase();

const isCurrency = (word: string | undefined): boolean =>
  word !== undefined && (Object.hasOwn(currencySigns, word) || currencies.has(word.toUpperCase()));

const readAmount = (word: string): { readonly value: string; readonly currency?: string | undefined } | undefined => {
  const parts = amount.exec(word)?.groups;
  const value = parts && plainNumber(parts['digits'] ?? '', parts['thousands'] ?? '');
  return value === undefined
    ? undefined
    : { value, currency: currencySigns[parts?.['before'] || parts?.['after'] || ''] };
};

const factors: Readonly<Record<string, number>> = { '': 1, k: 1_000, m: 1_000_000 };

/**
 * Digits with or without grouping as a plain decimal: `50,000` and `50.000` are fifty thousand, `1,000,000.50` a million and
 * a half dollar, `1.5m` is 1500000. Undefined where two readings remain.
 */
const plainNumber = (digits: string, suffix: string): string | undefined => {
  const plain = plainDigits(digits);
  const factor = factors[suffix.toLowerCase()] ?? 1;
  if (plain === undefined || !Number.isFinite(Number(plain))) return undefined;
  return factor === 1 ? plain : String(Number(plain) * factor);
};

const plainDigits = (digits: string): string | undefined => {
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return digits.replaceAll(',', '');
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) return digits.replaceAll('.', '').replace(',', '.');
  return /^\d+([.,]\d+)?$/.test(digits) ? digits.replace(',', '.') : undefined;
};
