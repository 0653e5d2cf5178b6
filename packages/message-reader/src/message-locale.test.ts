import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { corpora } from '../corpus/corpora.ts';
import { ownLocaleOf } from '../score/score.ts';
import { messageLocale } from './message-locale.ts';

describe('given a message in another language than its reader’s', () => {
  test.each([
    ['en-GB', 'Budżet 250 000,50 zł, podpisanie 15 listopada', 'pl', 'PL'],
    ['hu-HU', 'czesc, budzet roczny 24 tys. zl', 'pl', 'PL'],
    ['hu-HU', 'Budgeten är 250 000,50 kr och beslut tas den 30 juni', 'sv', 'SE'],
    ['sv-SE', 'A keret 5 millió Ft, és júniusban döntenek', 'hu', 'HU'],
    ['pl-PL', 'O orçamento é de 85.000 €, com decisão até maio', 'pt-PT', 'PT'],
    ['pt-BR', 'bütçe 400 bin TL, nisan sonuna kadar karar verecekler', 'tr', 'TR'],
    ['de-AT', 'Hej, vi har avsatt 80 tusen euro', 'sv', 'SE'],
  ])('%s "%s", then it is read in %s, as in %s', (locale, text, language, region) => {
    expect(messageLocale(text, locale)).toEqual({ language, region });
  });

  test('that is English, then the country is the reader’s still', () => {
    expect(messageLocale('They would like to sign in June', 'hu-HU')).toEqual({ language: 'en', region: 'HU' });
  });
});

describe('given no clear sign of another language, then it is read in the reader’s', () => {
  test.each([
    ['hu-HU', '', 'hu', 'HU'],
    ['hu-HU', 'Azure, 250 000 PLN', 'hu', 'HU'],
    ['sv-SE', 'Sp. z o.o. A.Ş. S.A.', 'sv', 'SE'],
    ['tr-TR', 'Kontakt: Erik Sandberg', 'tr', 'TR'],
    ['sv-SE', 'they.want.this@for-the-budget.example', 'sv', 'SE'],
    ['hu-HU', 'Szia! Deadline péntek, total budget 5k, customer meeting, call, demo, order. Üdv', 'hu', 'HU'],
    ['pt-BR', 'Olá', 'pt-PT', 'BR'],
    ['de', 'Guten Tag', 'en', 'DE'],
    ['da-DK', 'Hej, vi har afsat 500.000 kr og skal være færdige senest i maj', 'en', 'DK'],
    ['nb-NO', 'Hei, vi har satt av 500 000 kr og skal være ferdige innen mai', 'en', 'NO'],
    ['es-ES', 'Hola, tenemos un presupuesto de 20.000 euros para el cliente', 'en', 'ES'],
  ])('%s "%s": %s, %s', (locale, text, language, region) => {
    expect(messageLocale(text, locale)).toEqual({ language, region });
  });
});

const ownMessages = corpora.flatMap((corpus) => corpus.messages.map(({ text }) => ({ corpus, text })));

test.prop({ one: fc.constantFrom(...ownMessages), from: fc.nat(1), share: fc.double({ min: 0, max: 1, noNaN: true }) })(
  'any part of a message in the reader’s own language is read in it',
  ({ one: { corpus, text }, from, share }) => {
    const lines = text.split('\n');
    const part = lines.slice(from, from + Math.ceil(share * lines.length)).join('\n');
    const { language, region } = corpus;
    expect(messageLocale(part, ownLocaleOf(corpus))).toEqual({ language, region });
  },
);
