import { lists } from './lists.ts';
import type { FieldTable } from './reference.ts';

export const fieldsOfSamples: FieldTable = {
  title: 'What every published answer holds besides the tables',
  source: 'GitHub MicrosoftDocs/partner-rest, answers of create-a-referral.md and get-a-referral-by-id.md',
  date: '2019-05-17',
  fields: {
    '@odata.context': { type: 'string', sent: 'never', confidence: 'A' },
    organizationId: { type: 'string', sent: 'never', confidence: 'A', nullable: true },
    organizationName: { type: 'string', sent: 'never', confidence: 'A', nullable: true },
    links: { type: 'object', sent: 'never', confidence: 'A' },
    'links.relatedReferrals': { type: 'object', sent: 'never', confidence: 'A' },
    'links.relatedReferrals.uri': { type: 'string', sent: 'never', confidence: 'A' },
    'links.relatedReferrals.method': { type: 'string', sent: 'never', confidence: 'A' },
    'links.self': { type: 'object', sent: 'never', confidence: 'A' },
    'links.self.uri': { type: 'string', sent: 'never', confidence: 'A' },
    'links.self.method': { type: 'string', sent: 'never', confidence: 'A' },
  },
};

export const fieldsOfNewerPages: FieldTable = {
  title: 'What the newer pages add',
  source:
    'learn.microsoft.com, partner-center/developer: referral-resources, create-a-referral, referrals-api-introduction (openings only)',
  date: '2023 to 2026',
  fields: {
    acceptedDateTime: { type: 'instant', sent: 'never', confidence: 'A', nullable: true },
    'consent.consentToShareReferralWithMicrosoftSellers': { type: 'boolean', sent: 'optional', confidence: 'A' },
    'consent.consentToMicrosoftToContactSpecificPartners': {
      type: 'boolean',
      sent: 'optional',
      confidence: 'B',
      nullable: true,
    },
    'details.requirements.additionalRequirements': { type: 'object', sent: 'optional', confidence: 'B' },
    'details.requirements.additionalRequirements.attributes': { type: 'list', sent: 'optional', confidence: 'B' },
    'details.requirements.additionalRequirements.attributes[].type': {
      type: 'string',
      sent: 'optional',
      confidence: 'B',
    },
    'details.requirements.additionalRequirements.attributes[].id': {
      type: 'string',
      sent: 'optional',
      confidence: 'B',
    },
    'details.requirements.solutions[].solutionType': {
      type: 'string',
      sent: 'optional',
      confidence: 'B',
      nullable: true,
    },
    mpnId: { type: 'string', sent: 'optional', confidence: 'B' },
    referralSource: { type: 'string', sent: 'never', confidence: 'B', nullable: true },
    callToAction: { type: 'string', sent: 'never', confidence: 'B', nullable: true },
  },
};

export const fieldsOfConnector: FieldTable = {
  title: 'What the certified connector adds',
  source:
    'GitHub microsoft/PowerPlatformConnectors, certified-connectors/PartnerCenterReferrals/apiDefinition.swagger.json',
  date: '2023-10-23',
  fields: {
    closedDateTime: { type: 'instant', sent: 'never', confidence: 'A', nullable: true },
    direction: { type: 'string', sent: 'never', confidence: 'A', values: lists.directions.values },
    salesStage: { type: 'string', sent: 'optional', confidence: 'X', nullable: true },
    campaignId: { type: 'string', sent: 'optional', confidence: 'A', nullable: true },
    referralProgram: { type: 'string', sent: 'optional', confidence: 'A', nullable: true },
    favorite: { type: 'boolean', sent: 'optional', confidence: 'A' },
    'inviteContext.assistanceRequestCode': {
      type: 'string',
      sent: 'optional',
      confidence: 'A',
      values: lists.assistanceRequestCodes.values,
    },
    quality: { type: 'string', sent: 'never', confidence: 'B' },
    isSpam: { type: 'boolean', sent: 'never', confidence: 'B' },
    tags: { type: 'list', sent: 'never', confidence: 'B' },
    'tags[].tag': { type: 'string', sent: 'never', confidence: 'B' },
    registrationStatus: { type: 'string', sent: 'never', confidence: 'B' },
    registrations: { type: 'list', sent: 'never', confidence: 'B' },
    'registrations[].id': { type: 'string', sent: 'never', confidence: 'B' },
    'registrations[].type': { type: 'string', sent: 'never', confidence: 'B' },
    'registrations[].registrationDateTime': { type: 'instant', sent: 'never', confidence: 'B' },
    'registrations[].status': { type: 'string', sent: 'never', confidence: 'B' },
    'registrations[].statusReason': { type: 'string', sent: 'never', confidence: 'B' },
    'registrations[].statusHistory': { type: 'object', sent: 'never', confidence: 'B' },
    'registrations[].solutionDetails': { type: 'list', sent: 'never', confidence: 'B' },
    'registrations[].contract': { type: 'object', sent: 'never', confidence: 'B' },
    trackingInfo: { type: 'object', sent: 'never', confidence: 'B' },
    'trackingInfo.microsoftMsxId': { type: 'string', sent: 'never', confidence: 'B', nullable: true },
    'details.customerAction': { type: 'string', sent: 'optional', confidence: 'B', nullable: true },
    'details.customerRequestedContact': { type: 'boolean', sent: 'optional', confidence: 'B', nullable: true },
    'details.requirements.offers': { type: 'any', sent: 'optional', confidence: 'B' },
    'details.requirements.salesPlays': { type: 'any', sent: 'optional', confidence: 'B' },
  },
};

