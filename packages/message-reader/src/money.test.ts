import { expect, test } from 'vitest';
import { messageIn } from '../test/message-in.ts';
import { readMoney } from './money.ts';

test.each([
  ['en', 'Budget £1,250,000.50', '1250000.5 GBP'],
  ['en', 'worth $1.5M', '1500000 USD'],
  ['en', 'around EUR 40k', '40000 EUR'],
  ['en', 'We have 450 seats and a budget of 50 thousand euros', '50000 EUR'],
  ['hu', 'a keret 45 millió forint', '45000000 HUF'],
  ['hu', 'kb. 12 500 000 Ft-ot szánnak rá', '12500000 HUF'],
  ['hu', '80 ezer eurót', '80000 EUR'],
  ['tr', 'bütçe 750.000 TL', '750000 TRY'],
  ['tr', '1,2 milyon lira', '1200000 TRY'],
  ['pl', 'budżet 450 tys. zł', '450000 PLN'],
  ['pl', '1,2 mln złotych', '1200000 PLN'],
  ['sv', 'ungefär 1 200 000 kr', '1200000 SEK'],
  ['sv', '3 Mkr', '3000000 SEK'],
  ['pt-PT', '85.000,00 €', '85000 EUR'],
  ['en', 'Budget £100,000 excl. VAT (£120,000 incl. VAT)', '100000 GBP'],
  ['en', 'Budget £120,000 including VAT', '120000 GBP'],
  ['hu', 'nettó 20 500 000 Ft (26 035 000 Ft bruttó)', '20500000 HUF'],
  ['hu', '12 700 000 Ft áfával, 10 000 000 Ft anélkül', '10000000 HUF'],
  ['pl', '98 400 zł brutto / 80 000 zł netto', '80000 PLN'],
  ['pl', '123 000 zł brutto, czyli 100 000 zł netto', '100000 PLN'],
  ['sv', '1 500 000 kr exkl. moms (1 875 000 kr inkl. moms)', '1500000 SEK'],
  ['tr', '100.000 TL + KDV (120.000 TL KDV dahil)', '100000 TRY'],
  ['pt-PT', '123.000 € com IVA, 100.000 € sem IVA', '100000 EUR'],
  ['pt-PT', '1,2 milhões de euros', '1200000 EUR'],
  ['sv', '1 500 000:-', '1500000 SEK'],
  ['pl', 'budżet na 2026 rok to 910 000 zł', '910000 PLN'],
  ['tr', '3.500.000,-TL', '3500000 TRY'],
  ['en', 'the budget is 90.000 EUR', '90000 EUR'],
  ['en', 'the budget is 90,000 EUR', '90000 EUR'],
  ['en', 'Value: 120,000\nCurrency: USD', '120000 USD'],
  ['en', 'Estimated value: 120k / Currency: euros', '120000 EUR'],
  ['hu', 'Érték: 12 500 000\nPénznem: HUF', '12500000 HUF'],
  ['pl', 'Wartość: 120 000\nWaluta: PLN', '120000 PLN'],
  ['pt-PT', 'Moeda: euros\nValor: 120.000', '120000 EUR'],
  ['sv', 'Värde: 1 200 000\nValuta: SEK', '1200000 SEK'],
  ['tr', 'Tutar: 1.200.000\nPara birimi: TL', '1200000 TRY'],
] as const)('given %s "%s", then the value is %s', (language, text, expected) => {
  const money = readMoney(messageIn(language, text));
  expect(`${money?.value} ${money?.currency}`).toBe(expected);
});

test.each([
  ['en', 'between 40k and 60k EUR'],
  ['en', '£60-70k'],
  ['en', 'either £20,000 or £30,000'],
  ['en', 'they pay £12 per user'],
  ['en', 'their revenue was $800M'],
  ['en', '£1.250'],
  ['en', '90.000 USD'],
  ['en', '54,000 GBP per annum'],
  ['pl', 'od 10 do 20 tys. zł'],
  ['en', 'EUR 0.250'],
  ['en', 'EUR 1.250 million'],
  ['en', 'Value: 450 seats\nCurrency: USD'],
  ['en', 'Seats: 450\nCurrency: USD'],
  ['en', 'Value: 450\nCurrency: USD\nCurrency: EUR'],
  ['en', 'parking costs $25 per day'],
  ['en', 'you owe me 20 dollars'],
  ['pt-PT', 'a fábrica fatura 80 milhões de euros'],
  ['pl', 'w zeszłym roku mieli 200 tys. zł'],
  ['en', 'call 555 0123 before 14:00, room 204'],
  ['hu', 'az árbevétel 900 millió Ft volt'],
  ['sv', '200-300 tkr var'],
  ['tr', 'kullanıcı başına aylık 90 TL'],
] as const)('given %s "%s", then nothing is guessed', (language, text) => {
  expect(readMoney(messageIn(language, text))).toBeUndefined();
});

test('given an amount that is called the budget and others, then the budget is it, and surely', () => {
  const found = readMoney(messageIn('en', 'Hardware was £9,000. Budget: £65,000.'));
  expect(found).toMatchObject({ value: '65000', confidence: 'high' });
});
