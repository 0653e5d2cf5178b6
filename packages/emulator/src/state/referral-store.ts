import type { ReferralRecord, ServiceProperties } from '../service/referral-record.ts';

/**
 * One referral. It is kept as the text of its answer, which costs least to keep and to give; beside it stands what is asked
 * for without reading that text.
 */
export interface Stored {
  readonly serial: number;
  readonly inviter: string;
  own: ServiceProperties;
  entity: string;
}

/** The whole record, read anew from its text at every call. */
export const recordOf = ({ entity }: Stored): ReferralRecord => JSON.parse(entity);

/** Referrals with the indexes that listing needs. Ids, engagement and organisations of a record never change. */
export interface ReferralStore {
  readonly size: number;
  get(id: string): Stored | undefined;
  ofEngagement(engagementId: string): readonly Stored[];
  /** Every record the organisation owns or has sent, by creation time, then in order of arrival. */
  ofOrganization(organizationId: string): readonly Stored[];
  insert(own: ServiceProperties, record: ReferralRecord): Stored;
  update(stored: Stored, own: ServiceProperties, record: ReferralRecord): void;
  /** Forgets a record. The service has no such operation; a provider state begins anew with it. */
  remove(stored: Stored): void;
}

/** What is told of every change of a record. */
export interface RecordKeeper {
  save(stored: Stored): void;
  remove(stored: Stored): void;
}

/** Begins with the records `kept`, in order of their serial numbers. */
export const createReferralStore = (kept: readonly Stored[], keeper: RecordKeeper): ReferralStore => {
  const byId = new Map<string, Stored>();
  const byEngagement = new Map<string, Stored[]>();
  const byOrganization = new Map<string, Stored[]>();
  const none: readonly Stored[] = [];
  let serial = kept.at(-1)?.serial ?? 0;

  const add = (stored: Stored): void => {
    const { own, inviter } = stored;
    byId.set(own.id, stored);
    addTo(byEngagement, own.engagementId, stored);
    addTo(byOrganization, own.organizationId, stored);
    if (inviter !== own.organizationId) addTo(byOrganization, inviter, stored);
  };
  for (const stored of kept) add(stored);

  return {
    get size() {
      return byId.size;
    },
    get: (id) => byId.get(id),
    ofEngagement: (engagementId) => byEngagement.get(engagementId) ?? none,
    ofOrganization: (organizationId) => byOrganization.get(organizationId) ?? none,
    insert: (own, record) => {
      const inviter = record.inviteContext.invitedBy.organizationId;
      serial += 1;
      const stored = { serial, inviter, own, entity: JSON.stringify(record) };
      add(stored);
      keeper.save(stored);
      return stored;
    },
    update: (stored, own, record) => {
      stored.own = own;
      stored.entity = JSON.stringify(record);
      keeper.save(stored);
    },
    remove: (stored) => {
      const { id, engagementId, organizationId } = stored.own;
      byId.delete(id);
      removeFrom(byEngagement, engagementId, stored);
      removeFrom(byOrganization, organizationId, stored);
      removeFrom(byOrganization, stored.inviter, stored);
      keeper.remove(stored);
    },
  };
};

const removeFrom = (index: Map<string, Stored[]>, key: string, stored: Stored): void => {
  const left = (index.get(key) ?? []).filter((other) => other !== stored);
  if (left.length > 0) index.set(key, left);
  else index.delete(key);
};

const addTo = (index: Map<string, Stored[]>, key: string, stored: Stored): void => {
  const list = index.get(key);
  if (list === undefined) {
    index.set(key, [stored]);
    return;
  }
  // Almost always the last: only a clock that was set back brings an earlier one.
  let place = list.length;
  while (place > 0 && isAfter(list[place - 1], stored)) place -= 1;
  if (place === list.length) list.push(stored);
  else list.splice(place, 0, stored);
};

const isAfter = (one: Stored | undefined, other: Stored): boolean =>
  one !== undefined && one.own.createdDateTime > other.own.createdDateTime;
