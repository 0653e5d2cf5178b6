import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type Json, partsOf } from './card-walk.ts';

const cardAction = z.looseObject({
  type: z.enum(['Action.Execute', 'Action.Submit']),
  id: z.string().optional(),
  title: z.string().optional(),
  verb: z.string().optional(),
  data: z.record(z.string(), z.unknown()).default({}),
  associatedInputs: z.string().optional(),
  isEnabled: z.boolean().default(true),
  fallback: z.unknown().optional(),
});

export type CardAction = z.output<typeof cardAction>;

/** A button and the cards around it, outermost first: their inputs are the ones it sends. */
export interface PlacedAction {
  action: CardAction;
  cards: readonly Json[];
}

/** Which button: its verb or title, or several marks of it; `data` has to be contained in the button's. */
export type ActionChoice = string | { verb?: string; title?: string; data?: Json };

/** Every button of a card that sends something, wherever it stands. */
export function actionsOf(card: Json): PlacedAction[] {
  const found: PlacedAction[] = [];
  for (const { element, cards } of partsOf(card)) {
    if (element['type'] !== 'Action.Execute' && element['type'] !== 'Action.Submit') continue;
    const read = cardAction.safeParse(element);
    if (!read.success)
      throw new Error(`Action ${JSON.stringify(element)} is malformed: ${z.prettifyError(read.error)}`);
    found.push({ action: read.data, cards });
  }
  return found;
}

/** The one button meant. Throws when there is none, when it is disabled, or when several would send different things. */
export function findAction(card: Json, choice: ActionChoice): PlacedAction {
  const all = actionsOf(card);
  const [first, ...others] = all.filter(({ action }) => isMeant(action, choice));
  const name = typeof choice === 'string' ? choice : JSON.stringify(choice);
  if (!first)
    throw new Error(
      `No button ${name} on this card; it has ${all.map(({ action }) => nameOf(action)).join(', ') || 'none'}.`,
    );
  if (others.some(({ action }) => !sendsTheSame(action, first.action)))
    throw new Error(`Several buttons are ${name}: choose by {verb, title, data}.`);
  if (!first.action.isEnabled) throw new Error(`The button ${name} is disabled.`);
  return first;
}

/** What stands in the place of a button where Teams does not know its kind. */
export function fallbackOf({ action, cards }: PlacedAction): PlacedAction {
  const { success, data } = cardAction.safeParse(action.fallback);
  if (!success || data.type !== 'Action.Submit') throw new Error(`The button ${nameOf(action)} has no fallback.`);
  return { action: data, cards };
}

/** `Action.Submit` has no verb of its own: where its bot gives it one, it stands in the data. */
function verbOf({ verb, data }: CardAction): string | undefined {
  return verb ?? (typeof data['verb'] === 'string' ? data['verb'] : undefined);
}

function isMeant(action: CardAction, choice: ActionChoice): boolean {
  if (typeof choice === 'string') return verbOf(action) === choice || action.title === choice;
  const { verb = verbOf(action), title = action.title, data = {} } = choice;
  const matches = Object.entries(data).every(([key, value]) => isDeepStrictEqual(action.data[key], value));
  return verbOf(action) === verb && action.title === title && matches;
}

function sendsTheSame(one: CardAction, other: CardAction): boolean {
  return one.verb === other.verb && isDeepStrictEqual(one.data, other.data);
}

function nameOf(action: CardAction): string {
  const verb = verbOf(action);
  return verb === undefined ? `"${action.title}"` : `${verb} "${action.title}"`;
}
