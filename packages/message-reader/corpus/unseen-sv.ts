import type { Corpus } from './corpus-message.ts';

/** Written when the rules were done, before they had read them. */
export const unseenSwedish: Corpus = {
  language: 'sv',
  region: 'SE',
  sender: { name: 'Nils Ek', email: 'nils.ek@tailspin.example' },
  messages: [
    {
      text: `Hej Nils, lämnar över inför semestern:
- Kund: Bergslagens Gjuteri AB (Falun)
- Vem: Gunilla Hamrin, inköpschef, gunilla.hamrin@gjuteriet.example, 023-555 18
- Vad: Business Central för 75 personer
- Hur mycket: ungefär 1,1 mkr, styrelsen skriver på senast 29 maj 2026`,
      expected: {
        company: 'Bergslagens Gjuteri AB',
        firstName: 'Gunilla',
        lastName: 'Hamrin',
        email: 'gunilla.hamrin@gjuteriet.example',
        phone: '+462355518',
        title: 'inköpschef',
        city: 'Falun',
        country: 'SE',
        value: '1100000',
        currency: 'SEK',
        closing: '2026-05-29',
        products: 'Dynamics365Business',
      },
    },
    {
      text: `Hej,

efter samtalet i tisdags vill vi gå vidare med Power BI. Ledningen har godkänt 240 000 kr exkl. moms och avtalet behöver vara underskrivet den 17 april.

Med vänlig hälsning
Ulrika Sandelin
Marknadschef
Dalmejeriet AB
Ågatan 7, 791 30 Falun
ulrika.sandelin@dalmejeriet.example
Mobil 070-555 14 47`,
      expected: {
        company: 'Dalmejeriet AB',
        firstName: 'Ulrika',
        lastName: 'Sandelin',
        email: 'ulrika.sandelin@dalmejeriet.example',
        phone: '+46705551447',
        title: 'Marknadschef',
        street: 'Ågatan 7',
        postalCode: '791 30',
        city: 'Falun',
        country: 'SE',
        value: '240000',
        currency: 'SEK',
        closing: '2026-04-17',
        products: 'PowerBI',
      },
    },
    {
      text: `@Nils Ek var hos Mälardalens högskola i Västerås igår. De behöver 3400 konton i Microsoft 365. Kontakt: Jan-Erik Wallander, jan-erik.wallander@mhs.example. Ingen budget än, i dag betalar de 180 000 kr per år för driften.`,
      expected: {
        company: 'Mälardalens högskola',
        firstName: 'Jan-Erik',
        lastName: 'Wallander',
        email: 'jan-erik.wallander@mhs.example',
        city: 'Västerås',
        country: 'SE',
        products: 'Microsoft365',
      },
    },
    {
      text: `Namn: Hanna Rosén
Företag: Rosén & Falk Advokatbyrå KB
Befattning: byråchef
Telefon: 08-555 077 70
E-post: hanna@rosenfalk.example
Ort: Vaxholm
Meddelande: Vi vill flytta 60 personer till SharePoint Online. Budgeten ligger mellan 150 000 och 200 000 kr.`,
      expected: {
        company: 'Rosén & Falk Advokatbyrå KB',
        firstName: 'Hanna',
        lastName: 'Rosén',
        email: 'hanna@rosenfalk.example',
        phone: '+46855507770',
        title: 'byråchef',
        city: 'Vaxholm',
        products: 'SharePoint',
      },
    },
    {
      text: `Pratade i dag med Tomas Pepparfält, ekonomichef på Gröna Tak i Skåne AB i Lund. De vill ha Azure och SQL Server, har 3,2 miljoner kronor och bestämmer sig, beslut före slutet av juni. Ring +46 46 555 12 34 eller tomas.pepparfalt@gronatak.example`,
      expected: {
        company: 'Gröna Tak i Skåne AB',
        firstName: 'Tomas',
        lastName: 'Pepparfält',
        email: 'tomas.pepparfalt@gronatak.example',
        phone: '+46465551234',
        title: 'ekonomichef',
        city: 'Lund',
        country: 'SE',
        value: '3200000',
        currency: 'SEK',
        closing: '2026-06-30',
        products: 'Azure,SQL',
      },
    },
    {
      text: `Ska vi ta en fika? Jag har med de 85 kronorna från i fredags. Malin kommer också 🙂`,
      expected: {},
    },
    {
      text: `Vi förlorade mot en konkurrent hos Korp Media, men systerbolaget Hägerns Förlag AB funderar på Dynamics 365 Sales. Prata med Louise Brandt, louise.brandt@hagernsforlag.example, 60 000 dollar, beslut före 1 juli 2026.`,
      expected: {
        company: 'Hägerns Förlag AB',
        firstName: 'Louise',
        lastName: 'Brandt',
        email: 'louise.brandt@hagernsforlag.example',
        value: '60000',
        currency: 'USD',
        closing: '2026-07-01',
        products: 'Dynamics365Enterprise',
      },
    },
    {
      text: `Tornby kommun upphandlar Teams Phone till 900 anknytningar. Uppskattat värde: 3 100 000:-, tilldelningsbeslut 2026-09-30.
Kontaktperson: Sylvia Kempe, upphandling@tornby.example, 013-555 09 50`,
      expected: {
        company: 'Tornby kommun',
        firstName: 'Sylvia',
        lastName: 'Kempe',
        email: 'upphandling@tornby.example',
        phone: '+46135550950',
        value: '3100000',
        currency: 'SEK',
        closing: '2026-09-30',
        products: 'Teams',
      },
    },
    {
      text: `tja, rolf på rephandeln ringde, vill ha pris på 20 datorer, typ 250 tkr. 070-555 45 60, ringer du?`,
      expected: { phone: '+46705554560' },
    },
    {
      text: `Som utlovat: Nils, det här är Dora Gavelin, IT-direktör på Nedre Göta Vatten AB. De behöver Azure till ny fakturering, har 4,5 mkr avsatta och hoppas på signering i slutet av oktober. 031-555 43 21, dora.gavelin@nedregota.example
Hälsningar Klara Dobb (Microsoft), klara.dobb@microsoft.com`,
      expected: {
        company: 'Nedre Göta Vatten AB',
        firstName: 'Dora',
        lastName: 'Gavelin',
        email: 'dora.gavelin@nedregota.example',
        phone: '+46315554321',
        title: 'IT-direktör',
        value: '4500000',
        currency: 'SEK',
        closing: '2026-10-31',
        products: 'Azure',
      },
    },
  ],
};
