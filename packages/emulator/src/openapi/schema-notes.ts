import { errorCodes } from '../exchange/api-refusal.ts';
import type { Basis } from './basis.ts';
import { patchPaths } from '../service/patch-operations.ts';

/** One remark, and how far it can be believed. */
export interface Note {
  readonly basis: Basis;
  readonly text: string;
}

export interface SchemaNotes {
  readonly about?: Note;
  readonly properties?: Readonly<Record<string, Note>>;
}

const published = (text: string): Note => ({ basis: 'published', text });
const guessed = (text: string): Note => ({ basis: 'guessed', text });

const openForReading = 'Every property but the id may be absent or null, and others may stand beside them.';

/** What the types alone do not tell, by schema and property. */
export const schemaNotes: Readonly<Record<string, SchemaNotes>> = {
  CreateReferral: {
    about: published(
      'A new referral, exact and closed. Required are the four properties that the published table marks so. The emulator also takes other spellings of the names and drops properties that it does not know.',
    ),
    properties: {
      type: published('Independent is one record; Shared is two, tied by engagementId.'),
      name: guessed('The published table does not require it, the portal does; strict mode asks for it.'),
      externalReferenceId: published('The id of the deal in the partner’s own CRM.'),
      engagementId: published('Only for the connected record of a shared referral: the engagementId of the first one.'),
      status: published('Stands in the published request; the service decides it and ignores what is sent.'),
      substatus: published('Like status.'),
      team: published('The partner’s own people. The published table says one member, the wire is a list.'),
      target: published(
        'Microsoft is {type: BusinessProfileLocation, id: msft}; a solution is {type: SolutionProfile, id: SOL-...}.',
      ),
      salesStage: published('A word or a percentage: two vocabularies are published.'),
    },
  },
  CreateAddress: { properties: { country: published('Two letters of ISO 3166-1 in capitals.') } },
  CreateConsent: {
    properties: {
      consentToToShareInfoWithOthers: published('The doubled To is the real name.'),
      consentToShareReferralWithMicrosoftSellers: published(
        'Lets Microsoft’s sellers see the deal; it cannot be taken back.',
      ),
    },
  },
  CreateDetails: {
    properties: {
      currency: published('A code of ISO 4217 in capitals.'),
      closingDateTime: published('When the deal is expected to close, in UTC.'),
    },
  },
  CreateInviteContext: {
    properties: {
      invitedBy: published('Stands in the published request; the service writes the caller’s organisation here.'),
      assistanceRequestCode: published('The help asked of Microsoft. With it a customer contact is required.'),
    },
  },
  ReplaceReferral: {
    about: published(
      'A whole referral in place of the one that stands: what it does not name is gone, but for the read-only properties. Take the answer of a GET, change it, leave out links.',
    ),
  },
  PatchReferral: { about: published('A JSON Patch (RFC 6902) of additions and replacements only.') },
  PatchOperation: {
    properties: {
      path: published(
        `The published connector changes ${patchPaths.join(', ')} and places in /registrations; strict mode knows these only. status and substatus go together in one patch.`,
      ),
      value: published('The new value. /details/dealValue may be a number or a text.'),
    },
  },
  Referral: {
    about: published(`The resource as it is read. ${openForReading} A list may come as a list, null or {}.`),
    properties: {
      engagementId: published('Ties the records of one shared referral.'),
      organizationId: published('The organisation that owns this record.'),
      expirationDateTime: published('Until when an invitation can be answered; null once it is, and for own deals.'),
      acceptedDateTime: published('For an own deal its creation.'),
      status: published('New, Active or Closed; never backwards.'),
      substatus: published('New: Pending, Received. Active: Accepted. Closed: Won, Lost, Declined, Expired.'),
      statusReason: published('Free text, meant for Lost and Declined.'),
      direction: guessed('The emulator always says Outgoing. It does not tell who began: compare invitedBy.'),
      eTag: published('The version. It contains its own double quotes; send it unchanged as If-Match.'),
      links: guessed('Lead back to the emulator; the published samples hold spelling errors.'),
      registrations: published('Changed by PATCH only. The emulator keeps what is sent and reviews nothing.'),
      trackingInfo: published('Filled by Microsoft; the emulator never does.'),
    },
  },
  ReferralList: {
    properties: {
      '@odata.nextLink': published('The next page, absent on the last. Take only its $skiptoken.'),
      value: published('At most 100 records.'),
    },
  },
  ListedReferral: {
    about: published(`A referral of a list: whole, or with $select the properties asked for. ${openForReading}`),
  },
  Error: {
    about: published(
      `code is one of ${errorCodes.join(', ')}, compared without regard to case, and others may come. target is the JSON path at fault. Never show or match the message.`,
    ),
  },
  ReferralEvent: {
    about: published('A change without its content: fetch the record. Several events for one change are normal.'),
    properties: {
      ResourceUri: published('Host and path differ from those of the API: take the id only.'),
      EventName: published('related-... speak of another record of the same engagement.'),
    },
  },
};
