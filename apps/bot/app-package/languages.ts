import { type LanguageTag, languageTags, loadWords } from '@cosell/cards';
import type { ListedCommand } from './app-text.ts';

export const defaultLanguage = 'en' satisfies LanguageTag;

export const translatedLanguages: readonly LanguageTag[] = languageTags.filter((tag) => tag !== defaultLanguage);

/** The word that people see for a command in a language, and that the bot takes. */
export type CommandTitles = (tag: LanguageTag, command: ListedCommand) => string;

export const loadCommandTitles = async (): Promise<CommandTitles> => {
  const spoken = new Map(await Promise.all(languageTags.map(async (tag) => [tag, await loadWords(tag)] as const)));
  return (tag, command) => {
    const words = spoken.get(tag);
    if (!words) throw new Error(`The words of ${tag} are not loaded.`);
    return words.command(command);
  };
};
