import { type Card, card, type Element } from '../card.ts';
import { markdown, plainText, title } from '../elements.ts';
import type { CommandName } from '../words/language.ts';
import type { Words } from '../words/words.ts';

/** The commands of the chat. */
export const helpCommands = ['new', 'drafts', 'list', 'show', 'cancel', 'language', 'help'] as const;

/** Those that are of use where sellers act with accounts of their own. */
export const accountCommands = ['sign-in', 'sign-out'] as const;

/** What the bot can do: the same in every state of the conversation. */
export const helpCard = (words: Words, { withAccounts = false } = {}): Card =>
  card(words.say('help.title'), [
    title(words.say('help.title')),
    ...[...helpCommands, ...(withAccounts ? accountCommands : [])].map((command) => commandRow(command, words)),
    plainText(words.say('help.safe'), { isSubtle: true, separator: true }),
  ]);

const commandRow = (command: Exclude<CommandName, 'greeting'>, words: Words): Element => ({
  type: 'ColumnSet',
  columns: [
    {
      type: 'Column',
      width: '80px',
      items: [plainText(words.command(command), { weight: 'Bolder', color: 'Accent' })],
    },
    { type: 'Column', width: 'stretch', items: [markdown(words.say(`help.command.${command}`))] },
  ],
});
