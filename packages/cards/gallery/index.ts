import type { Card } from '../src/card.ts';
import { bytesOf } from '../src/card-budget.ts';
import { type LanguageTag, loadWords } from '../src/index.ts';
import { everyCard } from './every-card.ts';

export { mostCardBytes } from '../src/card-budget.ts';
export { languageNames, type LanguageTag, languageTags } from '../src/words/language-tags.ts';

export interface GalleryCard {
  /** The card and its state: `step 1, empty`. */
  name: string;
  /** The name as it stands in an address, the same in every language. */
  anchor: string;
  /** Its size as JSON in UTF-8. */
  bytes: number;
  card: Card;
}

/** Every card in every state in one language, for whoever designs or translates them. */
export const galleryIn = async (tag: LanguageTag): Promise<GalleryCard[]> =>
  everyCard(await loadWords(tag)).map(([name, card]) => ({ name, anchor: anchorOf(name), bytes: bytesOf(card), card }));

const anchorOf = (name: string): string =>
  name
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-') ?? '';
