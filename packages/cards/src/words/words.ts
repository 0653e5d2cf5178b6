import { fieldAt, fields, type FieldPath, type Issue } from '@cosell/core';
import { IntlMessageFormat } from 'intl-messageformat';
import { clipped } from '../card-budget.ts';
import { commandsAt, languageNamed, shownCommands, type TypedCommand } from './command-words.ts';
import { english } from './en.ts';
import { type Formats, formatsFor } from './formats.ts';
import type { CommandName, Language, MessageKey } from './language.ts';
import type { LanguageTag } from './language-tags.ts';
import { languageOf, loadedLanguage, loadLanguage } from './languages.ts';
import { personOf } from './person-of.ts';
import { valueLabel } from './value-label.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** The words of one locale. Plain text throughout: what stands in a card's TextBlock is escaped there. */
export interface Words extends Formats {
  /** A BCP 47 tag that Intl knows: the manner of dates, numbers and money, in the language of the words. */
  readonly locale: string;
  readonly say: (key: MessageKey, values?: MessageValues) => string;
  /** What to type for a command. */
  readonly command: (command: CommandName) => string;
  /** Everything a typed line can mean, the likeliest first. */
  readonly commandsAt: (line: string) => readonly TypedCommand[];
  /** The language somebody names in a message. */
  readonly languageNamed: (text: string) => LanguageTag | 'automatic' | undefined;
  /** What stands above the field's input. The same field of another person has the same label. */
  readonly label: (path: FieldPath) => string;
  /** What the field is called where it stands alone: no other has this name. */
  readonly name: (path: FieldPath) => string;
  readonly hint: (path: FieldPath) => string;
  /** What people read for a value of a field's list (`SalesQualified`), or the value itself. */
  readonly value: (path: FieldPath, value: string) => string;
  /** One plain sentence: what is wrong and what to do. */
  readonly issue: (issue: Issue) => string;
}

const made = new Map<string, Words>();
// Locales come from outside, so the memory of them is bounded.
const mostMade = 64;

/** The words for a locale of an activity; dates, numbers and money follow the locale. Its language is loaded at first use. */
export const loadWords = async (locale: string | undefined): Promise<Words> => {
  const found = made.get(locale ?? '');
  if (found) return found;
  await loadLanguage(languageOf(intlLocale(locale)));
  return wordsFor(locale);
};

/** The same at once; in English as long as nobody has loaded the language. */
export const wordsFor = (locale: string | undefined): Words => {
  const found = made.get(locale ?? '');
  if (found) return found;
  const spoken = intlLocale(locale);
  const language = loadedLanguage(languageOf(spoken));
  if (!language) return createWords(english, localeIn('en', spoken));
  const words = createWords(language, localeIn(language.tag, spoken));
  if (made.size >= mostMade) made.clear();
  made.set(locale ?? '', words);
  return words;
};

const intlLocale = (locale: string | undefined): string => {
  try {
    // Some clients write it as operating systems do: hu_HU, or pl-PL@euro.
    const written = locale
      ?.trim()
      .replaceAll('_', '-')
      .replace(/[@.].*$/, '');
    return Intl.DateTimeFormat.supportedLocalesOf(written || [])[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
};

/**
 * The locale of somebody who speaks a language in the region of another locale. English has manners of its own for most
 * regions, such as `en-DE`; any other language keeps those of its home.
 */
export const localeIn = (tag: LanguageTag, locale: string | undefined): string => {
  const known = intlLocale(locale);
  const { language, region } = new Intl.Locale(known);
  if (language === new Intl.Locale(tag).language) return known;
  return tag === 'en' ? new Intl.Locale(tag, { region: region ?? 'US' }).baseName : tag;
};

/** The words of a language in the manner of a locale. */
export const createWords = (language: Language, locale: string): Words => {
  const say = sayer(language);
  const label = (path: FieldPath) => say(`field.${fields[path].label}.label`);
  const name = (path: FieldPath) => {
    const person = personOf(path);
    return person ? say('field.of-person', { person: say(person), label: label(path) }) : label(path);
  };
  return {
    locale,
    say,
    command: (command) => language.commandWords[command][0],
    commandsAt: (line) => commandsAt(line, language),
    languageNamed: (text) => languageNamed(text, language),
    ...formatsFor(locale),
    label,
    name,
    hint: (path) => say(`field.${fields[path].label}.hint`),
    value: (path, value) => valueLabel(language, path, value),
    issue: ({ path, code, params }) => {
      const field = fieldAt(path);
      const value = clipped(String(params['value'] ?? noDetails.value), longestQuote);
      return say(`issue.${code}`, { ...noDetails, path, field: field ? name(field) : path, ...params, value });
    },
  };
};

/** A refusal may come without a `message`, and a finding that was made elsewhere without what was typed and its numbers. */
export const noDetails = {
  message: 'none',
  value: 'none',
  suggestion: '',
  beside: 'none',
  chosen: '',
  max: '',
  count: '',
  path: '',
};

/** Most characters of what was typed that a sentence quotes. */
const longestQuote = 50;

const sayer = ({ tag, messages, commandWords }: Language): Words['say'] => {
  const commands = shownCommands(commandWords);
  const compiled = new Map<MessageKey, IntlMessageFormat | string>();
  return (key, values) => {
    let message = compiled.get(key);
    if (message === undefined) {
      const text = messages[key];
      // Most messages have neither arguments nor quoted text, and need no parser.
      message = /[{}']/.test(text) ? new IntlMessageFormat(text, tag, undefined, { ignoreTag: true }) : text;
      compiled.set(key, message);
    }
    return typeof message === 'string'
      ? message
      : String(message.format(values ? { ...commands, ...values } : commands));
  };
};
