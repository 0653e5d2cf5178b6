import type { Corpus } from './corpus-message.ts';

/** Unlike the rest: rare names, no legal forms, missing accents, inflected names, odd figures, two offers, two contacts. */
export const rough: readonly Corpus[] = [
  {
    language: 'en',
    region: 'US',
    sender: { name: 'Sam Taylor', email: 'sam.taylor@tailspin.example' },
    messages: [
      {
        text: `hey, fwd from my inbox. looks like ~$120k for azure + m365, they're on aws today. can we get microsoft in?

> From: Ngozi Adeyemi <nadeyemi@veldtbank.example>
> Cc: procurement@veldtbank.example
> We intend to award the contract on 10/15/2026.
> Ngozi Adeyemi, VP of Digital, Veldt Bank
> (425) 555-0142`,
        expected: {
          company: 'Veldt Bank',
          firstName: 'Ngozi',
          lastName: 'Adeyemi',
          email: 'nadeyemi@veldtbank.example',
          phone: '+14255550142',
          title: 'VP of Digital',
          value: '120000',
          currency: 'USD',
          closing: '2026-10-15',
          products: 'Azure,Microsoft365',
        },
      },
      {
        text: `Priority! Bluefin Charters wants a Windows 365 pilot, 35 seats at $41 per user, then maybe $30,000 in year two.
My colleague Ethan Moss (ethan.moss@tailspin.example) met their owner Caleb Ortiz in Miami last Thursday. Renewal is on June 1.`,
        expected: {
          company: 'Bluefin Charters',
          firstName: 'Caleb',
          lastName: 'Ortiz',
          city: 'Miami',
          country: 'US',
          value: '30000',
          currency: 'USD',
          products: 'Windows',
        },
      },
    ],
  },
  {
    language: 'hu',
    region: 'HU',
    sender: { name: 'Tóth Gergely', email: 'toth.gergely@tailspin.example' },
    messages: [
      {
        text: `Szia Gergo, a Kekes Optika Kft (Szeged) kerne ajanlatot 25 db Microsoft 365-re, kb 1.250.000 Ft.
Beszeltem Farkas Levente ugyvezetovel, levente@kekesoptika.example / 06-30-222-3344. Majus 15-ig dontenek.`,
        expected: {
          company: 'Kekes Optika Kft',
          firstName: 'Levente',
          lastName: 'Farkas',
          email: 'levente@kekesoptika.example',
          phone: '+36302223344',
          title: 'ugyvezeto',
          city: 'Szeged',
          country: 'HU',
          value: '1250000',
          currency: 'HUF',
          closing: '2026-05-15',
          products: 'Microsoft365',
        },
      },
      {
        text: `A Sárréti Malom nevű cégtől keresett Bánffy Ottília, náluk az IT-t viszi. SQL Servert cserélnének, 18–20 millió forint között.
E-mail: banffy.ottilia@sarretimalom.example. Október közepén döntenek.`,
        expected: {
          company: 'Sárréti Malom',
          firstName: 'Ottília',
          lastName: 'Bánffy',
          email: 'banffy.ottilia@sarretimalom.example',
          products: 'SQL',
        },
      },
    ],
  },
  {
    language: 'tr',
    region: 'TR',
    sender: { name: 'Deniz Aydın', email: 'deniz.aydin@tailspin.example' },
    messages: [
      {
        text: `slm deniz, Erciyes Mobilya Kayseri'de. Sahibi Hasan Bozkurt Bey ile konustum, 60 kullanici Microsoft 365 + Power BI istiyor.
butce 400bin TL gibi, nisan sonuna kadar karar verecekler. hasan@erciyesmobilya.example tel 0352 222 33 44`,
        expected: {
          company: 'Erciyes Mobilya',
          firstName: 'Hasan',
          lastName: 'Bozkurt',
          email: 'hasan@erciyesmobilya.example',
          phone: '+903522223344',
          city: 'Kayseri',
          country: 'TR',
          value: '400000',
          currency: 'TRY',
          closing: '2026-04-30',
          products: 'Microsoft365,PowerBI',
        },
      },
      {
        text: `Yarın Pera Sanat Vakfı'na gidiyoruz, Berrin Hanım'la SharePoint konuşacağız. İki teklif var: 90.000 TL veya 140.000 TL. Fiyatlar 1 Mayıs'a kadar geçerli değil, liste değişiyor.`,
        expected: { company: 'Pera Sanat Vakfı', firstName: 'Berrin', products: 'SharePoint' },
      },
    ],
  },
  {
    language: 'pl',
    region: 'PL',
    sender: { name: 'Marek Lis', email: 'marek.lis@tailspin.example' },
    messages: [
      {
        text: `Rozmawiałem z Janem Kowalskim z firmy Słonecznik sp. z o.o. (NIP 525-000-77-88). Mają 40 stanowisk, chcą Windows 11 i Office.
Budżet to 38 500,00 zł netto, zamówienie złożą przed 20.04.2026. Mail: jan.kowalski@slonecznik.example`,
        expected: {
          company: 'Słonecznik sp. z o.o.',
          firstName: 'Jan',
          lastName: 'Kowalski',
          email: 'jan.kowalski@slonecznik.example',
          value: '38500',
          currency: 'PLN',
          closing: '2026-04-20',
          products: 'Office,Windows',
        },
      },
      {
        text: `czesc, dzwonil Zdzislaw Pietrzak z Hurtownia Beskid, Bielsko. azure backup, jakies 2000 zl miesiecznie, budzet roczny 24 tys. zl
zpietrzak@hurtowniabeskid.example 33 812 34 56`,
        expected: {
          company: 'Hurtownia Beskid',
          firstName: 'Zdzislaw',
          lastName: 'Pietrzak',
          email: 'zpietrzak@hurtowniabeskid.example',
          phone: '+48338123456',
          value: '24000',
          currency: 'PLN',
          products: 'Azure',
        },
      },
    ],
  },
  {
    language: 'sv',
    region: 'SE',
    sender: { name: 'Nils Ek', email: 'nils.ek@tailspin.example' },
    messages: [
      {
        text: `Tjena! Ett hett lead: Kiruna Gruvteknik, de kör on-prem Exchange och vill bort från det. Ordervärde nånstans kring 1,1 MSEK.
Prata med Aino Niemi (it-ansvarig), aino@kirunagruvteknik.example eller 0980-123 45. Beslut tas 12/5.`,
        expected: {
          company: 'Kiruna Gruvteknik',
          firstName: 'Aino',
          lastName: 'Niemi',
          email: 'aino@kirunagruvteknik.example',
          phone: '+4698012345',
          title: 'it-ansvarig',
          value: '1100000',
          currency: 'SEK',
          closing: '2026-05-12',
        },
      },
      {
        text: `Hej, Stiftelsen Ljuset i Umeå behöver Dynamics 365, vi får återkomma om Sales eller Business Central. Två kontakter: Lena Frisk 070-111 22 33 och Olle Frank 070-444 55 66. Budget saknas.`,
        expected: { company: 'Stiftelsen Ljuset', city: 'Umeå', country: 'SE' },
      },
    ],
  },
  {
    language: 'pt-PT',
    region: 'PT',
    sender: { name: 'Rui Teles', email: 'rui.teles@tailspin.example' },
    messages: [
      {
        text: `Rui, reencaminho: a Cooperativa Agrícola do Vouga (Aveiro) quer trocar o ERP antigo por Dynamics NAV... não, Business Central!
Falei com o Eng. Belmiro Patacas, 234 567 890, bpatacas@coopvouga.example. Falam em 60 000 euros + IVA, adjudicação em 20/05/2026.`,
        expected: {
          company: 'Cooperativa Agrícola do Vouga',
          firstName: 'Belmiro',
          lastName: 'Patacas',
          email: 'bpatacas@coopvouga.example',
          phone: '+351234567890',
          city: 'Aveiro',
          country: 'PT',
          value: '60000',
          currency: 'EUR',
          closing: '2026-05-20',
          products: 'Dynamics365Business',
        },
      },
      {
        text: `boas rui! a Câmara de Seia pediu preço para 80 licenças M365. orçamento 9.6k€ até fim de junho. NIF 506 676 170. contacto: Lurdes, 238 310 230`,
        expected: {
          company: 'Câmara de Seia',
          firstName: 'Lurdes',
          phone: '+351238310230',
          value: '9600',
          currency: 'EUR',
          closing: '2026-06-30',
          products: 'Microsoft365',
        },
      },
    ],
  },
];
