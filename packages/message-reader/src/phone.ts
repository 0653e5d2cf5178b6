import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/min';
import { overlaps, type Reading, type Span } from './guess.ts';
import type { Message } from './message.ts';

/** Every phone number of the message, each once, that is not a part of an amount or of a day. */
export const readPhones = ({ text, locale }: Message, taken: readonly Span[]): Reading[] => {
  const { region } = locale;
  const numbers = findPhoneNumbersInText(text, isSupportedCountry(region) ? { defaultCountry: region } : {});
  const found = new Map<string, Reading>();
  for (const { number, startsAt: start, endsAt: end } of numbers) {
    if (!isDialled(text, start, number.nationalNumber)) continue;
    if (found.has(number.number) || taken.some((span) => overlaps(span, { start, end }))) continue;
    found.set(number.number, { start, end, value: number.number, confidence: 'high' });
  }
  return [...found.values()];
};

const phoneLabel =
  /(?:^|[^\p{L}])(?:tel|tlf|tlm|phone|mobile?|mobil|telefon|telefone|telemóvel|telefonszám|gsm|cep)[.:]{1,2} ?$/iu;

const otherNumber = /(?:NIF|NIPC|NIP|REGON|KRS|VAT|IBAN|ID|no|nr|sz|szám|ticket|case|order|#)[.:]? ?$/iu;

/** Whether figures are written as a phone number is: with a prefix or a label, or as many as no amount of seats has. */
const isDialled = (text: string, start: number, national: string): boolean =>
  /[+0(]/.test(text.charAt(start)) ||
  phoneLabel.test(text.slice(Math.max(0, start - 20), start)) ||
  (national.length >= 9 && !otherNumber.test(text.slice(Math.max(0, start - 12), start)));
