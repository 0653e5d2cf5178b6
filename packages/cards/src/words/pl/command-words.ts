import type { CommandWords } from '../language.ts';

export const commandWords: CommandWords = {
  new: ['nowe', 'nowy', 'nowa', 'utwórz', 'stwórz', 'dodaj'],
  drafts: ['szkice', 'szkic', 'moje szkice', 'pokaż szkice', 'wersje robocze'],
  list: ['lista', 'polecenia', 'moje polecenia', 'wszystkie polecenia', 'pokaż listę', 'pokaż polecenia'],
  show: ['pokaż', 'otwórz', 'zobacz', 'wyświetl'],
  cancel: ['anuluj', 'odrzuć', 'przerwij', 'zrezygnuj'],
  language: ['język', 'zmień język'],
  help: ['pomoc', 'komendy', 'co potrafisz'],
  greeting: ['cześć', 'hej', 'witaj', 'witam', 'dzień dobry', 'dobry wieczór'],
  'sign-in': ['zaloguj się', 'zaloguj', 'logowanie'],
  'sign-out': ['wyloguj się', 'wyloguj', 'wylogowanie'],
  deal: [
    'polecenie',
    'transakcja',
    'transakcję',
    'szansa',
    'szansę',
    'szansa sprzedaży',
    'szansę sprzedaży',
    'okazja',
    'okazję',
  ],
  automatic: ['automatycznie', 'automatyczny', 'domyślny', 'domyślnie', 'jak w Teams'],
};
