import { press } from '../buttons.ts';
import { type Card, card, type Element } from '../card.ts';
import { clipped } from '../card-budget.ts';
import { actionSet, plainText, title } from '../elements.ts';
import { type LanguageTag, languageNames, languageTags } from '../words/language-tags.ts';
import { languageOf } from '../words/languages.ts';
import type { Words } from '../words/words.ts';

/** Buttons side by side, so that none is cut at 320 pixels. */
const mostInRow = 3;

/** Most characters of what was taken for a language. */
const longestName = 50;

/**
 * The languages to choose from, each by its own name, so that everybody finds theirs; the one that is spoken now is marked. Above
 * them stands which one was asked for in vain.
 */
export const languageCard = (words: Words, { unknown = '' } = {}): Card => {
  const question = words.say('language.title');
  const current = languageOf(words.locale);
  const buttons = languageTags.map((language) => languageButton(language, language === current, words));
  const rows = Array.from({ length: Math.ceil(buttons.length / mostInRow) }, (_, row) =>
    actionSet(buttons.slice(row * mostInRow, (row + 1) * mostInRow)),
  );
  const automatic = press(
    { verb: 'settings.language', data: { language: 'automatic' } },
    words.say('language.automatic'),
  );
  const told =
    unknown === '' ? [] : [plainText(words.say('language.unknown', { name: clipped(unknown, longestName) }))];
  return card(question, [title(question), ...told, ...rows], [automatic]);
};

const languageButton = (language: LanguageTag, isCurrent: boolean, words: Words): Element => {
  const name = languageNames[language];
  const shown = isCurrent ? words.say('language.chosen', { name }) : name;
  return press({ verb: 'settings.language', data: { language } }, shown);
};
