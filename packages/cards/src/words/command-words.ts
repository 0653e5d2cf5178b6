import type { CommandWords } from './language.ts';

/** The words for commands as messages name them: `Type “{listCommand}”`. No message holds such a word itself. */
export const shownCommands = (words: CommandWords) => ({
  newCommand: words.new[0],
  draftsCommand: words.drafts[0],
  listCommand: words.list[0],
  showCommand: words.show[0],
  languageCommand: words.language[0],
  helpCommand: words.help[0],
  signInCommand: words['sign-in'][0],
});
