import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** A card written out as source: one object literal, with variables for what differs from card to card. */
export interface LiteralCard {
  readonly build: (values: readonly unknown[]) => unknown;
  /** The values of the variables in another card of the same shape, in order. */
  readonly valuesIn: (card: unknown) => unknown[];
}

const folder = fileURLToPath(new URL('../build/', import.meta.url));

const moduleSchema = z.object({
  build: z.custom<LiteralCard['build']>((value) => typeof value === 'function', 'The module has no build function.'),
});

/** Writes the module, loads it and gives its function. */
export const literalOf = async (card: unknown): Promise<LiteralCard> => {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}literal-card.js`;
  writeFileSync(file, `export const build = (values) => (${sourceOf(card)});\n`);
  const { build } = moduleSchema.parse(await import(`${file}?at=${Date.now()}`));
  return { build, valuesIn: (other) => variablesIn(other) };
};

/** What a person typed into an input, and whose draft it is. */
const isVariable = (name: string, owner: object): boolean =>
  name === 'draftId' || (name === 'value' && 'type' in owner && String(owner.type).startsWith('Input.'));

/** The source of an object literal for a JSON value, with `values[0]`, `values[1]`... for its variables. */
export const sourceOf = (card: unknown): string => {
  let variables = 0;
  const write = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const members = Object.entries(value).flatMap(([name, member]) => {
      if (member === undefined) return [];
      const source = isVariable(name, value) ? `values[${variables++}]` : write(member);
      return [`${JSON.stringify(name)}: ${source}`];
    });
    return `{ ${members.join(', ')} }`;
  };
  return write(card);
};

const variablesIn = (value: unknown): unknown[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
    if (member === undefined) return [];
    return isVariable(name, value) ? [member] : variablesIn(member);
  });
};
