/** The deal that the published samples repeat from page to page, with invented people. */
const member = (firstName: string, lastName: string, phoneNumber: string, email: string) => ({
  contactPreference: { locale: 'en-us', disableNotifications: false },
  firstName,
  lastName,
  phoneNumber,
  email,
});

export const customerProfile = {
  name: 'Adatum',
  address: {
    addressLine1: 'Hauptstrasse 1',
    addressLine2: '34',
    city: 'Berlin',
    state: 'BE',
    postalCode: '10115',
    country: 'DE',
  },
  size: '10to50employees',
  team: [
    member('Mia', 'Keller', '+49 30 1234', 'mia@adatum.example'),
    member('Jonas', 'Brandt', '+49 30 1235', 'jonas@adatum.example'),
  ],
  ids: [],
};

export const consent = { consentToToShareInfoWithOthers: true, consentToContact: true };

/** As answers hold it: without the closing date. */
export const details = {
  notes: 'Wants Dynamics 365 for the supply chain and an app of its own on top.',
  dealValue: 50_000,
  currency: 'EUR',
  requirements: {
    industries: [{ id: 'Manufacturing' }],
    products: [{ id: 'Dynamics365Enterprise' }],
    services: [{ id: 'DeploymentOrMigration' }],
    solutions: [{ name: 'Dynamics 365 for Field Service', type: 'Category', id: 'Dynamics365forFieldService' }],
  },
};

export const detailsSent = { ...details, closingDateTime: '2018-11-14T00:00:00Z' };

/** Somebody at Microsoft, though the caller is a partner. */
export const team = [member('Ada', 'Byron', '+44 20 1234', 'ada@microsoft.example')];

export const inviteContext = {
  notes: 'Hi, hoping you can help this customer. Thanks, Ada',
  invitedBy: { organizationId: 'msft' },
};

/** `engagments` is the spelling of the samples. */
export const linksOf = (id: string, engagementId: string) => ({
  relatedReferrals: {
    uri: `https://api.partner.microsoft.com/v1.0/engagments/referrals?$filter=engagementId eq '${engagementId}'`,
    method: 'GET',
  },
  self: { uri: `https://api.partner.microsoft.com/v1.0/engagments/referrals/${id}`, method: 'GET' },
});
