import type { Corpus } from './corpus-message.ts';

export const hungarian: Corpus = {
  language: 'hu',
  region: 'HU',
  sender: { name: 'Tóth Gergely', email: 'toth.gergely@tailspin.example' },
  messages: [
    {
      text: `Sziasztok! Ma beszéltem Kovács Annával, a Dunapart Logisztika Kft. informatikai vezetőjével. Budapesten vannak, 180 fő.
Azure-ba költöztetnék a szervereiket, 45 millió forint a keret, és 2026. június 30-ig szeretnének szerződni.
kovacs.anna@dunapart.example, +36 30 123 4567`,
      expected: {
        company: 'Dunapart Logisztika Kft.',
        firstName: 'Anna',
        lastName: 'Kovács',
        email: 'kovacs.anna@dunapart.example',
        phone: '+36301234567',
        title: 'informatikai vezető',
        city: 'Budapest',
        country: 'HU',
        value: '45000000',
        currency: 'HUF',
        closing: '2026-06-30',
        products: 'Azure',
      },
    },
    {
      text: `Új lehetőség:
Cég: Mátra Élelmiszer Zrt.
Kapcsolattartó: Szabó Péter
E-mail: szabo.peter@matraelelmiszer.example
Telefon: 06 20 987 6543
Termék: Microsoft 365, 250 licenc
Érték: 12 500 000 Ft
Zárás: 2026.09.15.`,
      expected: {
        company: 'Mátra Élelmiszer Zrt.',
        firstName: 'Péter',
        lastName: 'Szabó',
        email: 'szabo.peter@matraelelmiszer.example',
        phone: '+36209876543',
        value: '12500000',
        currency: 'HUF',
        closing: '2026-09-15',
        products: 'Microsoft365',
      },
    },
    {
      text: `Feladó: Nagy Eszter <eszter.nagy@pannonszallitas.example>
Elküldve: 2026. március 9.
Tárgy: Business Central

Tisztelt Gergely!
A Business Central bevezetésére 80 ezer eurót szánunk, a döntést május végéig hozzuk meg.
Üdvözlettel:
Nagy Eszter
gazdasági igazgató
Pannon Szállítás Zrt.
Győr
Tel.: +36 96 512 345`,
      expected: {
        company: 'Pannon Szállítás Zrt.',
        firstName: 'Eszter',
        lastName: 'Nagy',
        email: 'eszter.nagy@pannonszallitas.example',
        phone: '+3696512345',
        title: 'gazdasági igazgató',
        city: 'Győr',
        country: 'HU',
        value: '80000',
        currency: 'EUR',
        closing: '2026-05-31',
        products: 'Dynamics365Business',
      },
    },
    {
      text: `A Tiszavirág Gyógyszertár Bt. 40 gépre kérne Windows 11-et, most havonta 3 000 Ft/gép a bérleti díj. Keret még nincs, jövő héten megbeszélés.`,
      expected: { company: 'Tiszavirág Gyógyszertár Bt.', products: 'Windows' },
    },
    {
      text: `Ebédeltek valahol? Én 12:30-kor megyek, a 3. emeleti tárgyaló 14 óráig foglalt. 🍲`,
      expected: {},
    },
    {
      text: `Hívott Horváth Gábor a Borsod Gépgyár Nyrt.-től (Miskolc). Power BI és SQL Server kell nekik, a projekt értéke kb. 30 M Ft.
Aláírás várhatóan november 15-én. Demó április 2-án lesz. horvath.gabor@borsodgep.example`,
      expected: {
        company: 'Borsod Gépgyár Nyrt.',
        firstName: 'Gábor',
        lastName: 'Horváth',
        email: 'horvath.gabor@borsodgep.example',
        city: 'Miskolc',
        country: 'HU',
        value: '30000000',
        currency: 'HUF',
        closing: '2026-11-15',
        products: 'PowerBI,SQL',
      },
    },
    {
      text: `Az Őrség Fatelep Kft. és a Vértes Bútor Kft. is érdeklődik SharePoint iránt, mindkettő 2-3 millió Ft körül. Melyikkel kezdjük?`,
      expected: { products: 'SharePoint' },
    },
    {
      text: `Szia Gergő! Ügyfél: Zöldmező Agrár Kft., Debrecen. Költségvetés: 95.000 EUR. Dynamics 365 Sales érdekli őket, határidő 2026. 08. 31.
Kovács úr a kontakt, 06 70 555 1234.`,
      expected: {
        company: 'Zöldmező Agrár Kft.',
        lastName: 'Kovács',
        phone: '+36705551234',
        city: 'Debrecen',
        country: 'HU',
        value: '95000',
        currency: 'EUR',
        closing: '2026-08-31',
        products: 'Dynamics365Enterprise',
      },
    },
    {
      heldOut: true,
      text: `Sziasztok, a Balaton Szálloda Kft.-nél jártam Veszprémben. Varga Katalin ügyvezető Surface laptopokat és Intune-t venne 60 embernek.
Összesen 22 millió Ft-ot szánnak rá, a szerződést július 1-ig írnák alá. Elérhetőség: varga.katalin@balatonszalloda.example, +36 20 444 5566 👍`,
      expected: {
        company: 'Balaton Szálloda Kft.',
        firstName: 'Katalin',
        lastName: 'Varga',
        email: 'varga.katalin@balatonszalloda.example',
        phone: '+36204445566',
        title: 'ügyvezető',
        city: 'Veszprém',
        country: 'HU',
        value: '22000000',
        currency: 'HUF',
        closing: '2026-07-01',
        products: 'EnterpriseMobilityAndSecurity,Surface',
      },
    },
    {
      heldOut: true,
      text: `Molnár Zoltán (beszerzési vezető, Sió Csomagolás Kft.) azt kérdezte, mennyi lenne 120 Visio és 300 Office licenc.
Tavaly 900 millió Ft volt az árbevételük. Ajánlatot kér 7,5 millió Ft alatt. molnar.zoltan@siocsomagolas.example
Tóth Gergely
Tailspin Kft.
+36 1 555 0000`,
      expected: {
        company: 'Sió Csomagolás Kft.',
        firstName: 'Zoltán',
        lastName: 'Molnár',
        email: 'molnar.zoltan@siocsomagolas.example',
        title: 'beszerzési vezető',
        value: '7500000',
        currency: 'HUF',
        products: 'Office,Visio',
      },
    },
  ],
};
