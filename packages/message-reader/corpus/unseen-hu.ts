import type { Corpus } from './corpus-message.ts';

/** Written when the rules were done, before they had read them. */
export const unseenHungarian: Corpus = {
  language: 'hu',
  region: 'HU',
  sender: { name: 'Tóth Gergely', email: 'toth.gergely@tailspin.example' },
  messages: [
    {
      text: `Sziasztok, átadom szabadság előtt:
- Ügyfél: Mátrai Öntöde Kft. (Eger)
- Ki: Szalai Katalin, beszerzési vezető, szalai.katalin@matraiontode.example, 06 36 555 018
- Mit: Business Central 75 főre
- Mennyi: kb. 32 millió Ft, május 29-ig aláírja a vezetőség`,
      expected: {
        company: 'Mátrai Öntöde Kft.',
        firstName: 'Katalin',
        lastName: 'Szalai',
        email: 'szalai.katalin@matraiontode.example',
        phone: '+3636555018',
        title: 'beszerzési vezető',
        city: 'Eger',
        country: 'HU',
        value: '32000000',
        currency: 'HUF',
        closing: '2026-05-29',
        products: 'Dynamics365Business',
      },
    },
    {
      text: `Tisztelt Tóth Úr!

A keddi beszélgetésünk alapján a Power BI bevezetése mellett döntöttünk. A vezetőség bruttó 8 450 000 Ft-ot hagyott jóvá, a szerződést április 17-ig szeretnénk aláírni.

Tisztelettel:
Barta Bernadett
pénzügyi igazgató
Dunakanyar Tejüzem Zrt.
2600 Vác, Kőhíd utca 7.
barta.bernadett@dunakanyartej.example
Tel.: +36 27 555 147`,
      expected: {
        company: 'Dunakanyar Tejüzem Zrt.',
        firstName: 'Bernadett',
        lastName: 'Barta',
        email: 'barta.bernadett@dunakanyartej.example',
        phone: '+3627555147',
        title: 'pénzügyi igazgató',
        street: 'Kőhíd utca 7.',
        postalCode: '2600',
        city: 'Vác',
        country: 'HU',
        value: '8450000',
        currency: 'HUF',
        closing: '2026-04-17',
        products: 'PowerBI',
      },
    },
    {
      text: `@Tóth Gergely tegnap a Bükki Egyetemen jártam, Egerben. 3400 Microsoft 365 fiók kellene nekik. Kapcsolattartó: Somogyi Dávid, somogyi.david@bukkiegyetem.example. Keret még nincs, ma évente 18 millió forintot fizetnek a tárhelyért.`,
      expected: {
        company: 'Bükki Egyetem',
        firstName: 'Dávid',
        lastName: 'Somogyi',
        email: 'somogyi.david@bukkiegyetem.example',
        city: 'Eger',
        country: 'HU',
        products: 'Microsoft365',
      },
    },
    {
      text: `Név: dr. Kardos Hanna
Cégnév: Kardos és Társai Ügyvédi Iroda
Beosztás: irodavezető
Telefon: 1 555 0777
E-mail: hanna@kardosestarsai.example
Város: Gödöllő
Üzenet: 60 embert költöztetnénk SharePoint Online-ra. Keretünk 5 és 7 millió forint között van.`,
      expected: {
        company: 'Kardos és Társai Ügyvédi Iroda',
        firstName: 'Hanna',
        lastName: 'Kardos',
        email: 'hanna@kardosestarsai.example',
        phone: '+3615550777',
        title: 'irodavezető',
        city: 'Gödöllő',
        products: 'SharePoint',
      },
    },
    {
      text: `Ma beszéltem Vörös Tamással, a Zöldtető Építő Kft. gazdasági vezetőjével Győrből. Azure és SQL Server kell nekik, 110 millió forintjuk van rá, június végéig döntenek. Tel: +36 96 555 234, voros.tamas@zoldteto.example`,
      expected: {
        company: 'Zöldtető Építő Kft.',
        firstName: 'Tamás',
        lastName: 'Vörös',
        email: 'voros.tamas@zoldteto.example',
        phone: '+3696555234',
        title: 'gazdasági vezető',
        city: 'Győr',
        country: 'HU',
        value: '110000000',
        currency: 'HUF',
        closing: '2026-06-30',
        products: 'Azure,SQL',
      },
    },
    {
      text: `Jössz ebédelni? Hozd a 4000 forintot, amit a múltkor kifizettem helyetted 🙂 Zsófi is jön.`,
      expected: {},
    },
    {
      text: `A Holló Média Kft.-nél nyert a versenytárs, viszont a testvércégük, a Gém Kiadó Zrt. gondolkodik a Dynamics 365 Sales-en. Keresd Bodnár Juditot: bodnar.judit@gemkiado.example, 60 ezer dollár, július 1. előtt döntenek.`,
      expected: {
        firstName: 'Judit',
        lastName: 'Bodnár',
        email: 'bodnar.judit@gemkiado.example',
        company: 'Gém Kiadó Zrt.',
        value: '60000',
        currency: 'USD',
        closing: '2026-07-01',
        products: 'Dynamics365Enterprise',
      },
    },
    {
      text: `A Toronyi Városi Kórház közbeszerzést írt ki Teams Phone-ra, 900 mellékre. Becsült érték: nettó 124 000 000 Ft, eredményhirdetés: 2026. szeptember 30.
Kapcsolattartó: Pásztor Ildikó, kozbeszerzes@toronykorhaz.example, (06-1) 555-0950`,
      expected: {
        company: 'Toronyi Városi Kórház',
        firstName: 'Ildikó',
        lastName: 'Pásztor',
        email: 'kozbeszerzes@toronykorhaz.example',
        phone: '+3615550950',
        value: '124000000',
        currency: 'HUF',
        closing: '2026-09-30',
        products: 'Teams',
      },
    },
    {
      text: `szia, hivott a rafi a koteles boltbol, 20 db laptopra kerne arat, max 3 misi. 06301234555, visszahivod?`,
      expected: { phone: '+36301234555' },
    },
    {
      text: `Ahogy ígértem, bemutatom: Gajdos Dóra, az Alsó-Tisza Vízművek Zrt. informatikai igazgatója. Új számlázáshoz kell nekik Azure, 450 millió forint a keret, és október végén írnák alá. +36 62 555 432, gajdos.dora@alsotisza.example
Üdv: Dobos Klára (Microsoft), klara.dobos@microsoft.com`,
      expected: {
        company: 'Alsó-Tisza Vízművek Zrt.',
        firstName: 'Dóra',
        lastName: 'Gajdos',
        email: 'gajdos.dora@alsotisza.example',
        phone: '+3662555432',
        title: 'informatikai igazgató',
        value: '450000000',
        currency: 'HUF',
        closing: '2026-10-31',
        products: 'Azure',
      },
    },
  ],
};
