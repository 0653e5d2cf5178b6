import { z } from 'zod';
import { type BotActivity, cardIn } from '../activity.ts';
import {
  mostActions,
  mostCallsInTurn,
  mostCardBytes,
  mostPrimaryActions,
  mostRefreshed,
  mostSuggestions,
  newestSchema,
} from '../limits.ts';
import type { BotCall } from '../traffic.ts';
import { isJson, type Json, partsOf } from './card-walk.ts';

/** What is wrong with a card, in words; whatever bot has made it. */
export function cardFaults(card: Json): string[] {
  const elements = [card, ...Array.from(partsOf(card), ({ element }) => element)];
  const rows = elements.map(({ actions }) => (Array.isArray(actions) ? actions.length : 0));
  const primary = elements.filter(isPrimary).length;
  const bytes = new TextEncoder().encode(JSON.stringify(card)).length;
  const { version, fallbackText } = card;
  const refreshed = refresh.safeParse(card).data?.refresh.userIds.length ?? 0;
  return [
    ...over(bytes, mostCardBytes, 'bytes in a card'),
    ...(isShown(version)
      ? []
      : [`a card of version ${String(version)}, of which Teams shows none above ${newestSchema}`]),
    ...(typeof fallbackText === 'string' && fallbackText.trim() !== '' ? [] : ['a card without fallbackText']),
    ...rows.flatMap((actions) => over(actions, mostActions, 'buttons in a row')),
    ...over(primary, mostPrimaryActions, 'buttons of a card that stand out'),
    ...over(refreshed, mostRefreshed, 'people whose card is refreshed'),
  ];
}

/** The cards in a message. */
export function cardsOfMessage({ attachments }: BotActivity): Json[] {
  return (attachments ?? []).map(cardIn).filter((card) => card !== undefined);
}

/** The cards in the answer to an invoke, wherever they stand: in place of the pressed one, in a dialog, among what was found. */
export function cardsOfAnswer(body: unknown): Json[] {
  if (Array.isArray(body)) return body.flatMap(cardsOfAnswer);
  if (!isJson(body)) return [];
  return body['type'] === 'AdaptiveCard' ? [body] : Object.values(body).flatMap(cardsOfAnswer);
}

/** What is wrong with the answer to an invoke beside its cards. `attempts` counts how often Teams had to ask. */
export function answerFaults(body: unknown, attempts: number): string[] {
  const suggested = suggestions.safeParse(body).data?.value.results.length ?? 0;
  return [
    ...over(attempts, 1, 'deliveries of an invoke, since it was not answered in time'),
    ...over(suggested, mostSuggestions, 'suggestions while one types'),
  ];
}

/** What is wrong with the calls into one conversation for one thing that a person did. */
export function turnFaults(operations: readonly BotCall['operation'][]): string[] {
  return over(operations.length, mostCallsInTurn, `calls into one conversation (${operations.join(', ')})`);
}

const refresh = z.looseObject({ refresh: z.looseObject({ userIds: z.array(z.string()) }) });

const suggestions = z.looseObject({
  type: z.literal('application/vnd.microsoft.search.searchResponse'),
  value: z.looseObject({ results: z.array(z.unknown()) }),
});

function over(count: number, most: number, what: string): string[] {
  return count > most ? [`${count} ${what}, more than ${most}`] : [];
}

function isPrimary({ type, style }: Json): boolean {
  return typeof type === 'string' && type.startsWith('Action.') && style === 'positive';
}

function isShown(version: unknown): boolean {
  return (
    typeof version === 'string' &&
    /^\d+\.\d+$/.test(version) &&
    version.localeCompare(newestSchema, 'en', { numeric: true }) <= 0
  );
}
