export type Json = Readonly<Record<string, unknown>>;

/** A part of a card. `cards` are the cards around it, outermost first: the root card, then each ShowCard on the way. */
export interface Placed {
  element: Json;
  cards: readonly Json[];
}

/** Keys below which nothing is drawn. */
const undrawn = new Set(['data', 'fallback', 'refresh', 'authentication', 'msteams', 'metadata']);

/** Every typed part of a card in the order of its JSON, parents first: elements, columns, actions, the cards of ShowCards. */
export function* partsOf(card: Json, cards: readonly Json[] = [card]): Generator<Placed> {
  for (const [key, value] of Object.entries(card)) {
    if (undrawn.has(key)) continue;
    for (const child of Array.isArray(value) ? value.flat() : [value]) {
      if (!isJson(child)) continue;
      const around = child['type'] === 'AdaptiveCard' ? [...cards, child] : cards;
      if (typeof child['type'] === 'string') yield { element: child, cards: around };
      yield* partsOf(child, around);
    }
  }
}

/** All words a person reads in a card, one line for each part; buttons are left out. */
export function textOf(card: Json): string {
  const lines: string[] = [];
  for (const { element } of partsOf(card)) {
    const words =
      element['type'] === 'FactSet' ? factsOf(element) : [element['text'], element['label'], element['title']];
    if (!String(element['type']).startsWith('Action.')) lines.push(...words.filter((it) => typeof it === 'string'));
  }
  return lines.join('\n');
}

function factsOf({ facts }: Json): string[] {
  return Array.isArray(facts)
    ? facts.filter(isJson).map(({ title, value }) => `${String(title)}: ${String(value)}`)
    : [];
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
