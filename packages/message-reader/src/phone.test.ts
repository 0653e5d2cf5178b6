import { expect, test } from 'vitest';
import { messageIn } from '../test/message-in.ts';
import { readEmails } from './email.ts';
import { readPhones } from './phone.ts';

const phonesIn = (message: ReturnType<typeof messageIn>): string[] =>
  readPhones(message, [], readEmails(message).ours).map(({ value }) => value);

test.each([
  ['sv', 'tel nr 08-123 456 78', '+46812345678'],
  ['sv', 'mitt nummer är 031-555 01 02', '+46315550102'],
  ['hu', 'telefonszám: 06 1 234 5678', '+3612345678'],
  ['tr', 'İrtibat no: 0532 555 44 33', '+905325554433'],
  ['en', 'customer: 020 7946 0123', '+442079460123'],
  ['en', 'customer no. +44 20 7946 0123', '+442079460123'],
  ['en', '(020) 7946 0123', '+442079460123'],
] as const)('given %s "%s", then it is the number %s', (language, text, phone) => {
  expect(phonesIn(messageIn(language, text))).toEqual([phone]);
});

test.each([
  ['sv', 'kundnr 08-123456'],
  ['sv', 'Kundnummer: 08-123 456 78'],
  ['en', 'Order number 020 7946 0123'],
  ['en', 'invoice no.: 020 7946 0123'],
  ['hu', 'ügyfélszám: 06 1 234 5678'],
  ['pl', 'numer klienta 022 555 11 11'],
  ['pt-PT', 'n.º de cliente: 210 555 000'],
  ['tr', 'müşteri no: 0212 555 00 00'],
  ['hu', '(16 140 157 áfa nélkül)'],
] as const)('given %s "%s", then it is none', (language, text) => {
  expect(phonesIn(messageIn(language, text))).toEqual([]);
});

test.each([
  ['ethan.moss@tailspin.example, 020 7946 0123', []],
  ['020 7946 0123 (mobile) ethan.moss@tailspin.example', []],
  ['Ask ethan.moss@tailspin.example. Their number is 020 7946 0123', ['+442079460123']],
  ['ethan.moss@tailspin.example\n020 7946 0123', ['+442079460123']],
  ['emma@kestrel.example, 020 7946 0123', ['+442079460123']],
] as const)(
  'given a number beside an address, as in "%s", then it is not the customer’s where that is our own',
  (text, phones) => {
    expect(phonesIn(messageIn('en', text))).toEqual(phones);
  },
);
