import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/min';
import { overlaps, type Reading, type Span } from './guess.ts';
import { list } from './languages/language-words.ts';
import type { Message } from './message.ts';
import { alternatives } from './word-pattern.ts';

/** Every phone number of the message, each once, that is no part of what is taken and stands beside no address of our own. */
export const readPhones = ({ text, locale }: Message, taken: readonly Span[], ours: readonly Span[]): Reading[] => {
  const { region } = locale;
  const numbers = findPhoneNumbersInText(text, isSupportedCountry(region) ? { defaultCountry: region } : {});
  const found = new Map<string, Reading>();
  for (const { number, startsAt: start, endsAt: end } of numbers) {
    if (!isDialled(text, start, number.nationalNumber)) continue;
    if (found.has(number.number) || taken.some((span) => overlaps(span, { start, end }))) continue;
    if (ours.some((span) => isBeside(text, span, { start, end }))) continue;
    found.set(number.number, { start, end, value: number.number, confidence: 'high' });
  }
  return [...found.values()];
};

const phoneLabel =
  /(?:^|[^\p{L}])(?:tel|tlf|tlm|phone|mobile?|mobil|telefon|telefone|telemóvel|telefonszám|gsm|cep)(?:[.:]{1,2} ?|\.? [-–—] )$/iu;

/** Whether figures are written as a phone number is: with a prefix or a label, or as many as no amount of seats has. */
const isDialled = (text: string, start: number, national: string): boolean => {
  if (text.charAt(start) === '+') return true;
  const before = text.slice(Math.max(0, start - 40), start);
  if (customersNumber.test(before)) return false;
  if (phoneLabel.test(before)) return true;
  // The brackets are around what one dials first: `(303) 555-0142`, but `(1 500 000 with tax)`.
  return (
    /^(?:0|\([\d-]{1,6}\))/.test(text.slice(start, start + 8)) || (national.length >= 9 && !otherNumber.test(before))
  );
};

const otherNumber = /(?:NIF|NIPC|NIP|REGON|KRS|VAT|IBAN|ID|no|nr|sz|szám|ticket|case|order|#)[.:]? ?$/iu;

const numbered = alternatives(
  list(
    'customer, client, order, invoice, contract, ticket, case, kund, faktura, avtal, ügyfél, rendelés, szerződés, számla',
    'klient, zamówieni, umow, faktur, cliente, encomenda, fatura, contrato, müşteri, sipariş, sözleşme',
  ),
);
const number = String.raw`(?:no|nr|n\.º|nº|id|num\p{L}{0,8}|núm\p{L}{0,8}|azonosító\p{L}{0,3}|szám\p{L}{0,3}|sz|#)`;
/** A number that a customer, an order or the like has: `kundnr`, `customer no.`, `numer klienta`. */
const customersNumber = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${numbered})\p{L}{0,4}[ -]?${number}|${number}[.:]? (?:de )?(?:${numbered})\p{L}{0,4})[.:]{0,2} {0,2}$`,
  'iu',
);

/** Whether a number belongs to an address: on its line, with no more between than a word for what it is. */
const isBeside = (text: string, one: Span, other: Span): boolean => {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return /^[^\p{L}\n]{0,10}(?:\p{L}{1,8}[^\p{L}\n]{0,6})?$/u.test(text.slice(first.end, second.start));
};
