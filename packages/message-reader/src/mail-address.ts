import { foldedLetters } from './word-pattern.ts';

const address =
  /(?<![\p{L}\d._%+-])[\p{L}\d_%+-][\p{L}\d._%+-]{0,63}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}(?![a-z\d-])/giu;

export interface WrittenAddress {
  readonly start: number;
  readonly value: string;
}

/** Whatever is written like a mail address. */
export const mailAddressesIn = (text: string): WrittenAddress[] =>
  [...text.matchAll(address)].map((match) => ({ start: match.index, value: match[0] }));

/** What stands behind the name of a company that registers in its country: `contoso.co.uk`, `contoso.com.tr`. */
const kindOfHost = /^(?:com?|net|org|gov|edu|ac|gen|info|onmicrosoft)$/;

/** The name that a mail address's host is registered by, as letters: `anna@mail.harrow-finch.co.uk` gives `harrowfinch`. */
export const hostName = (email: string): string => {
  const host = email
    .slice(email.lastIndexOf('@') + 1)
    .toLowerCase()
    .split('.');
  const isBelowKind = host.length > 2 && kindOfHost.test(host.at(-2) ?? '');
  return foldedLetters(host.at(isBelowKind ? -3 : -2) ?? '');
};
