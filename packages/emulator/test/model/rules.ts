import { isDeepStrictEqual } from 'node:util';
import type { Mode } from '../fidelity/scene.ts';
import type { Deal, Edit } from './deal.ts';

/** The rules as they are published, said once more without the words of the emulator. */
export interface Pair {
  readonly status: string;
  readonly substatus: string;
}

/** Where a status may go, and which substatus it may have. */
const table: Readonly<Record<string, { readonly to: readonly string[]; readonly substatuses: readonly string[] }>> = {
  New: { to: ['New', 'Active', 'Closed'], substatuses: ['Pending', 'Received'] },
  Active: { to: ['Active', 'Closed'], substatuses: ['Accepted'] },
  Closed: { to: ['Closed'], substatuses: ['Won', 'Lost', 'Declined', 'Expired'] },
};

export const tablePairs: readonly Pair[] = Object.entries(table).flatMap(([status, { substatuses }]) =>
  substatuses.map((substatus) => ({ status, substatus })),
);

/** What the portal offers, and only to the organisation that holds the record. */
const offered: Readonly<Record<string, readonly string[]>> = {
  New: ['Active/Accepted', 'Closed/Declined'],
  Active: ['Closed/Won', 'Closed/Lost'],
  Closed: [],
};

export const mayBecome = (mode: Mode, isOwner: boolean, from: Pair, to: Pair): boolean => {
  if (table[to.status]?.substatuses.includes(to.substatus) !== true) return false;
  if (mode === 'docs') return table[from.status]?.to.includes(to.status) === true;
  if (from.status === to.status && from.substatus === to.substatus) return true;
  return isOwner && offered[from.status]?.includes(`${to.status}/${to.substatus}`) === true;
};

/** Whether a deal may be sent at all. */
export const isComplete = (mode: Mode, deal: Deal): boolean =>
  deal.type !== 'Joint' && (mode === 'docs' || (deal.name !== undefined && deal.country.length === 2));

/** Whether a record’s content may become another one. */
export const mayEdit = (mode: Mode, record: { readonly status: string; readonly deal: Deal }, change: DealChange) => {
  if (mode === 'docs') return true;
  const { before, after, isOwner } = change;
  if (record.status === 'Closed' && !isDeepStrictEqual(before, after)) return false;
  if (before.isSeenBySellers && !after.isSeenBySellers) return false;
  return isOwner || before.dealValue === after.dealValue;
};

export interface DealChange {
  readonly before: Deal;
  readonly after: Deal;
  readonly isOwner: boolean;
}

/** Whether the published list of paths has that of an edit. */
export const mayPatch = (mode: Mode, { operation }: Edit): boolean => mode === 'docs' || operation.path !== '/name';

/** Which `If-Match` a caller sends: none, that of the version that stands, an older one, or a misspelled one. */
export const versions = ['none', 'current', 'stale', 'unquoted', 'weak', 'any'] as const;
export type Version = (typeof versions)[number];

export const isVersionTaken = (mode: Mode, version: Version): boolean =>
  version === 'none' || version === 'current' || version === 'any' || (version === 'unquoted' && mode === 'docs');
