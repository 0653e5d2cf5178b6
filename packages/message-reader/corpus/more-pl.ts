import type { Corpus } from './corpus-message.ts';

/** Written when the rules were done, before they had read them. */
export const morePolish: Corpus = {
  language: 'pl',
  region: 'PL',
  sender: { name: 'Marek Lis', email: 'marek.lis@tailspin.example' },
  messages: [
    {
      text: `Notatka ze spotkania 9 marca
Obecni: Marek Lis, Bożena Czapla (dyrektor operacyjna), Adam Kruk
Promy Bałtyk S.A. odchodzą od VMware. Podoba im się Azure, umowa na 3 lata, łącznie 5,6 mln zł. Decyzja zarządu 22 kwietnia 2026, zaraz potem podpis.
Do zrobienia: wysłać Bożenie (bozena.czapla@promybaltyk.example) referencje.`,
      expected: {
        company: 'Promy Bałtyk S.A.',
        firstName: 'Bożena',
        lastName: 'Czapla',
        email: 'bozena.czapla@promybaltyk.example',
        title: 'dyrektor operacyjna',
        value: '5600000',
        currency: 'PLN',
        closing: '2026-04-22',
        products: 'Azure',
      },
    },
    {
      text: `Temat: zgłoszenie co-sell
Nazwa firmy: Kafle Opoczno Sp. z o.o.
Szacowany przychód: 146 500 PLN
Data zamknięcia: 12.06.2026
Główny kontakt: Dezydery Hałas
E-mail: dezydery.halas@kafle.example
Telefon: 44 555 01 18
Adres: ul. Ceglana 12, 26-300 Opoczno
Produkt: Business Central`,
      expected: {
        company: 'Kafle Opoczno Sp. z o.o.',
        firstName: 'Dezydery',
        lastName: 'Hałas',
        email: 'dezydery.halas@kafle.example',
        phone: '+48445550118',
        street: 'ul. Ceglana 12',
        postalCode: '26-300',
        city: 'Opoczno',
        country: 'PL',
        value: '146500',
        currency: 'PLN',
        closing: '2026-06-12',
        products: 'Dynamics365Business',
      },
    },
    {
      text: `Hej, to znowu ja. Gadałam rano z Jurkiem z Piekarni Szczygieł, kierownikiem operacyjnym. Chce dwie opcje: 48 tys. zł za samo M365 albo 120 tys. zł z Teams Rooms. Wybierze do Wielkanocy.`,
      expected: { products: 'Microsoft365,Teams' },
    },
    {
      text: `Od: Petra Wilk <petra.wilk@klinikalipowa.example>
Do: biuro@tailspin.example
Data: pt., 6 mar 2026, 08:15
Temat: Zapytanie

Szanowni Państwo,
jesteśmy grupą klinik z 900 pracownikami w Rzeszowie i szukamy partnera do Microsoft 365 E5 oraz Intune. Budżet na 2026 rok to 910 000 zł. Proszę o kontakt z moim asystentem: Jonasz Hubert, jonasz.hubert@klinikalipowa.example, +48 17 555 10 00.
Z poważaniem
Petra Wilk
Dyrektor IT
Klinika Lipowa Sp. z o.o.`,
      expected: {
        company: 'Klinika Lipowa Sp. z o.o.',
        city: 'Rzeszów',
        country: 'PL',
        value: '910000',
        currency: 'PLN',
        phone: '+48175551000',
        products: 'EnterpriseMobilityAndSecurity,Microsoft365',
      },
    },
    {
      text: `Marek, uwaga: Tamara z Sad Weterynaria (ci z Kalisza, jakieś 8 gabinetów) idzie w SharePoint. Zamówienie na dziewiętnaście tysięcy w przyszłym tygodniu. tamara.lis@sadweterynaria.example`,
      expected: {
        company: 'Sad Weterynaria',
        firstName: 'Tamara',
        email: 'tamara.lis@sadweterynaria.example',
        city: 'Kalisz',
        country: 'PL',
        products: 'SharePoint',
      },
    },
    {
      text: `Przypomnienie: rozliczenia delegacji do 31 marca. Paragony za taksówkę powyżej 100 zł wymagają zgody kierownika. Pytania do Joanny z księgowości.`,
      expected: {},
    },
    {
      text: `Aktualizacja: Spółdzielnia Rolnicza Halny, okolice Zakopanego. Prezes Albert Bojda potwierdził Azure SQL i Power BI. 352 000 zł netto (432 960 zł brutto). Podpisuje 30 kwietnia. Kom. 500 311 222.`,
      expected: {
        company: 'Spółdzielnia Rolnicza Halny',
        firstName: 'Albert',
        lastName: 'Bojda',
        title: 'Prezes',
        phone: '+48500311222',
        value: '352000',
        currency: 'PLN',
        closing: '2026-04-30',
        products: 'PowerBI,SQL',
      },
    },
    {
      text: `Czyj jest Holding Pelikan? Ich nowa dyrektorka IT, dr Amelia Okoń, pytała mnie na LinkedIn o GitHub Copilot dla 200 programistów. O pieniądzach nie było mowy. amelia@pelikan.example`,
      expected: {
        company: 'Holding Pelikan',
        firstName: 'Amelia',
        lastName: 'Okoń',
        email: 'amelia@pelikan.example',
        title: 'dyrektorka IT',
        products: 'DeveloperTools',
      },
    },
    {
      text: `Klient - Zespół Szkół w Kielcach
Osoba kontaktowa - pani Helena Freda, kierownik administracyjny
Potrzeba - 1500 x M365 A3
Budżet - 214 000 zł rocznie
Decyzja - do końca lipca 2026
Tel. - 41 555 01 99`,
      expected: {
        company: 'Zespół Szkół w Kielcach',
        firstName: 'Helena',
        lastName: 'Freda',
        city: 'Kielce',
        country: 'PL',
        closing: '2026-07-31',
        phone: '+48415550199',
        products: 'Microsoft365',
      },
    },
    {
      text: `Zastępujemy dotychczasowego dostawcę, Modry Kamień Systemy Sp. z o.o., w firmie Broker Wiślany S.A. Wartość 1,7 mln zł, prawnicy chcą podpisać 15 maja. Sponsorem jest Rozalia Kania (rozalia.kania@brokerwislany.example, dyrektor finansowa).`,
      expected: {
        company: 'Broker Wiślany S.A.',
        firstName: 'Rozalia',
        lastName: 'Kania',
        email: 'rozalia.kania@brokerwislany.example',
        title: 'dyrektor finansowa',
        value: '1700000',
        currency: 'PLN',
        closing: '2026-05-15',
      },
    },
  ],
};
