import {
  assistanceRequestCodes,
  createBodySchema,
  customerIdTypes,
  customerSizes,
  directions,
  industries,
  products,
  publishedTable,
  referralQualifications,
  referralSchema,
  referralStatuses,
  referralSubstatuses,
  referralTypes,
  salesStages,
  services,
  solutionCategories,
  solutionTypes,
  targetTypes,
} from '@cosell/core';
import { catalogues } from '../reference/catalogues.ts';
import { lists, statusTable } from '../reference/lists.ts';
import { compareRead, compareSent, compareValues } from './compare-schemas.ts';
import { type Difference, differencesOf } from './difference.ts';
import { documentedFields } from './documented-fields.ts';

const ofCore = {
  referralStatuses,
  referralSubstatuses,
  referralTypes,
  referralQualifications,
  solutionTypes,
  targetTypes,
  customerIdTypes,
  directions,
  assistanceRequestCodes,
  salesStages,
} as const satisfies Readonly<Record<keyof typeof lists, readonly string[]>>;

/** Every list of core beside the documented one. */
const pairsOfLists: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ...Object.entries(lists).map(
    ([name, { values }]) => [name, new Map(Object.entries(ofCore)).get(name) ?? [], values] as const,
  ),
  ['products', products, catalogues.products],
  ['services', services, catalogues.services],
  ['industries', industries, catalogues.industries],
  ['solutionCategories', solutionCategories, catalogues.solutionCategories],
  ['customerSizes', customerSizes, catalogues.customerSizes],
];

const compareLists = (): Difference[] => {
  const found = differencesOf('lists');
  return pairsOfLists.flatMap(([name, ours, listed]) => compareValues(found, name, ours, listed));
};

const compareStatusTable = (): Difference[] => {
  const found = differencesOf('status table');
  const ours = new Map(Object.entries(publishedTable));
  return Object.entries(statusTable.rows).flatMap(([status, row]) => [
    ...compareValues(found, `${status} may become`, ours.get(status)?.to ?? [], row.to),
    ...compareValues(found, `${status} with`, ours.get(status)?.substatuses ?? [], row.substatuses),
  ]);
};

/** The schemas and lists of core against the documents. */
export const compareCore = (): Difference[] => [
  ...compareSent('create body', createBodySchema, documentedFields),
  ...compareRead('resource', referralSchema, documentedFields),
  ...compareLists(),
  ...compareStatusTable(),
];
