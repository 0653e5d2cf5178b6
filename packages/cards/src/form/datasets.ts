import type { FieldPath } from '@cosell/core';
import type { Element } from '../card.ts';

/** The fields whose choices Teams asks the bot for while one types, by the name that it asks with. */
export const datasets = {
  solutions: 'details.requirements.solutions',
  products: 'details.requirements.products',
} as const satisfies Readonly<Record<string, FieldPath>>;

export type Dataset = keyof typeof datasets;

/** What makes an input ask; the choices on the card stay there for a Teams that cannot. */
export const dataQuery = (path: FieldPath): Readonly<Record<string, Element>> => {
  const dataset = Object.entries(datasets).find(([, asked]) => asked === path)?.[0];
  return dataset === undefined ? {} : { 'choices.data': { type: 'Data.Query', dataset } };
};
