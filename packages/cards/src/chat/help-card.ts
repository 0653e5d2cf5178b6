import { type Card, card, type Element } from '../card.ts';
import { markdown, plainText, title } from '../elements.ts';
import type { Words } from '../words/words.ts';

/** The commands of the chat. */
export const helpCommands = ['new', 'drafts', 'list', 'show', 'cancel', 'language', 'help'] as const;

/** Those that are of use where sellers act with accounts of their own. */
export const accountCommands = ['sign-in', 'sign-out'] as const;

type HelpCommand = (typeof helpCommands | typeof accountCommands)[number];

/** What the bot can do: the same in every state of the conversation. */
export const helpCard = (words: Words, { withAccounts = false } = {}): Card => {
  const commands = [...helpCommands, ...(withAccounts ? accountCommands : [])];
  const width = columnWidth(commands.map(words.command));
  return card(words.say('help.title'), [
    title(words.say('help.title')),
    ...commands.map((command) => commandRow(command, width, words)),
    plainText(words.say('help.safe'), { isSubtle: true, separator: true }),
  ]);
};

/** Pixels that a bold letter takes at most on average: in a narrower column a long word breaks anywhere. */
const letterWidth = 9;

const columnWidth = (texts: readonly string[]): string => {
  const lengths = texts.flatMap((text) => text.split(' ')).map(({ length }) => length);
  return `${Math.max(80, ...lengths.map((length) => length * letterWidth))}px`;
};

const commandRow = (command: HelpCommand, width: string, words: Words): Element => ({
  type: 'ColumnSet',
  columns: [
    {
      type: 'Column',
      width,
      items: [plainText(words.command(command), { weight: 'Bolder', color: 'Accent' })],
    },
    { type: 'Column', width: 'stretch', items: [markdown(words.say(`help.command.${command}`))] },
  ],
});
