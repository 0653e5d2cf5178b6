import type { Corpus } from './corpus-message.ts';

/** Written when the rules were done, before they had read them. */
export const moreHungarian: Corpus = {
  language: 'hu',
  region: 'HU',
  sender: { name: 'Tóth Gergely', email: 'toth.gergely@tailspin.example' },
  messages: [
    {
      text: `Jegyzet, március 9.
Résztvevők: Tóth Gergely, Csapó Boglárka (operatív igazgató), Pike Ádám
A Balatoni Kompok Zrt. kiváltja a VMware-t. Az Azure tetszik nekik, 3 évre, összesen 560 millió Ft. Az igazgatóság 2026. április 22-én dönt.
Teendő: Boglárkának (csapo.boglarka@balatonikompok.example) elküldeni a referenciákat.`,
      expected: {
        company: 'Balatoni Kompok Zrt.',
        firstName: 'Boglárka',
        lastName: 'Csapó',
        email: 'csapo.boglarka@balatonikompok.example',
        title: 'operatív igazgató',
        value: '560000000',
        currency: 'HUF',
        closing: '2026-04-22',
        products: 'Azure',
      },
    },
    {
      text: `Tárgy: co-sell bejelentés
Cégnév: Romhányi Csempe Kft.
Várható bevétel: 14 650 000 Ft
Várható zárás: 2026.06.12.
Elsődleges kapcsolattartó: Halász Dezső
E-mail: halasz.dezso@romhanyicsempe.example
Telefon: +36 35 555 118
Cím: 2654 Romhány, Téglás utca 12.
Termék: Business Central`,
      expected: {
        company: 'Romhányi Csempe Kft.',
        firstName: 'Dezső',
        lastName: 'Halász',
        email: 'halasz.dezso@romhanyicsempe.example',
        phone: '+3635555118',
        street: 'Téglás utca 12.',
        postalCode: '2654',
        city: 'Romhány',
        country: 'HU',
        value: '14650000',
        currency: 'HUF',
        closing: '2026-06-12',
        products: 'Dynamics365Business',
      },
    },
    {
      text: `Frissítés: Hansági Mezőgazdasági Szövetkezet, Sopron mellett. Az ügyvezető, Bojtár Albert megerősítette: Azure SQL és Power BI, nettó 35 200 000 Ft (bruttó 44 704 000 Ft). Április 30-án ír alá. Mobil: 06 20 555 1222`,
      expected: {
        company: 'Hansági Mezőgazdasági Szövetkezet',
        firstName: 'Albert',
        lastName: 'Bojtár',
        title: 'ügyvezető',
        city: 'Sopron',
        country: 'HU',
        phone: '+36205551222',
        value: '35200000',
        currency: 'HUF',
        closing: '2026-04-30',
        products: 'PowerBI,SQL',
      },
    },
    {
      text: `Ügyfél - Gyulai Strand Kft.
Kapcsolattartó - Fodor Helga, irodavezető
Igény - 150 db M365 E3
Keret - évi 6 millió forint
Döntés - 2026. július végéig
Tel. - 66 555 019`,
      expected: {
        company: 'Gyulai Strand Kft.',
        firstName: 'Helga',
        lastName: 'Fodor',
        title: 'irodavezető',
        closing: '2026-07-31',
        phone: '+3666555019',
        products: 'Microsoft365',
      },
    },
    {
      text: `Emlékeztető: az útiszámlákat március 31-ig kérjük leadni. 10 000 Ft feletti taxihoz vezetői engedély kell. Kérdés esetén Joli a pénzügyről segít.`,
      expected: {},
    },
  ],
};
