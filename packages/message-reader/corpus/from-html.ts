import type { Corpus } from './corpus-message.ts';

/** What the HTML of Teams messages reads like: tables, quotes and forwarded mails. */
export const fromHtml: readonly Corpus[] = [
  {
    language: 'en',
    region: 'GB',
    sender: { name: 'Sam Taylor', email: 'sam.taylor@tailspin.example' },
    messages: [
      {
        text: `Forwarding this:

From: Ethan Cole <ethan.cole@tailspin.example>
To: Sam Taylor
Met Grace Okafor from Meridian Shipping Ltd at the fair. She wants Dynamics 365 Business Central. grace.okafor@meridianshipping.example
Ethan Cole
Tailspin Consulting
+44 20 7946 0777`,
        expected: {
          company: 'Meridian Shipping Ltd',
          firstName: 'Grace',
          lastName: 'Okafor',
          email: 'grace.okafor@meridianshipping.example',
          products: 'Dynamics365Business',
        },
      },
      {
        participants: ['Bob Stone'],
        text: `Company: Value
Redfern Mills Inc.: $90,000`,
        expected: {
          company: 'Redfern Mills Inc.',
          value: '90000',
          currency: 'USD',
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
        text: `Kedves Gergely,
rendben, a 9 800 000 Ft + áfa nekünk jó, április 17-ig aláírjuk.
Üdv,
Deák Csilla
beszerzési vezető, Tokaji Kádár Kft.
deak.csilla@tokajikadar.example

Tóth Gergely (toth.gergely@tailspin.example) írta:
Power BI-ra 9 800 000 Ft + áfa megfelelne?
Tóth Gergely
Tailspin Tanácsadó Zrt.
+36 1 555 4400`,
        expected: {
          company: 'Tokaji Kádár Kft.',
          firstName: 'Csilla',
          lastName: 'Deák',
          title: 'beszerzési vezető',
          email: 'deak.csilla@tokajikadar.example',
          value: '9800000',
          currency: 'HUF',
          closing: '2026-04-17',
          products: 'PowerBI',
        },
      },
      {
        participants: ['Bíró Lilla'],
        text: `Cég: Érték
Vértes Asztalos Kft.: 5 400 000 Ft`,
        expected: {
          company: 'Vértes Asztalos Kft.',
          value: '5400000',
          currency: 'HUF',
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
        text: `Merhaba Deniz Bey,
420.000 TL + KDV bize uygun, 17 Nisan'a kadar imzalarız.
Saygılar
Nihan Özkan
Satın Alma Müdürü, Çoruh Tarım A.Ş.
nihan.ozkan@coruhtarim.example

Deniz Aydın şunu yazdı:
Power BI için 420.000 TL + KDV uygun mu?
Deniz Aydın
Tailspin Danışmanlık Ltd. Şti.
0212 555 66 70`,
        expected: {
          company: 'Çoruh Tarım A.Ş.',
          firstName: 'Nihan',
          lastName: 'Özkan',
          title: 'Satın Alma Müdürü',
          email: 'nihan.ozkan@coruhtarim.example',
          value: '420000',
          currency: 'TRY',
          closing: '2026-04-17',
          products: 'PowerBI',
        },
      },
      {
        participants: ['Selin Korkmaz'],
        text: `Müşteri: Tutar
Erciyes Halı A.Ş.: 350.000 TL`,
        expected: {
          company: 'Erciyes Halı A.Ş.',
          value: '350000',
          currency: 'TRY',
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
        text: `Dzień dobry Panie Marku,
64 000 zł netto nam odpowiada, umowę podpiszemy do 17 kwietnia.
Pozdrawiam
Beata Kowalczyk
Dyrektor zakupów, Żuławy Mleko Sp. z o.o.
beata.kowalczyk@zulawymleko.example

Marek Lis napisał:
Czy 64 000 zł netto za Power BI będzie w porządku?
Marek Lis
Tailspin Polska S.A.
22 555 10 00`,
        expected: {
          company: 'Żuławy Mleko Sp. z o.o.',
          firstName: 'Beata',
          lastName: 'Kowalczyk',
          title: 'Dyrektor zakupów',
          email: 'beata.kowalczyk@zulawymleko.example',
          value: '64000',
          currency: 'PLN',
          closing: '2026-04-17',
          products: 'PowerBI',
        },
      },
      {
        participants: ['Joanna Wrona'],
        text: `We Wrocławiu Odra Stal S.A. chce Microsoft 365, 150 000 zł rocznie, razem 450 000 zł za 3 lata. Kontakt: Iwona Pietras, 71 555 33 44
Asia`,
        expected: {
          company: 'Odra Stal S.A.',
          firstName: 'Iwona',
          lastName: 'Pietras',
          phone: '+48715553344',
          value: '450000',
          currency: 'PLN',
          city: 'Wrocław',
          country: 'PL',
          products: 'Microsoft365',
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
        text: `Hej Nils,
410 000 kr exkl. moms är okej för oss, vi skriver på senast 17 april.
Hälsningar
Ulrika Sand
Inköpschef, Bergslagens Verktyg AB
ulrika.sand@bergslagensverktyg.example

Nils Öberg skrev:
Skulle 410 000 kr exkl. moms för Power BI passa?
Nils Öberg
Tailspin Norden AB
08-555 123 40`,
        expected: {
          company: 'Bergslagens Verktyg AB',
          firstName: 'Ulrika',
          lastName: 'Sand',
          title: 'Inköpschef',
          email: 'ulrika.sand@bergslagensverktyg.example',
          value: '410000',
          currency: 'SEK',
          closing: '2026-04-17',
          products: 'PowerBI',
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
        text: `Bom dia Rui,
os 32.000 € + IVA servem-nos, assinamos até 17 de abril.
Cumprimentos,
Marta Simões
Diretora de compras, Alentejo Azeites Lda
marta.simoes@alentejoazeites.example

Rui Tavares escreveu:
32.000 € + IVA para o Power BI servem?
Rui Tavares
Tailspin Consultores Lda
21 555 04 00`,
        expected: {
          company: 'Alentejo Azeites Lda',
          firstName: 'Marta',
          lastName: 'Simões',
          title: 'Diretora de compras',
          email: 'marta.simoes@alentejoazeites.example',
          value: '32000',
          currency: 'EUR',
          closing: '2026-04-17',
          products: 'PowerBI',
        },
      },
      {
        participants: ['Leonor Pinto'],
        text: `Empresa: Valor
Sado Conservas Lda: 27.500 €`,
        expected: {
          company: 'Sado Conservas Lda',
          value: '27500',
          currency: 'EUR',
        },
      },
    ],
  },
];
