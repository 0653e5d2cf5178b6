import type { Corpus } from './corpus-message.ts';

export const polish: Corpus = {
  language: 'pl',
  region: 'PL',
  sender: { name: 'Marek Lis', email: 'marek.lis@tailspin.example' },
  messages: [
    {
      text: `Cześć, dzwonił dziś Tomasz Kowalski, dyrektor IT w Wisła Logistyka Sp. z o.o., Kraków. Chcą przenieść serwery do Azure.
Budżet ok. 450 tys. zł, umowa ma być podpisana do 30 czerwca 2026.
tomasz.kowalski@wislalogistyka.example, +48 601 234 567`,
      expected: {
        company: 'Wisła Logistyka Sp. z o.o.',
        firstName: 'Tomasz',
        lastName: 'Kowalski',
        email: 'tomasz.kowalski@wislalogistyka.example',
        phone: '+48601234567',
        title: 'dyrektor IT',
        city: 'Kraków',
        country: 'PL',
        value: '450000',
        currency: 'PLN',
        closing: '2026-06-30',
        products: 'Azure',
      },
    },
    {
      text: `Nowy lead z targów
Firma: Bursztyn Foods S.A.
Kontakt: Anna Nowak
E-mail: a.nowak@bursztynfoods.example
Tel.: 22 555 12 34
Produkty: Microsoft 365 (300 licencji), Power BI
Wartość: 120 000 PLN
Zamknięcie: 15.09.2026`,
      expected: {
        company: 'Bursztyn Foods S.A.',
        firstName: 'Anna',
        lastName: 'Nowak',
        email: 'a.nowak@bursztynfoods.example',
        phone: '+48225551234',
        value: '120000',
        currency: 'PLN',
        closing: '2026-09-15',
        products: 'Microsoft365,PowerBI',
      },
    },
    {
      text: `Od: Katarzyna Wójcik <katarzyna.wojcik@medplus.example>
Wysłano: 9 marca 2026
Temat: Business Central

Dzień dobry,
na wdrożenie Business Central mamy 1,2 mln zł, decyzja zapadnie do końca maja.
Pozdrawiam
Katarzyna Wójcik
dyrektor finansowy
MedPlus Sp. z o.o.
Wrocław
tel. kom. 502 345 678`,
      expected: {
        company: 'MedPlus Sp. z o.o.',
        firstName: 'Katarzyna',
        lastName: 'Wójcik',
        email: 'katarzyna.wojcik@medplus.example',
        phone: '+48502345678',
        title: 'dyrektor finansowy',
        city: 'Wrocław',
        country: 'PL',
        value: '1200000',
        currency: 'PLN',
        closing: '2026-05-31',
        products: 'Dynamics365Business',
      },
    },
    {
      text: `Klient Zielony Las S.A. płaci dziś 45 zł miesięcznie za użytkownika, mają 200 osób. Chcą Windows 11, budżetu jeszcze nie ma. Spotkanie 24 marca.`,
      expected: { company: 'Zielony Las S.A.', products: 'Windows' },
    },
    {
      text: `Idziemy na obiad o 12:30? Sala 204 zajęta do 14:00, a drukarka na 3 piętrze znów nie działa 🙃`,
      expected: {},
    },
    {
      text: `Hej! Bałtyk Ubezpieczenia S.A. czeka na ofertę na Power BI i SQL Server. Wartość projektu około 75.000 EUR, podpisanie umowy 15 listopada, demo 2 kwietnia.
Osoba kontaktowa: Piotr Zieliński, kierownik działu zakupów, piotr.zielinski@baltyk.example`,
      expected: {
        company: 'Bałtyk Ubezpieczenia S.A.',
        firstName: 'Piotr',
        lastName: 'Zieliński',
        email: 'piotr.zielinski@baltyk.example',
        title: 'kierownik działu zakupów',
        value: '75000',
        currency: 'EUR',
        closing: '2026-11-15',
        products: 'PowerBI,SQL',
      },
    },
    {
      text: `Dwie firmy pytają o SharePoint: Tatry Sport Sp. z o.o. i Mazury Jachty Sp. z o.o. Obie mówią o 100-150 tys. zł. Od której zaczynamy?`,
      expected: { products: 'SharePoint' },
    },
    {
      text: `Firma Odra Transport S.A. z Poznania, pani Magdalena Lewandowska, prezes zarządu. Interesuje ich Dynamics 365 Sales. Kwota łącznie 350 000 zł, termin: 2026-08-31.
m.lewandowska@odratransport.example`,
      expected: {
        company: 'Odra Transport S.A.',
        firstName: 'Magdalena',
        lastName: 'Lewandowska',
        email: 'm.lewandowska@odratransport.example',
        title: 'prezes zarządu',
        city: 'Poznań',
        country: 'PL',
        value: '350000',
        currency: 'PLN',
        closing: '2026-08-31',
        products: 'Dynamics365Enterprise',
      },
    },
    {
      heldOut: true,
      text: `Hej Marek, byłem wczoraj w Gdańsku w Stocznia Nowa Sp. z o.o. Paweł Kamiński, kierownik IT, chce Intune i 60 laptopów Surface dla handlowców.
Mają na to 280 tys. złotych i chcą zamówić do 1 lipca. Kontakt: pawel.kaminski@stocznianowa.example, 603 111 222 👍`,
      expected: {
        company: 'Stocznia Nowa Sp. z o.o.',
        firstName: 'Paweł',
        lastName: 'Kamiński',
        email: 'pawel.kaminski@stocznianowa.example',
        phone: '+48603111222',
        title: 'kierownik IT',
        city: 'Gdańsk',
        country: 'PL',
        value: '280000',
        currency: 'PLN',
        closing: '2026-07-01',
        products: 'EnterpriseMobilityAndSecurity,Surface',
      },
    },
    {
      heldOut: true,
      text: `Agnieszka Dąbrowska (CIO, Kopernik Edukacja S.A.) pyta o 150 licencji Visio i Office. Obroty za zeszły rok to 90 mln zł. Budżet: 65 000 zł.
agnieszka.dabrowska@kopernik.example
--
Marek Lis
Tailspin Sp. z o.o.
+48 22 555 00 00`,
      expected: {
        company: 'Kopernik Edukacja S.A.',
        firstName: 'Agnieszka',
        lastName: 'Dąbrowska',
        email: 'agnieszka.dabrowska@kopernik.example',
        title: 'CIO',
        value: '65000',
        currency: 'PLN',
        products: 'Office,Visio',
      },
    },
  ],
};
