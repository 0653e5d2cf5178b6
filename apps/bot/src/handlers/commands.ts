import { type CommandName, type LanguageTag, readingsOf, type Words } from '@cosell/cards';
import { readStart, type Start } from './read-start.ts';

/** Longer messages are not read: no command needs so much, and a form does not come this way. */
export const longestText = 2_000;

/** What a message asks for. */
export type Command =
  | { readonly name: Exclude<CommandName, 'drafts' | 'new' | 'show' | 'language'> }
  | { readonly name: 'drafts'; readonly page: number }
  | { readonly name: 'new'; readonly start: Start }
  | { readonly name: 'show'; readonly id: string }
  /** Without a language where none of that name is known; `named` is empty where none is named. */
  | { readonly name: 'language'; readonly language: LanguageTag | 'automatic' | undefined; readonly named: string }
  | { readonly name: 'unknown' };

type Spoken = Pick<Words, 'commandsAt' | 'languageNamed' | 'locale'>;

/**
 * Reads a message in the language of the words, in that of the person's Teams, whose menus offer commands in it, or in English.
 * Case, accents, surrounding space and a closing mark do not matter.
 */
export const readCommand = (text: string, words: Spoken, wordsOfTeams: Spoken = words): Command => {
  const [, line = '', closing = ''] = /^(.+?)([.!?]*)$/s.exec(text.trim()) ?? [];
  for (const spoken of new Set([words, wordsOfTeams])) {
    for (const { name, rest } of spoken.commandsAt(line)) {
      const command = commandOf(name, rest, closing, spoken);
      if (command) return command;
    }
  }
  return { name: 'unknown' };
};

/** The command with what follows its words; undefined where that makes no sense. */
const commandOf = (
  name: CommandName,
  rest: readonly string[],
  closing: string,
  spoken: Spoken,
): Command | undefined => {
  switch (name) {
    case 'new': {
      // The mark closes the command where nothing else is said; `Kft.` and `Yahoo!` end with one of their own.
      const typed = rest.map((word, index) => (index === rest.length - 1 ? word + closing : word));
      return { name, start: readStart(typed, readingsOf(spoken).amount) };
    }
    case 'drafts':
      return /^[1-9]?\d?$/.test(rest.join(' ')) ? { name, page: Number(rest[0]) || 1 } : undefined;
    case 'show':
      return { name, id: rest.join(' ') };
    case 'language': {
      const named = rest.join(' ');
      return { name, language: spoken.languageNamed(named), named };
    }
    case 'list':
    case 'cancel':
    case 'help':
    case 'greeting':
    case 'sign-in':
    case 'sign-out':
      return rest.length === 0 ? { name } : undefined;
    default:
      return name satisfies never;
  }
};
