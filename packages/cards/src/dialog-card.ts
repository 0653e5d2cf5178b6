import type { Card, Element, Json } from './card.ts';

/**
 * A card as a dialog of Teams takes it: there a button only sends, `Action.Submit`, and has no verb of its own. The verb goes
 * with the data, where no input has that name. No dialog opens another one.
 */
export const dialogCard = (card: Card): Card => ({
  ...card,
  body: card.body.map(inDialog),
  ...(card.actions && { actions: card.actions.filter((action) => !opensDialog(action)).map(inDialog) }),
});

const opensDialog = ({ data }: Element): boolean => isObject(data) && data['msteams'] !== undefined;

const inDialog = (element: Element): Element => {
  const { type, verb, fallback: _, ...rest } = element;
  const inner = Object.fromEntries(Object.entries(rest).map(([name, part]) => [name, withButtons(part)]));
  return type === 'Action.Execute'
    ? { ...inner, type: 'Action.Submit', data: dialogData(verb, rest['data']) }
    : { ...inner, type, ...(verb !== undefined && { verb }) };
};

const withButtons = (part: Json): Json => {
  if (isList(part)) return part.map(withButtons);
  return isElement(part) ? inDialog(part) : part;
};

const dialogData = (verb: Json, data: Json): Json => ({ ...(isObject(data) && data), verb });

const isList = (part: Json): part is readonly Json[] => Array.isArray(part);
const isObject = (part: Json): part is { readonly [name: string]: Json } =>
  typeof part === 'object' && part !== null && !Array.isArray(part);
const isElement = (part: Json): part is Element => isObject(part) && typeof part['type'] === 'string';
