import type { Corpus } from './corpus-message.ts';

/** With a whole address, or with two of them. */
export const addresses: readonly Corpus[] = [
  {
    language: 'en',
    region: 'GB',
    sender: { name: 'Sam Taylor', email: 'sam.taylor@tailspin.example' },
    messages: [
      {
        text: `Hi Sam, please quote Microsoft 365 for 80 of us. We have £24,000 and will decide by 30 April.
Kind regards
Helen Marsh
Finance Director
Saltmarsh Ceramics Ltd
14 Old Quay Road
Bristol BS1 4ST
helen.marsh@saltmarsh.example`,
        expected: {
          company: 'Saltmarsh Ceramics Ltd',
          firstName: 'Helen',
          lastName: 'Marsh',
          email: 'helen.marsh@saltmarsh.example',
          title: 'Finance Director',
          street: '14 Old Quay Road',
          postalCode: 'BS1 4ST',
          city: 'Bristol',
          country: 'GB',
          value: '24000',
          currency: 'GBP',
          closing: '2026-04-30',
          products: 'Microsoft365',
        },
      },
      {
        text: `They have two shops, 3 Castle Street, Leeds LS1 5AB and 27 Harbour Way, Whitby YO21 3PU. Azure for both, says the customer Ravenscar Outdoor.`,
        expected: { company: 'Ravenscar Outdoor', products: 'Azure' },
      },
    ],
  },
  {
    language: 'hu',
    region: 'HU',
    sender: { name: 'Tóth Gergely', email: 'toth.gergely@tailspin.example' },
    messages: [
      {
        text: `Szia Gergő! A Vitorlás Panzió Kft. (8230 Balatonfüred, Kossuth Lajos u. 3.) SharePointot szeretne, a keret 1,8 millió forint.
A kapcsolattartó Szűcs Emese, szucs.emese@vitorlas.example, +36 30 765 4321.`,
        expected: {
          company: 'Vitorlás Panzió Kft.',
          firstName: 'Emese',
          lastName: 'Szűcs',
          email: 'szucs.emese@vitorlas.example',
          phone: '+36307654321',
          street: 'Kossuth Lajos u. 3.',
          postalCode: '8230',
          city: 'Balatonfüred',
          country: 'HU',
          value: '1800000',
          currency: 'HUF',
          products: 'SharePoint',
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
        text: `Dzień dobry, prosimy o ofertę na Power BI. Mamy 250 000,50 zł, decyzja do 30 czerwca.
Pozdrawiam
Beata Wrona
dyrektor finansowa
Żuraw Dźwigi Sp. z o.o.
ul. Długa 5, 00-238 Warszawa
b.wrona@zurawdzwigi.example`,
        expected: {
          company: 'Żuraw Dźwigi Sp. z o.o.',
          firstName: 'Beata',
          lastName: 'Wrona',
          email: 'b.wrona@zurawdzwigi.example',
          title: 'dyrektor finansowa',
          street: 'ul. Długa 5',
          postalCode: '00-238',
          city: 'Warszawa',
          country: 'PL',
          value: '250000.5',
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
    sender: { name: 'Nils Ek', email: 'nils.ek@tailspin.example' },
    messages: [
      {
        text: `Hej Nils, vi behöver Windows 11 till 45 datorer och har 310 000 kr. Beslut tas senast den 15 maj.
Vänliga hälsningar
Annika Borg, inköpschef
Trosa Segel AB
Västra Långgatan 12 B
619 35 Trosa
annika.borg@trosasegel.example`,
        expected: {
          company: 'Trosa Segel AB',
          firstName: 'Annika',
          lastName: 'Borg',
          email: 'annika.borg@trosasegel.example',
          title: 'inköpschef',
          street: 'Västra Långgatan 12 B',
          postalCode: '619 35',
          city: 'Trosa',
          country: 'SE',
          value: '310000',
          currency: 'SEK',
          closing: '2026-05-15',
          products: 'Windows',
        },
      },
    ],
  },
  {
    language: 'pt-PT',
    region: 'PT',
    sender: { name: 'Rui Teles', email: 'rui.teles@tailspin.example' },
    messages: [
      {
        text: `Bom dia Rui, a empresa Moinho Velho Lda quer Azure. Ficam na Rua do Almada, 210, 4050-032 Porto. O orçamento é de 42.000,00 € e assinam até 30 de junho.
Contacto: Catarina Lemos, catarina.lemos@moinhovelho.example`,
        expected: {
          company: 'Moinho Velho Lda',
          firstName: 'Catarina',
          lastName: 'Lemos',
          email: 'catarina.lemos@moinhovelho.example',
          street: 'Rua do Almada, 210',
          postalCode: '4050-032',
          city: 'Porto',
          country: 'PT',
          value: '42000',
          currency: 'EUR',
          closing: '2026-06-30',
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
        text: `Merhaba Deniz Bey, 30 kullanıcı için Power BI almak istiyoruz, bütçemiz 275.000 TL.
Saygılarımla
Sibel Arslan
Satın Alma Müdürü
Kordon Tekstil A.Ş.
Atatürk Cad. No: 15, 35210 İzmir
sibel.arslan@kordontekstil.example`,
        expected: {
          company: 'Kordon Tekstil A.Ş.',
          firstName: 'Sibel',
          lastName: 'Arslan',
          email: 'sibel.arslan@kordontekstil.example',
          title: 'Satın Alma Müdürü',
          street: 'Atatürk Cad. No: 15',
          postalCode: '35210',
          city: 'İzmir',
          country: 'TR',
          value: '275000',
          currency: 'TRY',
          products: 'PowerBI',
        },
      },
    ],
  },
];
