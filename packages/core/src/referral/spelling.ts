import { z } from 'zod';
import { createBodySchema } from './create-body.ts';
import { type Spellings, spellingsOf } from './property-names.ts';
import { referralSchema } from './referral.ts';

let spellings: Spellings | undefined;

// Made with the first record, so that an import does not pay for it.
const knownSpellings = (): Spellings => {
  spellings ??= spellingsOf([z.toJSONSchema(referralSchema), z.toJSONSchema(createBodySchema)]);
  return spellings;
};

// No property of the API lies deeper; what is nested further is left alone, so that no input exhausts the stack.
const deepest = 32;

/**
 * A JSON value with every known property name in the spelling of the wire (`ConsentToContact` becomes `consentToContact`):
 * published samples mix both in one object, so the service reads without regard to case. Values and unknown names stay as
 * they are; where two spellings stand side by side the exact one wins, else the first, and the other keeps its own. Returns
 * the same value when nothing had to change.
 */
export const withWireSpelling = (value: unknown): unknown => respell(value, knownSpellings(), 0);

const respell = (value: unknown, names: Spellings, depth: number): unknown => {
  if (typeof value !== 'object' || value === null || depth > deepest) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => respell(item, names, depth + 1));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const taken = new Set(Object.keys(value));
  let changed = false;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    const wireName = names.known.has(key) ? key : (names.byLowerCase.get(key.toLowerCase()) ?? key);
    const name = taken.has(wireName) ? key : wireName;
    taken.add(name);
    const spelled = respell(inner, names, depth + 1);
    if (name !== key || spelled !== inner) changed = true;
    return [name, spelled];
  });
  return changed ? Object.fromEntries(entries) : value;
};
