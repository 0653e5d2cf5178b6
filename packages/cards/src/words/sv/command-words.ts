import type { CommandWords } from '../language.ts';

export const commandWords: CommandWords = {
  new: ['ny', 'nytt', 'ny hänvisning', 'skapa', 'skapa hänvisning'],
  drafts: ['utkast', 'mina utkast'],
  list: ['lista', 'hänvisningar', 'mina hänvisningar'],
  show: ['visa', 'öppna'],
  cancel: ['avbryt', 'kassera', 'stopp'],
  language: ['språk'],
  help: ['hjälp', 'kommandon'],
  greeting: ['hej', 'hejsan', 'hallå', 'god morgon', 'god dag', 'god kväll'],
  'sign-in': ['logga in', 'inloggning'],
  'sign-out': ['logga ut', 'utloggning'],
  automatic: ['automatiskt', 'automatisk', 'auto', 'standard'],
};
