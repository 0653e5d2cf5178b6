import { type Card, card } from '../card.ts';
import { clipped } from '../card-budget.ts';
import { markdown, plainText, title } from '../elements.ts';
import type { Words } from '../words/words.ts';

export interface WelcomeView {
  readonly name?: string | undefined;
  /** Whether others read along. */
  readonly isShared?: boolean | undefined;
}

/** The first thing a seller sees. Commands stand in the text: a welcome asks for nothing. */
export const welcomeCard = (words: Words, { name, isShared = false }: WelcomeView = {}): Card => {
  const greeting = words.say('welcome.title', { name: clipped(name || 'none', 80) });
  return card(greeting, [
    title(greeting),
    plainText(words.say('welcome.what')),
    markdown(words.say(isShared ? 'welcome.shared' : 'welcome.begin')),
    plainText(words.say('help.safe'), { isSubtle: true }),
  ]);
};
