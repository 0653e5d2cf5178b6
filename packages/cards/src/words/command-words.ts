import { english } from './en.ts';
import { folded } from './folded.ts';
import { type CommandName, commandNames, type CommandWords, type Language } from './language.ts';
import { type LanguageTag, languageNames, languageTags } from './language-tags.ts';

/** The words for commands as messages name them: `Type {listCommand}`. No message holds such a word itself. */
export const shownCommands = (words: CommandWords) => ({
  newCommand: words.new[0],
  draftsCommand: words.drafts[0],
  listCommand: words.list[0],
  showCommand: words.show[0],
  languageCommand: words.language[0],
  helpCommand: words.help[0],
  signInCommand: words['sign-in'][0],
});

/** A command as it was typed, and the words behind it. */
export interface TypedCommand {
  readonly name: CommandName;
  readonly rest: readonly string[];
}

/**
 * Everything a line can mean, the likeliest first: commands in the person's own language and then in English, more words
 * before fewer. Case and accents do not matter.
 */
export const commandsAt = (line: string, language: Language): TypedCommand[] => {
  const typed = line.trim().split(/\s+/);
  return [language, english].flatMap(({ commandWords }) => {
    const phrases = phrasesOf(commandWords);
    return beginningsOf(typed).flatMap(({ begun, rest }) => {
      const name = phrases.get(begun);
      return name ? [{ name, rest: name === 'new' ? withoutDeal(rest, language) : rest }] : [];
    });
  });
};

/** The first words of what was typed, as they are compared, and what follows them: more before fewer. */
const beginningsOf = (typed: readonly string[]): { readonly begun: string; readonly rest: readonly string[] }[] => {
  const first = typed.slice(0, mostWords).map(folded);
  return first.map((_, index) => {
    const count = first.length - index;
    return { begun: first.slice(0, count).join(' '), rest: typed.slice(count) };
  });
};

/** `new deal Contoso` names the customer, and `new` what is begun: in the own language, or in English. */
const withoutDeal = (rest: readonly string[], language: Language): readonly string[] => {
  const words = new Set([language, english].flatMap(({ commandWords }) => commandWords.deal.map(folded)));
  return beginningsOf(rest).find(({ begun }) => words.has(begun))?.rest ?? rest;
};

/** Most words of a command. */
export const mostWords = 3;

const known = new WeakMap<CommandWords, ReadonlyMap<string, CommandName>>();

const phrasesOf = (words: CommandWords): ReadonlyMap<string, CommandName> => {
  const found = known.get(words);
  if (found) return found;
  const phrases = new Map(commandNames.flatMap((name) => words[name].map((typed) => [folded(typed), name] as const)));
  known.set(words, phrases);
  return phrases;
};

/** The language somebody names, by its tag or in its own language, in the speaker's or in English; or that of Teams. */
export const languageNamed = (text: string, speaker: Language): LanguageTag | 'automatic' | undefined => {
  const wanted = folded(text);
  const isWanted = (name: string | undefined) => name !== undefined && folded(name) === wanted;
  const automatic = [speaker, english].flatMap(({ commandWords }) => commandWords.automatic);
  if (automatic.some(isWanted)) return 'automatic';
  const language = localeSpelling.exec(text.trim())?.[1]?.toLowerCase();
  return languageTags.find((tag) => namesOf(tag, speaker).some(isWanted) || subtagOf(tag) === language);
};

/** A language with a country, such as `hu-HU`. */
const localeSpelling = /^([a-z]{2})[-_][a-z]{2}$/i;

const subtagOf = (tag: LanguageTag): string => new Intl.Locale(tag).language;

const namesOf = (tag: LanguageTag, speaker: Language): (string | undefined)[] => {
  const subtag = subtagOf(tag);
  const told = [tag, speaker.tag, 'en'].map((teller) => new Intl.DisplayNames(teller, { type: 'language' }));
  return [tag, subtag, languageNames[tag], ...told.flatMap((names) => [names.of(subtag), names.of(tag)])];
};
