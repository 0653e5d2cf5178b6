import { type Card, card } from '../card.ts';
import { clipped } from '../card-budget.ts';
import { markdown, plainText, title } from '../elements.ts';
import type { Words } from '../words/words.ts';

/** The first thing a seller sees. Commands stand in the text: a welcome asks for nothing. */
export const welcomeCard = (words: Words, { name }: { readonly name?: string | undefined } = {}): Card => {
  const greeting = words.say('welcome.title', { name: clipped(name || 'none', 80) });
  return card(greeting, [
    title(greeting),
    plainText(words.say('welcome.what')),
    markdown(words.say('welcome.begin')),
    plainText(words.say('help.safe'), { isSubtle: true }),
  ]);
};
