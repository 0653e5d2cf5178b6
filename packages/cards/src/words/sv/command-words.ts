import type { CommandWords } from '../language.ts';

export const commandWords: CommandWords = {
  new: ['ny', 'nytt', 'skapa', 'skapa ny', 'lägg till'],
  drafts: ['utkast', 'mina utkast', 'visa utkast'],
  list: ['lista', 'hänvisningar', 'mina hänvisningar', 'alla hänvisningar', 'visa lista', 'visa hänvisningar'],
  show: ['visa', 'öppna'],
  cancel: ['avbryt', 'kassera', 'stopp', 'stoppa'],
  language: ['språk', 'byt språk', 'ändra språk'],
  help: ['hjälp', 'kommandon', 'vad kan du'],
  greeting: ['hej', 'hejsan', 'hallå', 'tjena', 'hej hej', 'god morgon', 'god dag', 'god kväll'],
  'sign-in': ['logga in', 'inloggning'],
  'sign-out': ['logga ut', 'utloggning'],
  deal: ['hänvisning', 'affär', 'affärsmöjlighet', 'möjlighet', 'säljmöjlighet'],
  automatic: ['automatiskt', 'automatisk', 'auto', 'standard', 'som i Teams'],
};
