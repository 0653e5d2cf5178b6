import { expect, test } from 'vitest';
import { messageIn } from '../test/message-in.ts';
import { messageOf } from './message.ts';
import { readClosingDay } from './days.ts';

test.each([
  ['en', 'sign by 30 June 2026', '2026-06-30'],
  ['en', 'closing on June 1st, 2026', '2026-06-01'],
  ['en', 'decision by end of September', '2026-09-30'],
  ['en', 'deadline 15/09/2026', '2026-09-15'],
  ['en', 'PO expected 1 Feb 2027', '2027-02-01'],
  ['en', 'sign before 1 February', '2027-02-01'],
  ['hu', '2026. június 30-ig szerződnének', '2026-06-30'],
  ['hu', 'határidő: 2026. 08. 31.', '2026-08-31'],
  ['hu', 'május végéig döntenek', '2026-05-31'],
  ['tr', "İmza 15 Kasım'da", '2026-11-15'],
  ['tr', 'karar mayıs sonuna kadar', '2026-05-31'],
  ['pl', 'podpisanie 15 listopada', '2026-11-15'],
  ['pl', 'decyzja do końca lutego', '2027-02-28'],
  ['sv', 'beslut tas 12/5', '2026-05-12'],
  ['sv', 'senast den 30 juni 2026', '2026-06-30'],
  ['pt-PT', 'assinar até 1 de julho', '2026-07-01'],
  ['pt-PT', 'decisão até ao final de maio', '2026-05-31'],
] as const)('given %s "%s", then the deal closes on %s', (language, text, day) => {
  expect(readClosingDay(messageIn(language, text))?.value).toBe(day);
});

test.each([
  ['en', 'meeting on 24 March'],
  ['en', 'sign at the meeting on 24 March'],
  ['en', 'signed on 9 March 2026'],
  ['en', 'sign by 31 June 2026'],
  ['en', 'order support 24/7'],
  ['en', 'sign on 1 May. Close on 2 June'],
  ['en', 'we met on 24 April'],
  ['sv', 'vi träffades den 24 april'],
  ['hu', 'demó április 2-án'],
  ['pl', 'dzwonił po 1 maja'],
  ['pl', 'oferta ważna do 30 kwietnia'],
] as const)('given %s "%s", then nothing is guessed', (language, text) => {
  expect(readClosingDay(messageIn(language, text))).toBeUndefined();
});

test.each([
  ['en-US', '04/05/2026', '2026-04-05'],
  ['en-GB', '04/05/2026', '2026-05-04'],
  ['hu-HU', '04/05/2026', '2026-05-04'],
  ['tr-TR', '04/05/2026', '2026-05-04'],
  ['hu-HU', '04/15/2026', '2026-04-15'],
  ['hu-HU', '4/15', undefined],
])('given an English message to somebody in %s, then %s is %s', (locale, written, day) => {
  const text = `They would like to sign by ${written}`;
  expect(readClosingDay(messageOf(text, { locale, now: new Date('2026-03-10T00:00:00Z') }))?.value).toBe(day);
});
