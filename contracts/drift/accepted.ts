/** Differences that are known and meant. */
interface Accepted {
  readonly because: string;
  /** The fault of the documents that explains them. */
  readonly trap?: number;
  readonly ids: readonly string[];
}

export const accepted: readonly Accepted[] = [
  {
    trap: 3,
    because: 'Links and contexts are spelled right here; nobody follows them.',
    ids: [
      'answer to create: links.relatedReferrals.uri is "https://api.partner.microsoft.com/v1.0/engagements/referrals?$filter=engagementId eq \'{id}\'", in the sample "https://api.partner.microsoft.com/v1.0/engagments/referrals?$filter=engagementId eq \'{id}\'"',
      'answer to create: links.self.uri is "https://api.partner.microsoft.com/v1.0/engagements/referrals/{id}", in the sample "https://api.partner.microsoft.com/v1.0/engagments/referrals/{id}"',
      'answer to get: @odata.context is "https://api.partner.microsoft.com/v1.0/engagements/$metadata#referrals/$entity", in the sample "https://api.partner.microsoft.com/v1.0/engagments/referrals/$metadata#Referrals/$entity"',
      'answer to get: links.relatedReferrals.uri is "https://api.partner.microsoft.com/v1.0/engagements/referrals?$filter=engagementId eq \'{id}\'", in the sample "https://api.partner.microsoft.com/v1.0/engagments/referrals?$filter=engagementId eq \'{id}\'"',
      'answer to get: links.self.uri is "https://api.partner.microsoft.com/v1.0/engagements/referrals/{id}", in the sample "https://api.partner.microsoft.com/v1.0/engagments/referrals/{id}"',
      'answer to list: @odata.context is "https://api.partner.microsoft.com/v1.0/engagements/$metadata#referrals", in the sample "http://api.partner.microsoft.com/v1.0/$metadata#Referrals"',
      'answer to list: value[].links.relatedReferrals.uri is "https://api.partner.microsoft.com/v1.0/engagements/referrals?$filter=engagementId eq \'{id}\'", in the sample "https://api.partner.microsoft.com/v1.0/engagments/referrals?$filter=engagementId eq \'{id}\'"',
      'answer to list: value[].links.self.uri is "https://api.partner.microsoft.com/v1.0/engagements/referrals/{id}", in the sample "https://api.partner.microsoft.com/v1.0/engagments/referrals/{id}"',
      'answer to put: links.relatedReferrals.uri is "https://api.partner.microsoft.com/v1.0/engagements/referrals?$filter=engagementId eq \'{id}\'", in the sample "https://api.partner.microsoft.com/v1.0/engagments/referrals?$filter=engagementId eq \'{id}\'"',
      'answer to put: links.self.uri is "https://api.partner.microsoft.com/v1.0/engagements/referrals/{id}", in the sample "https://api.partner.microsoft.com/v1.0/engagments/referrals/{id}"',
    ],
  },
  {
    trap: 5,
    because: 'The link leads back here with the query it came from; only its token is taken.',
    ids: [
      'answer to list: @odata.nextLink is "https://api.partner.microsoft.com/v1.0/engagements/referrals?%24orderby=createdDateTime+desc&%24top=1&$skiptoken={token}", in the sample "http://api.partner.microsoft.com/v1.0/referrals?$skiptoken={token}"',
    ],
  },
  {
    trap: 7,
    because: 'It is a property beside type, and only read.',
    ids: ['create body: details.requirements.solutions[].solutionType is documented and cannot be sent'],
  },
  {
    trap: 11,
    because: 'The caller is a partner, and so is the one who invites.',
    ids: ['answer to create: inviteContext.invitedBy.organizationId is "{id}", in the sample "msft"'],
  },
  {
    trap: 18,
    because: 'The sample shows the other of two answers; its own text says that Prefer decides.',
    ids: ['answer to patch: status is 200, in the sample 204'],
  },
  {
    trap: 23,
    because: 'The samples drop it between request and answer.',
    ids: [
      'answer to create: details.closingDateTime is answered and not in the sample',
      'answer to put: details.closingDateTime is answered and not in the sample',
    ],
  },
  {
    trap: 24,
    because: 'Ids are a list here, {} in this sample alone.',
    ids: [
      'answer to list: value[].customerProfile.ids is array, in the sample object',
      'answer to list: value[].customerProfile.ids[].profileType is answered and not in the sample',
      'answer to list: value[].customerProfile.ids[].id is answered and not in the sample',
    ],
  },
  {
    trap: 32,
    because: 'Records older than both lists carry the empty text and have to go back as they came.',
    ids: ['create body: customerProfile.size has the value "", which no document lists'],
  },
  {
    trap: 34,
    because: 'The sample counts a hundred of two without being asked.',
    ids: ['answer to list: @odata.count is in the sample and not answered'],
  },
  {
    because: 'Newer pages and the connector have it; the sample is of 2019.',
    ids: [
      'answer to create: acceptedDateTime is answered and not in the sample',
      'answer to create: closedDateTime is answered and not in the sample',
      'answer to create: direction is answered and not in the sample',
      'answer to get: acceptedDateTime is answered and not in the sample',
      'answer to get: closedDateTime is answered and not in the sample',
      'answer to get: direction is answered and not in the sample',
      'answer to list: value[].acceptedDateTime is answered and not in the sample',
      'answer to list: value[].closedDateTime is answered and not in the sample',
      'answer to list: value[].direction is answered and not in the sample',
      'answer to put: acceptedDateTime is answered and not in the sample',
      'answer to put: closedDateTime is answered and not in the sample',
      'answer to put: direction is answered and not in the sample',
    ],
  },
  {
    because: 'One of the samples has it, the others do not.',
    ids: [
      'answer to create: inviteContext.invitedBy.organizationName is answered and not in the sample',
      'answer to get: inviteContext.invitedBy.organizationName is answered and not in the sample',
      'answer to put: inviteContext.invitedBy.organizationName is answered and not in the sample',
    ],
  },
  {
    because: 'Two of the samples have it, the others do not.',
    ids: [
      'answer to create: @odata.context is answered and not in the sample',
      'answer to put: @odata.context is answered and not in the sample',
    ],
  },
  {
    because: 'The table has it, and so have other samples; this one is shorter.',
    ids: [
      'answer to get: name is answered and not in the sample',
      'answer to get: externalReferenceId is answered and not in the sample',
      'answer to get: target is answered and not in the sample',
      'answer to list: value[].organizationId is answered and not in the sample',
      'answer to list: value[].organizationName is answered and not in the sample',
      'answer to list: value[].eTag is answered and not in the sample',
      'answer to list: value[].name is answered and not in the sample',
      'answer to list: value[].externalReferenceId is answered and not in the sample',
      'answer to list: value[].statusReason is answered and not in the sample',
      'answer to list: value[].customerProfile.address.region is answered and not in the sample',
      'answer to list: value[].target is answered and not in the sample',
      'answer to put: organizationId is answered and not in the sample',
      'answer to put: organizationName is answered and not in the sample',
      'answer to put: name is answered and not in the sample',
      'answer to put: externalReferenceId is answered and not in the sample',
      'answer to put: target is answered and not in the sample',
    ],
  },
  {
    because: 'No form asks for it. A record that has it keeps it, since reading and replacing are open.',
    ids: [
      'create body: mpnId is documented and cannot be sent',
      'create body: favorite is documented and cannot be sent',
      'create body: details.requirements.offers is documented and cannot be sent',
      'create body: details.requirements.salesPlays is documented and cannot be sent',
      'create body: details.requirements.solutions[].price is documented and cannot be sent',
      'create body: details.requirements.solutions[].quantity is documented and cannot be sent',
      'create body: details.requirements.solutions[].currency is documented and cannot be sent',
      'create body: details.requirements.solutions[].publisherName is documented and cannot be sent',
      'create body: details.requirements.solutions[].closingDateTime is documented and cannot be sent',
      'create body: details.requirements.additionalRequirements.iot is documented and cannot be sent',
    ],
  },
  {
    because: 'Nothing reads it; it survives a round trip.',
    ids: [
      'resource: @odata.context is documented and kept without being known',
      'resource: team[].emailValidationStatus is documented and kept without being known',
      'resource: team[].phoneValidationStatus is documented and kept without being known',
    ],
  },
  {
    because: 'It speaks of the inside of the service, which the emulator has not.',
    ids: ['answers: header x-ms-ags-diagnostic is documented and not answered'],
  },
  {
    because:
      'Each finding by its path, so that a form can show them all. The emulator says that this is its own guess.',
    ids: [
      'refusals: error.innerError.details[].code is answered and not documented',
      'refusals: error.innerError.details[].target is answered and not documented',
      'refusals: error.innerError.details[].message is answered and not documented',
    ],
  },
];
