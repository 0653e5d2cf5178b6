/** A deal that a seller tried to submit. Its name tells it from all others. */
export interface Deal {
  readonly name: string;
  readonly type: 'Independent' | 'Shared';
  /** Whether the bot has answered that it took it: from then on it must not be lost. */
  readonly isAcknowledged: boolean;
  /** Whether its receipt stands in the chat. */
  readonly hasReceipt: boolean;
}

/** A record that stands in the service in the end. */
export interface StandingRecord {
  readonly name: string;
  readonly leg: 'own' | 'connected';
  readonly engagementId: string;
}

export type Fault =
  | 'no own leg'
  | 'no connected leg'
  | 'more than one own leg'
  | 'more than one connected leg'
  | 'a connected leg nobody asked for'
  | 'legs in different engagements'
  | 'an engagement of another deal'
  | 'no receipt'
  | 'a record of no deal';

export interface Violation {
  readonly deal: string;
  readonly fault: Fault;
}

/**
 * What breaks the law when everything has come to rest: an acknowledged deal stands as exactly one record per leg, in an
 * engagement of its own, and its seller has the receipt. One that was not acknowledged stands as a whole or not at all.
 */
export const violationsOf = (deals: readonly Deal[], records: readonly StandingRecord[]): Violation[] => {
  const recordsOf = Map.groupBy(records, ({ name }) => name);
  const dealsIn = Map.groupBy(records, ({ engagementId }) => engagementId);
  const isForeign = ({ name, engagementId }: StandingRecord): boolean =>
    dealsIn.get(engagementId)?.some((other) => other.name !== name) ?? false;
  const known = new Set(deals.map(({ name }) => name));
  return [
    ...deals.flatMap((deal) => {
      const own = recordsOf.get(deal.name) ?? [];
      const faults = [...legFaults(deal, own), ...(own.some(isForeign) ? foreign : []), ...receiptFaults(deal)];
      return faults.map((fault): Violation => ({ deal: deal.name, fault }));
    }),
    ...[...recordsOf.keys()]
      .filter((name) => !known.has(name))
      .map((name): Violation => ({ deal: name, fault: 'a record of no deal' })),
  ];
};

const foreign: readonly Fault[] = ['an engagement of another deal'];

const legFaults = ({ type, isAcknowledged }: Deal, records: readonly StandingRecord[]): Fault[] => {
  if (!isAcknowledged && records.length === 0) return [];
  const count = (leg: StandingRecord['leg']) => records.filter((record) => record.leg === leg).length;
  const faults: Fault[] = [];
  if (count('own') === 0) faults.push('no own leg');
  if (count('own') > 1) faults.push('more than one own leg');
  if (type === 'Independent') {
    if (count('connected') > 0) faults.push('a connected leg nobody asked for');
    return faults;
  }
  if (count('connected') === 0) faults.push('no connected leg');
  if (count('connected') > 1) faults.push('more than one connected leg');
  if (new Set(records.map(({ engagementId }) => engagementId)).size > 1) faults.push('legs in different engagements');
  return faults;
};

const receiptFaults = ({ isAcknowledged, hasReceipt }: Deal): Fault[] =>
  isAcknowledged && !hasReceipt ? ['no receipt'] : [];
