import type { Corpus } from './corpus-message.ts';

/** Written when the rules were done, before they had read them. */
export const unseenPolish: Corpus = {
  language: 'pl',
  region: 'PL',
  sender: { name: 'Marek Zieliński', email: 'marek.zielinski@tailspin.example' },
  messages: [
    {
      text: `Cześć Marek, przekazuję przed urlopem:
- Klient: Odlewnia Żubr Sp. z o.o. (Radom)
- Kto: Grzegorz Sowa, kierownik IT, g.sowa@odlewniazubr.example, 48 555 01 82
- Co: Business Central dla 75 osób
- Ile: około 420 tys. zł, zarząd podpisze do 29 maja 2026`,
      expected: {
        company: 'Odlewnia Żubr Sp. z o.o.',
        firstName: 'Grzegorz',
        lastName: 'Sowa',
        email: 'g.sowa@odlewniazubr.example',
        phone: '+48485550182',
        title: 'kierownik IT',
        city: 'Radom',
        country: 'PL',
        value: '420000',
        currency: 'PLN',
        closing: '2026-05-29',
        products: 'Dynamics365Business',
      },
    },
    {
      text: `Dzień dobry,

nawiązując do wtorkowej rozmowy, chcemy wdrożyć Power BI w dziale finansów. Zarząd przyznał na to 98 500 zł brutto, a umowę musimy podpisać do 17 kwietnia.

Z wyrazami szacunku
Małgorzata Bielecka
Dyrektor Handlowa
Mleczarnia Dolina S.A.
ul. Łąkowa 7, 30-002 Kraków
malgorzata.bielecka@mleczarniadolina.example
tel. kom. 601 555 447`,
      expected: {
        company: 'Mleczarnia Dolina S.A.',
        firstName: 'Małgorzata',
        lastName: 'Bielecka',
        email: 'malgorzata.bielecka@mleczarniadolina.example',
        phone: '+48601555447',
        title: 'Dyrektor Handlowa',
        street: 'ul. Łąkowa 7',
        postalCode: '30-002',
        city: 'Kraków',
        country: 'PL',
        value: '98500',
        currency: 'PLN',
        closing: '2026-04-17',
        products: 'PowerBI',
      },
    },
    {
      text: `@Marek Zieliński byłem wczoraj u pani Haliny Wronskiej z Fundacji, ale ważniejsze: Uniwersytet Nadbałtycki w Gdańsku szuka kogoś do Microsoft 365, 3400 kont. Kontakt: Ewelina Domagała, ewelina.domagala@un.example. Budżetu jeszcze nie ma, dziś płacą 90 tys. zł rocznie za hosting.`,
      expected: {
        company: 'Uniwersytet Nadbałtycki',
        firstName: 'Ewelina',
        lastName: 'Domagała',
        email: 'ewelina.domagala@un.example',
        city: 'Gdańsk',
        country: 'PL',
        products: 'Microsoft365',
      },
    },
    {
      text: `Imię i nazwisko: Hanna Kasprzak
Firma: Kancelaria Kasprzak i Wspólnicy sp. k.
Stanowisko: kierowniczka biura
Telefon: 22 555 07 77
E-mail: h.kasprzak@kasprzak-wspolnicy.example
Miasto: Piaseczno
Wiadomość: Szukamy pomocy przy przeniesieniu 60 osób na SharePoint Online. Budżet od 60 000 do 80 000 zł.`,
      expected: {
        company: 'Kancelaria Kasprzak i Wspólnicy sp. k.',
        firstName: 'Hanna',
        lastName: 'Kasprzak',
        email: 'h.kasprzak@kasprzak-wspolnicy.example',
        phone: '+48225550777',
        title: 'kierowniczka biura',
        city: 'Piaseczno',
        products: 'SharePoint',
      },
    },
    {
      text: `Rozmawiałam dziś z Tomaszem Wilczkiem, dyrektorem finansowym firmy Zielone Dachy sp. z o.o. z Wrocławia. Chcą Azure i SQL Server, mają 1,3 mln zł, decyzja zapadnie do końca czerwca. Telefon do niego: +48 71 555 12 34, mail tomasz.wilczek@zielonedachy.example.`,
      expected: {
        company: 'Zielone Dachy sp. z o.o.',
        firstName: 'Tomasz',
        email: 'tomasz.wilczek@zielonedachy.example',
        phone: '+48715551234',
        title: 'dyrektor finansowy',
        city: 'Wrocław',
        country: 'PL',
        value: '1300000',
        currency: 'PLN',
        closing: '2026-06-30',
        products: 'Azure,SQL',
      },
    },
    {
      text: `Idziesz na pizzę? Oddam Ci te 40 zł i ładowarkę. Kasia też będzie 🙂`,
      expected: {},
    },
    {
      text: `Przegraliśmy u konkurencji, ale siostrzana spółka Wydawnictwo Czapla S.A. myśli o Dynamics 365 Sales. Pytaj o Joannę Barańską, joanna.baranska@czapla.example, 60 tys. dolarów, decyzja przed 1 lipca 2026 r.`,
      expected: {
        company: 'Wydawnictwo Czapla S.A.',
        firstName: 'Joanna',
        lastName: 'Barańska',
        email: 'joanna.baranska@czapla.example',
        value: '60000',
        currency: 'USD',
        closing: '2026-07-01',
        products: 'Dynamics365Enterprise',
      },
    },
    {
      text: `Szpital Miejski w Toruniu ogłosił przetarg na Teams Phone, 900 numerów. Wartość zamówienia: 1 240 000,00 zł, rozstrzygnięcie 30.09.2026 r.
Osoba do kontaktu: Sylwia Kempa, zamowienia@szpitalmiejski.example, tel. (56) 555-09-50.`,
      expected: {
        company: 'Szpital Miejski',
        firstName: 'Sylwia',
        lastName: 'Kempa',
        email: 'zamowienia@szpitalmiejski.example',
        phone: '+48565550950',
        city: 'Toruń',
        country: 'PL',
        value: '1240000',
        currency: 'PLN',
        closing: '2026-09-30',
        products: 'Teams',
      },
    },
    {
      text: `hej, dzwonil p. Rafal z hurtowni lin, chce wycene na 20 laptopow surface, jakies 100k, tel 600555456. oddzwonisz?`,
      expected: { firstName: 'Rafal', phone: '+48600555456' },
    },
    {
      text: `Tak jak obiecałem: Marku, poznaj Panią Dorotę Gajewską, dyrektorkę IT w Wodociągi Dolnej Odry S.A. Zespół p. Doroty potrzebuje Azure do nowego systemu rozliczeń, odłożyli 4,5 mln zł i liczą na podpis do końca października. Numer: +48 91 555 43 21, dorota.gajewska@wodociagiodra.example
Pozdrawiam, Klara Dobosz (Microsoft), klara.dobosz@microsoft.com`,
      expected: {
        company: 'Wodociągi Dolnej Odry S.A.',
        firstName: 'Dorota',
        lastName: 'Gajewska',
        email: 'dorota.gajewska@wodociagiodra.example',
        phone: '+48915554321',
        title: 'dyrektorka IT',
        value: '4500000',
        currency: 'PLN',
        closing: '2026-10-31',
        products: 'Azure',
      },
    },
  ],
};
