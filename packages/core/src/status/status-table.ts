/**
 * The published table: where a status may go, and which substatus it may have. Status and substatus change together, and
 * never backwards.
 */
export const publishedTable = {
  New: { to: ['New', 'Active', 'Closed'], substatuses: ['Pending', 'Received'] },
  Active: { to: ['Active', 'Closed'], substatuses: ['Accepted'] },
  Closed: { to: ['Closed'], substatuses: ['Won', 'Lost', 'Declined', 'Expired'] },
} as const;

/** A status of the published table; `None` is not in it. */
export type KnownStatus = keyof typeof publishedTable;

/** A status with a substatus that the published table allows in it. */
export type StatusPair = {
  [Status in KnownStatus]: {
    readonly status: Status;
    readonly substatus: (typeof publishedTable)[Status]['substatuses'][number];
  };
}[KnownStatus];

/**
 * The edges Partner Center really offers: from one status to one pair, and who may take it. The owner is the organisation
 * that holds the record, which for a New one is the organisation asked to answer. An edge that stands `untilExpiry` cannot
 * be taken after the record's `expirationDateTime`.
 */
export const offeredEdges = {
  accept: {
    from: 'New',
    to: { status: 'Active', substatus: 'Accepted' },
    by: 'owner',
    needsReason: false,
    untilExpiry: true,
  },
  decline: {
    from: 'New',
    to: { status: 'Closed', substatus: 'Declined' },
    by: 'owner',
    needsReason: true,
    untilExpiry: true,
  },
  expire: {
    from: 'New',
    to: { status: 'Closed', substatus: 'Expired' },
    by: 'system',
    needsReason: false,
    untilExpiry: false,
  },
  win: {
    from: 'Active',
    to: { status: 'Closed', substatus: 'Won' },
    by: 'owner',
    needsReason: false,
    untilExpiry: false,
  },
  lose: {
    from: 'Active',
    to: { status: 'Closed', substatus: 'Lost' },
    by: 'owner',
    needsReason: true,
    untilExpiry: false,
  },
} as const;

/** An action with an edge of its own. */
export type ActionType = keyof typeof offeredEdges;

/** The actions with an edge of their own, in the order in which they are offered. */
export const actionTypes = ['accept', 'decline', 'expire', 'win', 'lose'] as const satisfies readonly ActionType[];

/** Who acts: the organisation that holds the record, the one that sent it, another, or the service itself. */
export const actors = ['owner', 'inviter', 'other', 'system'] as const;
/** One of `actors`. */
export type Actor = (typeof actors)[number];
