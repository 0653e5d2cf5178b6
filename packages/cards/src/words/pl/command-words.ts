import type { CommandWords } from '../language.ts';

export const commandWords: CommandWords = {
  new: ['nowe', 'nowe polecenie', 'nowy', 'utwórz', 'utwórz polecenie'],
  drafts: ['szkice', 'szkic', 'moje szkice'],
  list: ['lista', 'polecenia', 'moje polecenia'],
  show: ['pokaż', 'otwórz'],
  cancel: ['anuluj', 'odrzuć'],
  language: ['język'],
  help: ['pomoc', 'komendy'],
  greeting: ['cześć', 'hej', 'witaj', 'dzień dobry', 'dobry wieczór'],
  'sign-in': ['zaloguj się', 'zaloguj', 'logowanie'],
  'sign-out': ['wyloguj się', 'wyloguj', 'wylogowanie'],
  automatic: ['automatycznie', 'automatyczny', 'domyślny'],
};
