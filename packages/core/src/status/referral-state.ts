import { publishedTable, type StatusPair } from './status-table.ts';

/** A referral's state, tagged by its status. What the published table does not know ends in `unknown`, with its words. */
export type ReferralState = StatusPair | { readonly status: 'unknown'; readonly raw: RawPair };

/** Status and substatus as they stand on the wire. */
export interface RawPair {
  readonly status?: string | null | undefined;
  readonly substatus?: string | null | undefined;
}

/** Every pair the published table allows. */
export const statusPairs: readonly StatusPair[] = [
  ...publishedTable.New.substatuses.map((substatus) => ({ status: 'New', substatus }) as const),
  ...publishedTable.Active.substatuses.map((substatus) => ({ status: 'Active', substatus }) as const),
  ...publishedTable.Closed.substatuses.map((substatus) => ({ status: 'Closed', substatus }) as const),
];

const pairBySubstatus = new Map(statusPairs.map((pair): [string, StatusPair] => [pair.substatus, pair]));

/** The state of a record. Total: any two texts, null or undefined. */
export const stateOf = (record: RawPair): ReferralState => {
  const pair = pairBySubstatus.get(record.substatus ?? '');
  return pair !== undefined && pair.status === record.status
    ? pair
    : { status: 'unknown', raw: { status: record.status, substatus: record.substatus } };
};

/** The part an organisation has in a record: it holds it, it sent it, or neither. Who did both is the owner. */
export const partOf = (
  record: {
    readonly organizationId?: string | null | undefined;
    readonly inviteContext?:
      | { readonly invitedBy?: { readonly organizationId?: string | null | undefined } | null | undefined }
      | null
      | undefined;
  },
  organizationId: string,
): 'owner' | 'inviter' | 'other' => {
  if (record.organizationId === organizationId) return 'owner';
  return record.inviteContext?.invitedBy?.organizationId === organizationId ? 'inviter' : 'other';
};
