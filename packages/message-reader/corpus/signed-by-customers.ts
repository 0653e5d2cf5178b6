import type { Corpus } from './corpus-message.ts';

/** Messages that the customer has signed: there stands who they are. */
export const signedByCustomers: readonly Corpus[] = [
  {
    language: 'en',
    region: 'GB',
    sender: { name: 'Sam Taylor', email: 'sam.taylor@tailspin.example' },
    messages: [
      {
        participants: ['Hannah Price'],
        text: `Hello Sam, thank you for the demo. Our budget for Power BI is £35,000. Customer no. 020 7946 0001.

Kind regards,
Hannah Price
Finance Director
Ottershaw Textiles Ltd
hannah.price@ottershaw.example
T: 020 7946 0288`,
        expected: {
          company: 'Ottershaw Textiles Ltd',
          firstName: 'Hannah',
          lastName: 'Price',
          email: 'hannah.price@ottershaw.example',
          phone: '+442079460288',
          title: 'Finance Director',
          value: '35000',
          currency: 'GBP',
          products: 'PowerBI',
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
        participants: ['Soós Márta'],
        text: `Kedves Gergely! Köszönöm az ajánlatot, a Power BI mellett döntöttünk. Ügyfélszám: 06 1 234 5678.

Üdvözlettel:
Soós Márta
gazdasági vezető
Rába Bútor Kft.
soos.marta@rababutor.example
Tel.: +36 96 555 210`,
        expected: {
          company: 'Rába Bútor Kft.',
          firstName: 'Márta',
          lastName: 'Soós',
          email: 'soos.marta@rababutor.example',
          phone: '+3696555210',
          title: 'gazdasági vezető',
          products: 'PowerBI',
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
        participants: ['Burcu Aksoy'],
        text: `Merhaba Deniz Bey, sunum için teşekkürler. Azure için teklif bekliyoruz, müşteri no: 0212 555 00 00.

Saygılarımla,
Burcu Aksoy
IT Müdürü
Poyraz Tekstil A.Ş.
burcu.aksoy@poyraztekstil.example
0532 555 44 33`,
        expected: {
          company: 'Poyraz Tekstil A.Ş.',
          firstName: 'Burcu',
          lastName: 'Aksoy',
          email: 'burcu.aksoy@poyraztekstil.example',
          phone: '+905325554433',
          title: 'IT Müdürü',
          products: 'Azure',
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
        participants: ['Barbara Zając'],
        text: `Dzień dobry, proszę o ofertę na Microsoft 365 dla 60 osób. Numer klienta: 022 555 11 11.

Z poważaniem
Barbara Zając
kierownik IT
Pomorskie Zioła Sp. z o.o.
b.zajac@pomorskieziola.example
tel. 58 555 33 44`,
        expected: {
          company: 'Pomorskie Zioła Sp. z o.o.',
          firstName: 'Barbara',
          lastName: 'Zając',
          email: 'b.zajac@pomorskieziola.example',
          phone: '+48585553344',
          title: 'kierownik IT',
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
        participants: ['Annika Strand'],
        text: `Hej, vi vill köpa Power BI till 40 användare, vårt kundnr 08-123 456 78.

Vänliga hälsningar
Annika Strand
ekonomichef
Vinga Marin AB
annika.strand@vingamarin.example
031-555 01 02`,
        expected: {
          company: 'Vinga Marin AB',
          firstName: 'Annika',
          lastName: 'Strand',
          email: 'annika.strand@vingamarin.example',
          phone: '+46315550102',
          title: 'ekonomichef',
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
        participants: ['Teresa Moura'],
        text: `Bom dia, gostaríamos de uma proposta para o Microsoft 365 para 45 pessoas. N.º de cliente: 210 555 000.

Com os melhores cumprimentos,
Teresa Moura
Diretora financeira
Cortiças do Tejo Lda
teresa.moura@corticasdotejo.example
Telef.: 212 555 111`,
        expected: {
          company: 'Cortiças do Tejo Lda',
          firstName: 'Teresa',
          lastName: 'Moura',
          email: 'teresa.moura@corticasdotejo.example',
          phone: '+351212555111',
          title: 'Diretora financeira',
          products: 'Microsoft365',
        },
      },
    ],
  },
];
