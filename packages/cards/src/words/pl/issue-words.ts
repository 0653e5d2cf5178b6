import type { IssueWords } from '../language.ts';

export const issueWords: IssueWords = {
  'issue.required': 'Wypełnij pole „{field}”.',
  'issue.wrong-type': 'W polu „{field}” jest coś, co tam nie pasuje. Wpisz ponownie.',
  'issue.not-in-list': 'Pole „{field}” ma wartość spoza listy. Wybierz jedną z listy.',
  'issue.unknown-property': 'Partner Center nie zna „{path}”. Usuń to i wyślij ponownie.',
  'issue.invalid-date':
    '{value, select, none {W polu „{field}” nie ma poprawnej daty.} other {„{value}” w polu „{field}” to nie jest poprawna data.}} Wybierz dzień, na przykład 2027-03-31.',
  'issue.invalid-number':
    '{beside, select, none {{value, select, none {W polu „{field}” nie ma jednoznacznej liczby.} other {„{value}” w polu „{field}” to nie jest jednoznaczna liczba.}} Wpisz liczbę nie mniejszą niż zero, bez separatorów tysięcy, na przykład 50000,50.} other {Kwota „{value}” w polu „{field}” jest w walucie {beside}, a wybrana waluta to {chosen}. Trzeba poprawić jedną z nich.}}',
  'issue.invalid-email':
    '{value, select, none {W polu „{field}” nie ma poprawnego adresu e-mail.} other {„{value}” w polu „{field}” to nie jest adres e-mail.}} Wpisz go w postaci imie@firma.pl.',
  'issue.invalid-country':
    '{value, select, none {W polu „{field}” nie ma znanego nam kraju.} other {„{value}” w polu „{field}” to nie jest znany nam kraj.}} Wpisz dwie litery, na przykład PL, albo nazwę po polsku lub angielsku.',
  'issue.country-has-three-letters': 'Pole „{field}” wymaga dwóch liter: wpisz {suggestion} zamiast {value}.',
  'issue.invalid-currency':
    '{value, select, none {W polu „{field}” nie ma kodu waluty.} other {„{value}” w polu „{field}” to nie jest kod waluty.}} Wpisz trzy litery, na przykład PLN lub EUR.',
  'issue.too-many': 'W polu „{field}” jest za dużo pozycji: {count}. Usuń kilka. Maksymalna liczba: {max}.',
  'issue.too-long': 'Tekst w polu „{field}” jest za długi i został obcięty. Skróć go. Maksymalna liczba znaków: {max}.',
  'issue.consent-needed': 'Bez tej zgody nie można wysłać polecenia. Włącz „{field}”.',
  'issue.contact-needed-for-help': 'Microsoft pomaga tylko wtedy, gdy zna kontakt u klienta. Wypełnij pole „{field}”.',
  'issue.unknown-solution': 'Partner Center nie zna tego rozwiązania. Wybierz inne w polu „{field}”.',
  'issue.refused':
    '{message, select, none {Partner Center nie przyjęło pola „{field}”. Zmień je i wyślij ponownie.} other {Partner Center nie przyjęło pola „{field}”: {message}}}',
};
