/** The names of properties as the wire spells them, and each of them by its lower case. */
export interface Spellings {
  readonly known: ReadonlySet<string>;
  readonly byLowerCase: ReadonlyMap<string, string>;
}

const addNames = (schema: unknown, found: Set<string>): void => {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') for (const name of Object.keys(value)) found.add(name);
    addNames(value, found);
  }
};

/** Every name of a property anywhere in these JSON Schemas. */
export const spellingsOf = (schemas: readonly unknown[]): Spellings => {
  const known = new Set<string>();
  addNames(schemas, known);
  return { known, byLowerCase: new Map([...known].map((name) => [name.toLowerCase(), name])) };
};
