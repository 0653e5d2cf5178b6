import type { Corpus } from './corpus-message.ts';

/** Written when the rules were done, before they had read them. */
export const moreSwedish: Corpus = {
  language: 'sv',
  region: 'SE',
  sender: { name: 'Nils Ek', email: 'nils.ek@tailspin.example' },
  messages: [
    {
      text: `Mötesanteckningar 9 mars
Närvarande: Nils Ek, Birgitta Åhlund (driftchef), Adam Pihl
Roslagens Färjor AB lämnar VMware. De gillar Azure, tre år, totalt 14 miljoner kronor. Styrelsen tar beslut 22 april 2026.
Att göra: skicka referenser till Birgitta (birgitta.ahlund@roslagensfarjor.example).`,
      expected: {
        company: 'Roslagens Färjor AB',
        firstName: 'Birgitta',
        lastName: 'Åhlund',
        email: 'birgitta.ahlund@roslagensfarjor.example',
        title: 'driftchef',
        value: '14000000',
        currency: 'SEK',
        closing: '2026-04-22',
        products: 'Azure',
      },
    },
    {
      text: `Ämne: co-sell-anmälan
Kundnamn: Höganäs Kakel AB
Beräknad intäkt: 365 000 kr
Avslutsdatum: 2026-06-12
Primär kontakt: Desirée Hallgren
E-post: desiree.hallgren@hoganaskakel.example
Telefon: 042-555 01 18
Adress: Tegelgatan 12, 263 31 Höganäs
Produkt: Business Central`,
      expected: {
        company: 'Höganäs Kakel AB',
        firstName: 'Desirée',
        lastName: 'Hallgren',
        email: 'desiree.hallgren@hoganaskakel.example',
        phone: '+46425550118',
        street: 'Tegelgatan 12',
        postalCode: '263 31',
        city: 'Höganäs',
        country: 'SE',
        value: '365000',
        currency: 'SEK',
        closing: '2026-06-12',
        products: 'Dynamics365Business',
      },
    },
    {
      text: `Uppdatering: Östgöta Lantmän ekonomisk förening, utanför Linköping. VD Albert Boman bekräftade Azure SQL och Power BI. 880 000 kr exkl. moms (1 100 000 kr inkl. moms). Han skriver på 30 april. Mobil 070-555 12 22.`,
      expected: {
        company: 'Östgöta Lantmän ekonomisk förening',
        firstName: 'Albert',
        lastName: 'Boman',
        title: 'VD',
        city: 'Linköping',
        country: 'SE',
        phone: '+46705551222',
        value: '880000',
        currency: 'SEK',
        closing: '2026-04-30',
        products: 'PowerBI,SQL',
      },
    },
    {
      text: `Kund - Varbergs Kallbad AB
Kontaktperson - Helena Fridh, kontorschef
Behov - 150 x M365 E3
Budget - 210 000 kr per år
Beslut - senast i slutet av juli 2026
Tel - 0340-555 019`,
      expected: {
        company: 'Varbergs Kallbad AB',
        firstName: 'Helena',
        lastName: 'Fridh',
        title: 'kontorschef',
        closing: '2026-07-31',
        phone: '+46340555019',
        products: 'Microsoft365',
      },
    },
    {
      text: `Påminnelse: lämna in reseräkningar senast 31 mars. Taxi över 250 kr kräver chefens godkännande. Frågor till Johanna på ekonomi.`,
      expected: {},
    },
  ],
};
