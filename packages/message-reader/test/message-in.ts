import type { MessageLanguage } from '../src/index.ts';
import { type Message, messageOf } from '../src/message.ts';

const locales: Readonly<Record<MessageLanguage, string>> = {
  en: 'en-GB',
  hu: 'hu-HU',
  pl: 'pl-PL',
  'pt-PT': 'pt-PT',
  sv: 'sv-SE',
  tr: 'tr-TR',
};

/** A message of the 10th of March 2026, from a seller whose name and company are never the customer's. */
export const messageIn = (language: MessageLanguage, text: string): Message =>
  messageOf(text, {
    locale: locales[language],
    now: new Date('2026-03-10T09:00:00Z'),
    sender: { name: 'Sam Taylor', email: 'sam.taylor@tailspin.example' },
  });
