import { isJsonObject, type JsonObject } from '../exchange/json-object.ts';
import { entityContext } from './entity-text.ts';
import { type Organization, organizationOf } from './organizations.ts';

/** What the service decides of a record and may change. Date-times are UTC with seven fractional digits. */
export interface ServiceProperties {
  readonly id: string;
  readonly engagementId: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly createdDateTime: string;
  readonly updatedDateTime: string;
  readonly expirationDateTime: string | null;
  readonly acceptedDateTime: string | null;
  readonly closedDateTime: string | null;
  readonly status: string;
  readonly substatus: string;
  readonly direction: 'Outgoing';
  /** Contains its own double quotes. */
  readonly eTag: string;
}

interface Link {
  readonly uri: string;
  readonly method: 'GET';
}

/** What stays as it was at birth. Who sent the invitation is the service's word, not the caller's. */
export interface Origin {
  readonly inviteContext: JsonObject & { readonly invitedBy: Organization };
  readonly links: { readonly relatedReferrals: Link; readonly self: Link };
}

/** The whole resource as it is answered. */
export interface ReferralRecord extends ServiceProperties, Origin {
  readonly [property: string]: unknown;
}

const readOnlyProperties: ReadonlySet<string> = new Set([
  '@odata.context',
  'id',
  'engagementId',
  'organizationId',
  'organizationName',
  'createdDateTime',
  'updatedDateTime',
  'expirationDateTime',
  'acceptedDateTime',
  'closedDateTime',
  'status',
  'substatus',
  'direction',
  'eTag',
  'links',
  'lastModifiedVia',
  'lastRunId',
  'createdVia',
  'referralSource',
  'callToAction',
  'quality',
  'isSpam',
  'tags',
  'registrationStatus',
  'registrations',
  'trackingInfo',
]);

export const isReadOnly = (property: string): boolean => readOnlyProperties.has(property);

/** What the caller decides: everything that is not read-only, unknown properties too. */
export const contentOf = (referral: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(referral).filter(([name]) => !readOnlyProperties.has(name)));

/** The same with the registrations, which are read-only but for PATCH. */
export const patchableOf = (record: ReferralRecord): JsonObject => ({
  ...contentOf(record),
  ...registrationsOf(record),
});

export const registrationsOf = ({ registrations }: ReferralRecord): JsonObject =>
  registrations === undefined ? {} : { registrations };

/** The resource from its parts. */
export const referralRecord = (own: ServiceProperties, origin: Origin, content: JsonObject): ReferralRecord => ({
  ...entityContext,
  ...own,
  links: origin.links,
  name: null,
  externalReferenceId: null,
  statusReason: null,
  ...content,
  qualification: content['qualification'] ?? 'None',
  team: content['team'] ?? [],
  target: content['target'] ?? [],
  inviteContext: {
    ...(isJsonObject(content['inviteContext']) && content['inviteContext']),
    invitedBy: origin.inviteContext.invitedBy,
  },
});

interface Birth {
  readonly id: string;
  readonly engagementId: string;
  readonly eTag: string;
  readonly owner: string;
  readonly isOwn: boolean;
  readonly created: Date;
}

const daysToAnswer = 14;

/** A new record: an own leg is accepted at once, one for somebody else waits 14 days for an answer. */
export const servicePropertiesAtBirth = ({
  id,
  engagementId,
  eTag,
  owner,
  isOwn,
  created,
}: Birth): ServiceProperties => {
  const now = instantOf(created);
  return {
    id,
    engagementId,
    ...organizationOf(owner),
    createdDateTime: now,
    updatedDateTime: now,
    expirationDateTime: isOwn ? null : instantOf(new Date(created.getTime() + daysToAnswer * 86_400_000)),
    acceptedDateTime: isOwn ? now : null,
    closedDateTime: null,
    status: isOwn ? 'Active' : 'New',
    substatus: isOwn ? 'Accepted' : 'Pending',
    direction: 'Outgoing',
    eTag,
  };
};

export const originAtBirth = (own: ServiceProperties, invitedBy: string, server: string): Origin => ({
  inviteContext: { invitedBy: organizationOf(invitedBy) },
  links: {
    relatedReferrals: {
      uri: `${server}${referralsPath}?$filter=engagementId eq '${own.engagementId}'`,
      method: 'GET',
    },
    self: { uri: `${server}${referralsPath}/${own.id}`, method: 'GET' },
  },
});

export const referralsPath = '/v1.0/engagements/referrals';

/** A UTC date-time with seven fractional digits, as the service writes it. */
export const instantOf = (date: Date): string => `${date.toISOString().slice(0, -1)}0000Z`;
