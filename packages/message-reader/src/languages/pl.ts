import { type LanguageWords, list, titlesOf } from './language-words.ts';
import { otherCasesOf } from './polish-titles.ts';

const departments = list('IT, zakupów, sprzedaży, finansów, marketingu, informatyki, HR, operacyjny, produkcji');
const adjectives = list(
  'finansowy, finansowa, techniczny, techniczna, handlowy, handlowa, generalny, operacyjna, zarządzający',
);

const titles = [
  ...list(
    'prezes zarządu, prezes, wiceprezes, członek zarządu, właściciel, właścicielka, administrator IT, informatyk',
  ),
  ...list('prokurent, główny księgowy, główna księgowa, dyrektor ds. IT, dyrektor ds. zakupów, dyrektor'),
  ...titlesOf(departments, [
    ...list('dyrektor X, dyrektorka X, kierownik działu X, kierowniczka działu X, kierownik X, kierowniczka X'),
    ...list('szef X, szefowa X, szef działu X, dyrektor działu X, menedżer X, menedżerka X, specjalista X'),
  ]),
  ...titlesOf(adjectives, ['dyrektor X', 'dyrektorka X']),
];

export const polish: LanguageWords = {
  commonWords: list(
    'i, w, z, na, do, że, się, nie, jest, są, to, od, po, dla, oraz, ale, jak, czy, już, przez, przy, ich, im, jego, jej',
    'mają, ma, był, była, było, będzie, chcieliby, chciałby, możemy, proszę, pozdrawiam, dzień, dobry, który, która',
    'które, około, tylko, także, też, może, nam, nas, mamy, nad, pod, za, we, ze, nowy, teraz, szanowni, państwo',
  ),
  companyLabels: ['firma', 'nazwa klienta', 'klient', 'spółka', 'przedsiębiorstwo', 'nazwa firmy'],
  personLabels: ['kontakt', 'osoba kontaktowa', 'osoba', 'od', 'imię i nazwisko', 'nadawca'],
  customerCues: ['klient', 'klientem', 'klientem jest', 'klient to', 'naszym klientem jest'],
  companyCues: ['firma', 'firmy', 'firmą', 'firmie'],
  rivalCues: ['konkurent', 'konkurentem', 'konkurencja', 'zamiast', 'przeciwko', 'partner', 'partnera', 'pokonaliśmy'],
  cityLabels: ['miasto', 'miejscowość', 'siedziba'],
  titleLabels: ['stanowisko', 'funkcja'],
  placeOpeners: ['W', 'We', 'Z', 'Ze'],
  contactCues: ['kontakt', 'kontakt to', 'kontaktem jest', 'osobą kontaktową jest', 'pytaj o', 'rozmawiaj z'],
  colleagueCues: ['kolega', 'koleżanka', 'mój szef', 'moja szefowa'],
  companyVerbs: ['chce', 'chcą', 'potrzebuje', 'pyta', 'szuka', 'planuje', 'czeka'],
  openers: list(
    'Firma, Klient, Nowy, Nasz, Dzisiaj, Dziś, I, A, W, Z, Dla, Cześć, Hej, Oraz, Spółka, Obie, Jutro',
    'Wczoraj',
  ),
  valueStems: ['budżet', 'wartoś', 'kwot', 'łącznie', 'razem', 'suma', 'na wdrożenie', 'przeznacz'],
  otherMoneyStems: list(
    'miesięcznie, rocznie, za użytkownika, na użytkownika, /mies, /miesiąc, /msc, /m-c, /rok, /użytkownika, /os, obrot, obrót, przychod, przychód',
    'rabat, obecnie, płaci, kara, zeszły rok, zeszłym roku, ubiegłym roku, dziennie, tygodniowo, za dzień, za godzinę, /h',
    'wydał, zapłacił, wisisz, dłużn',
  ),
  grossStems: ['brutto', 'z VAT', 'wraz z VAT', 'z podatkiem'],
  forecastStems: ['szacowany przychód', 'spodziewany przychód', 'oczekiwany przychód'],
  multipliers: {
    k: 1e3,
    tys: 1e3,
    'tys.': 1e3,
    tysięcy: 1e3,
    tysiące: 1e3,
    m: 1e6,
    mln: 1e6,
    milion: 1e6,
    miliony: 1e6,
    milionów: 1e6,
    mld: 1e9,
    miliard: 1e9,
    miliardy: 1e9,
    miliardów: 1e9,
  },
  currencyStems: { zł: 'PLN', zl: 'PLN', złot: 'PLN', zlot: 'PLN', euro: 'EUR', dolar: 'USD', funt: 'GBP' },
  currencyLabels: ['waluta'],
  closingStems: list('zamkni, podpis, decyzj, termin, zamówi, zamówien, finalizacj, deadline, rozstrzyg'),
  otherDayStems: list(
    'spotkani, rozmow, demo, prezentacj, wysłano, warsztat, wygasa, ważn, telefon, od dnia, szkoleni',
  ),
  untilWords: ['do', 'do dnia', 'przed', 'najpóźniej'],
  monthEnds: ['końca MONTH', 'koniec MONTH', 'końcem MONTH'],
  dayOrders: ['day month'],
  titles,
  titleForms: otherCasesOf(titles),
  honorificsBefore: ['Pan', 'Pani', 'p.', 'pan', 'pani'],
  honorificsAfter: [],
};
