import { z } from 'zod';
import { type Json, partsOf } from './card-walk.ts';

const common = {
  id: z.string().min(1),
  label: z.string().optional(),
  isRequired: z.boolean().default(false),
  errorMessage: z.string().optional(),
};
const choice = z.object({ title: z.string(), value: z.string() });

const cardInput = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('Input.Text'),
    ...common,
    value: z.string().default(''),
    regex: z.string().optional(),
    maxLength: z.number().optional(),
  }),
  z.looseObject({
    type: z.literal('Input.Number'),
    ...common,
    value: z
      .union([z.number(), z.string()])
      .optional()
      .transform((it) => (it === undefined ? '' : String(it))),
    min: z.number().optional(),
    max: z.number().optional(),
  }),
  z.looseObject({
    type: z.enum(['Input.Date', 'Input.Time']),
    ...common,
    value: z.string().default(''),
    min: z.string().optional(),
    max: z.string().optional(),
  }),
  z.looseObject({
    type: z.literal('Input.Toggle'),
    ...common,
    value: z.string().default(''),
    valueOn: z.string().default('true'),
    valueOff: z.string().default('false'),
  }),
  z.looseObject({
    type: z.literal('Input.ChoiceSet'),
    ...common,
    value: z.string().default(''),
    choices: z.array(choice).default([]),
    isMultiSelect: z.boolean().default(false),
    /** With it more choices come from the bot while one types. */
    'choices.data': z.looseObject({ type: z.literal('Data.Query'), dataset: z.string().min(1) }).optional(),
  }),
]);

export type CardInput = z.output<typeof cardInput>;

/** An input and the cards around it, outermost first. */
export interface PlacedInput {
  input: CardInput;
  cards: readonly Json[];
}

/** All inputs of a card, hidden ones too. Throws when Teams could not read one of them. */
export function inputsOf(card: Json): PlacedInput[] {
  const found: PlacedInput[] = [];
  for (const { element, cards } of partsOf(card)) {
    if (!String(element['type']).startsWith('Input.')) continue;
    const read = cardInput.safeParse(element);
    if (!read.success) throw new Error(`Input ${JSON.stringify(element)} is malformed: ${z.prettifyError(read.error)}`);
    found.push({ input: read.data, cards });
  }
  return found;
}

/** What a person may enter: text, a number, a tick, several choices; null clears. */
export type Entry = string | number | boolean | readonly string[] | null;

/** What an entry is on the wire: always a string, empty when nothing is entered. */
export function wireValue(input: CardInput, entry: Entry): string {
  if (entry === null) return '';
  if (typeof entry === 'boolean') {
    if (input.type !== 'Input.Toggle') return String(entry);
    return entry ? input.valueOn : input.valueOff;
  }
  return typeof entry === 'object' ? entry.join(',') : String(entry);
}

/** What an untouched input sends: its default; an untouched toggle is off. */
export function defaultValue(input: CardInput): string {
  if (input.type === 'Input.Toggle') return input.value === input.valueOn ? input.valueOn : input.valueOff;
  return input.value;
}
