import type { FieldTable, Reference } from './reference.ts';

export const webhookEvents = {
  title: 'Names of the events of referrals',
  source:
    'GitHub xdmushui/partner-center-sdk, webhooks; MicrosoftDocs/partner-center-pr.de-de, connector-dynamics (the related ones)',
  date: '2021-07',
  values: ['referral-created', 'referral-updated', 'related-referral-created', 'related-referral-updated'],
} as const satisfies Reference & { values: readonly string[] };

/** The body of a notification: which record changed and when, nothing of its content. */
export const webhookFields: FieldTable = {
  title: 'Partner Center webhooks: the notification',
  source: 'GitHub xdmushui/partner-center-sdk, webhooks and rest-swagger-specs/Webhooks.json',
  date: '2021-03',
  fields: {
    EventName: { type: 'string', sent: 'never', confidence: 'A', values: webhookEvents.values },
    ResourceUri: { type: 'string', sent: 'never', confidence: 'A' },
    ResourceName: { type: 'string', sent: 'never', confidence: 'A', values: ['referral'] },
    AuditUri: { type: 'string', sent: 'never', confidence: 'A', nullable: true },
    ResourceChangeUtcDate: { type: 'instant', sent: 'never', confidence: 'A' },
  },
};

/** Where the resource of a notification is said to be: neither host nor path are those of the API. */
export const webhookResourceUri = 'https://api.partnercenter.microsoft.com/engagements/v1/referrals/{id}';