export const fieldsSeen: FieldTable = {
  title: 'What only answers and code of others show: names alone were taken from them',
  source: 'Public code of third parties',
  date: '2022 to 2025',
  fields: {
    lastModifiedVia: { type: 'string', sent: 'never', confidence: 'C', nullable: true },
    lastRunId: { type: 'string', sent: 'never', confidence: 'C', nullable: true },
    createdVia: { type: 'string', sent: 'never', confidence: 'C', nullable: true },
    dealSensitivity: { type: 'string', sent: 'never', confidence: 'C' },
    'customerProfile.isMatchingComplete': { type: 'boolean', sent: 'never', confidence: 'C' },
    'team[].title': { type: 'string', sent: 'optional', confidence: 'C', nullable: true },
    'customerProfile.team[].title': { type: 'string', sent: 'optional', confidence: 'C', nullable: true },
    'team[].emailValidationStatus': { type: 'string', sent: 'never', confidence: 'C' },
    'team[].phoneValidationStatus': { type: 'string', sent: 'never', confidence: 'C' },
    'inviteContext.invitedMpnId': { type: 'string', sent: 'optional', confidence: 'C', nullable: true },
    'details.incentiveLevel': { type: 'any', sent: 'never', confidence: 'C', nullable: true },
    'details.requirements.solutions[].price': { type: 'decimal', sent: 'optional', confidence: 'C', nullable: true },
    'details.requirements.solutions[].quantity': { type: 'decimal', sent: 'optional', confidence: 'C', nullable: true },
    'details.requirements.solutions[].currency': { type: 'string', sent: 'optional', confidence: 'C', nullable: true },
    'details.requirements.solutions[].publisherName': {
      type: 'string',
      sent: 'optional',
      confidence: 'C',
      nullable: true,
    },
    'details.requirements.solutions[].closingDateTime': {
      type: 'instant',
      sent: 'optional',
      confidence: 'C',
      nullable: true,
    },
    'details.requirements.additionalRequirements.iot': { type: 'object', sent: 'optional', confidence: 'C' },
    'details.requirements.additionalRequirements.iot.customerLicenseAgreementNumber': {
      type: 'string',
      sent: 'optional',
      confidence: 'C',
      nullable: true,
    },
    'details.requirements.additionalRequirements.iot.deviceCategory': {
      type: 'string',
      sent: 'optional',
      confidence: 'C',
      nullable: true,
    },
    'details.requirements.additionalRequirements.iot.siliconType': {
      type: 'string',
      sent: 'optional',
      confidence: 'C',
      nullable: true,
    },
    'details.requirements.additionalRequirements.iot.azureCertifiedDevice': {
      type: 'string',
      sent: 'optional',
      confidence: 'C',
      nullable: true,
    },
    'details.requirements.additionalRequirements.iot.attachServices': {
      type: 'any',
      sent: 'optional',
      confidence: 'C',
    },
    'trackingInfo.microsoftUSFedOpportunityId': { type: 'string', sent: 'never', confidence: 'C', nullable: true },
    'trackingInfo.microsoftUSFedLeadId': { type: 'string', sent: 'never', confidence: 'C', nullable: true },
    'trackingInfo.migratedPSCDealId': { type: 'string', sent: 'never', confidence: 'C', nullable: true },
    'trackingInfo.migratedPSCPartnerDealId': { type: 'string', sent: 'never', confidence: 'C', nullable: true },
  },
};

/** What stands round the records of a list. `value` holds them. */
export const listFields: FieldTable = {
  title: 'Get a list of referrals: the response',
  source: 'GitHub MicrosoftDocs/partner-rest, partner-rest/develop/get-a-list-of-referrals.md',
  date: '2019-02-07',
  fields: {
    '@odata.context': { type: 'string', sent: 'never', confidence: 'A' },
    '@odata.count': { type: 'decimal', sent: 'never', confidence: 'A' },
    value: { type: 'list', sent: 'never', confidence: 'A' },
    '@odata.nextLink': { type: 'string', sent: 'never', confidence: 'A' },
  },
};
