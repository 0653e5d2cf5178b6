import type { Corpus } from './corpus-message.ts';

/** Messages of a colleague who has signed them, and is not the customer. */
export const signedByColleagues: readonly Corpus[] = [
  {
    language: 'en',
    region: 'GB',
    sender: { name: 'Sam Taylor', email: 'sam.taylor@tailspin.example' },
    messages: [
      {
        participants: ['Olivia Grant'],
        text: `Hi Sam, can you take this one? I had coffee with Marcus Webb, Head of IT at Larchmont Foods Ltd, and they want Azure and have £120,000 plus VAT (£144,000 incl. VAT) for it.
Best regards,
Olivia Grant
Partner Manager
Tailspin Consulting Group Ltd
olivia.grant@tailspin.example
+44 20 7946 0555 | www.tailspin.example`,
        expected: {
          company: 'Larchmont Foods Ltd',
          firstName: 'Marcus',
          lastName: 'Webb',
          title: 'Head of IT',
          value: '120000',
          currency: 'GBP',
          products: 'Azure',
        },
      },
      {
        participants: ['Olivia Grant'],
        text: `Sam, a warm lead. Company: Penhallow Shipyards plc. Contact: Jasmine Cole, jasmine.cole@penhallow.example. SharePoint, decision by 30 September 2026.

Cheers
Olivia
Blue Kite Advisors LLP
M +44 20 7946 0456`,
        expected: {
          company: 'Penhallow Shipyards plc',
          firstName: 'Jasmine',
          lastName: 'Cole',
          email: 'jasmine.cole@penhallow.example',
          closing: '2026-09-30',
          products: 'SharePoint',
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
        participants: ['Bíró Lilla'],
        text: `Szia Gergő! Tegnap Vass Zoltánnal, a Pannon Üveg Kft. beszerzési vezetőjével találkoztam: Azure-t szeretnének, nettó 18 500 000 Ft (23 495 000 Ft bruttó) a keret.
Üdv,
Bíró Lilla
partnermenedzser
Tailspin Tanácsadó Zrt.
1117 Budapest, Alíz utca 4.
biro.lilla@tailspin.example
+36 1 999 4455`,
        expected: {
          company: 'Pannon Üveg Kft.',
          firstName: 'Zoltán',
          lastName: 'Vass',
          title: 'beszerzési vezető',
          value: '18500000',
          currency: 'HUF',
          products: 'Azure',
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
        participants: ['Selin Korkmaz'],
        text: `Deniz merhaba, dün Yakamoz Denizcilik A.Ş. ile görüştüm. Satın Alma Müdürü Tolga Erdem Microsoft 365 istiyor, bütçe 2.400.000 TL + KDV (2.880.000 TL KDV dahil).
Saygılar,
Selin Korkmaz
İş Ortağı Yöneticisi
Tailspin Danışmanlık Ltd. Şti.
selin.korkmaz@tailspin.example
0212 555 66 77`,
        expected: {
          company: 'Yakamoz Denizcilik A.Ş.',
          firstName: 'Tolga',
          lastName: 'Erdem',
          title: 'Satın Alma Müdürü',
          value: '2400000',
          currency: 'TRY',
          products: 'Microsoft365',
        },
      },
    ],
  },
  {
    language: 'pl',
    region: 'PL',
    sender: { name: 'Marek Lis', email: 'marek.lis@tailspin.example' },
    messages: [
      {
        participants: ['Joanna Wrona'],
        text: `Marek, byłam wczoraj w Stalmix Sp. z o.o. we Wrocławiu. Dyrektor finansowy Tomasz Bielski chce Power BI, budżet 80 000 zł netto (98 400 zł brutto), decyzja do 30 czerwca 2026.
Pozdrawiam
Joanna Wrona
Opiekun partnerów
Tailspin Polska S.A.
joanna.wrona@tailspin.example
tel. 22 555 10 20`,
        expected: {
          company: 'Stalmix Sp. z o.o.',
          firstName: 'Tomasz',
          lastName: 'Bielski',
          title: 'Dyrektor finansowy',
          city: 'Wrocław',
          country: 'PL',
          value: '80000',
          currency: 'PLN',
          closing: '2026-06-30',
          products: 'PowerBI',
        },
      },
    ],
  },
  {
    language: 'sv',
    region: 'SE',
    sender: { name: 'Nils Öberg', email: 'nils.oberg@tailspin.example' },
    messages: [
      {
        participants: ['Frida Holm'],
        text: `Hej Nils! Träffade Johan Ek, inköpschef på Norrskog Möbler AB. De vill ha Dynamics 365 Business Central, budget 1 400 000 kr exkl. moms (1 750 000 kr inkl. moms).
Mvh
Frida Holm
Partneransvarig
Tailspin Norden AB
frida.holm@tailspin.example
08-555 123 45`,
        expected: {
          company: 'Norrskog Möbler AB',
          firstName: 'Johan',
          lastName: 'Ek',
          title: 'inköpschef',
          value: '1400000',
          currency: 'SEK',
          products: 'Dynamics365Business',
        },
      },
    ],
  },
  {
    language: 'pt-PT',
    region: 'PT',
    sender: { name: 'Rui Tavares', email: 'rui.tavares@tailspin.example' },
    messages: [
      {
        participants: ['Leonor Pinto'],
        text: `Olá Rui, estive ontem com o Miguel Faria da Salinas do Sul Lda, diretor financeiro. Querem Azure, orçamento de 90.000 € + IVA (110.700 € com IVA).
Cumprimentos,
Leonor Pinto
Gestora de parceiros
Tailspin Consultores Lda
leonor.pinto@tailspin.example
+351 21 555 0404`,
        expected: {
          company: 'Salinas do Sul Lda',
          firstName: 'Miguel',
          lastName: 'Faria',
          title: 'diretor financeiro',
          value: '90000',
          currency: 'EUR',
          products: 'Azure',
        },
      },
    ],
  },
];
