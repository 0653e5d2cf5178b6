/** Any JSON value. Undefined members vanish when a card is written, so they are allowed. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [name: string]: Json };

/** A part of a card: an element, an action, a column. */
export interface Element {
  readonly type: string;
  readonly [name: string]: Json;
}

/** An Adaptive Card as plain JSON. Teams stops at version 1.5; `fallbackText` is what a client shows that cannot draw it. */
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly fallbackText: string;
  readonly body: readonly Element[];
  readonly actions?: readonly Element[];
  /** What Teams does by itself for each person who sees the card, in conversations of at most 60 people. */
  readonly refresh?: { readonly action: Element };
}

export const card = (fallbackText: string, body: readonly Element[], actions: readonly Element[] = []): Card =>
  actions.length === 0
    ? { type: 'AdaptiveCard', version: '1.5', fallbackText, body }
    : { type: 'AdaptiveCard', version: '1.5', fallbackText, body, actions };
