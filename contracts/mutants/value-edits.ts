import { type Edit, list, text } from './json-edit.ts';

/** An eTag that has lost its own quotes. */
export const unquoted = text((tag) => tag.replaceAll('"', ''));
export const weak = text((tag) => `W/${tag}`);

/** An instant that does not tell its zone. */
export const zoneless = text((instant) => instant.slice(0, -1));
/** An instant that tells only its day. */
export const dayOnly = text((instant) => instant.slice(0, 10));

export const firstOnly = list(([first]) => first);
export const withoutFirst = list((items) => items.slice(1));
export const withoutLast = list((items) => items.slice(0, -1));
export const lastTwice = list((items) => [...items, ...items.slice(-1)]);
export const backwards = list((items) => items.toReversed());

/** Another text in place of the first match, or of each where the pattern is global. */
export const replacing =
  (pattern: RegExp | string, replacement: string) =>
  (value: string): string =>
    value.replace(pattern, replacement);

export const swapped = (pattern: RegExp | string, replacement: string): Edit => text(replacing(pattern, replacement));
