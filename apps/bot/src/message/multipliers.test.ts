import { readingsOf } from '@cosell/cards';
import { type MessageLanguage, messageLanguages, readMessage } from '@cosell/message-reader';
import { describe, expect, test } from 'vitest';

/** Every spelling that one of the languages has for a multiplier, and the abbreviations of finance. */
const words = [
  'k, K, thousand, m, M, mm, mn, mio, million, b, B, bn, billion, trillion, kk, G, t, e, ezer, millió, mrd, milliárd, tys',
  'tys., tysiąc, tysiące, tysięcy, mln, milion, miliony, milionów, mld, miliard, miliardy, miliardów, mil, mi, milhão',
  'milhões, milhão de, milhões de, mil milhões, mil milhões de, bi, tn, tusen, milj, miljon, miljoner, md, mdr, miljard',
  'miljarder, bin, milyon, mr, milyar, tysiaków, mlr',
].flatMap((line) => line.split(', '));

const readFromMessage = (locale: MessageLanguage, amount: string): string | undefined => {
  const { guesses } = readMessage(`Budget: ${amount}`, { locale, now: new Date('2026-03-10T09:00:00Z') });
  return guesses.find(({ path }) => path === 'details.dealValue')?.value;
};

describe('an amount in a message and in the form', () => {
  test.each(messageLanguages)('given the multipliers of all languages in %s, then both read the same sum', (locale) => {
    const { amount: readFromForm } = readingsOf({ locale });
    const both = words
      .flatMap((word) => [`5 ${word} EUR`, `EUR 5 ${word}`, `5${word} €`])
      .map((amount) => ({ amount, form: readFromForm(amount)?.value, message: readFromMessage(locale, amount) }))
      .filter(({ form, message }) => form !== undefined && message !== undefined);
    expect(both.length).toBeGreaterThan(20);
    expect(both.filter(({ form, message }) => form !== message)).toEqual([]);
  });

  test.each(['50 m€', '50m€', '€50m', '50m EUR'])('given %s in Portuguese, then neither reads it', (amount) => {
    const { amount: readFromForm } = readingsOf({ locale: 'pt-PT' });
    expect([readFromMessage('pt-PT', amount), readFromForm(amount)]).toEqual([undefined, undefined]);
  });
});
