import { microsoftOrganizationId } from '@cosell/core';

export interface Organization {
  readonly organizationId: string;
  readonly organizationName: string;
}

/** The organisation of every local caller who names none. Id and name are those of the published sample. */
export const demoOrganization: Organization = {
  organizationId: '7d23e5ca-19dc-4eaa-aac8-5e6b559f0d1d',
  organizationName: 'Contoso Company',
};

/** A second partner, for tests of what one organisation may see of another. */
export const otherDemoOrganization: Organization = {
  organizationId: 'f2a6b1c0-5d0e-4f37-9a0b-3d1c8e7f6a52',
  organizationName: 'Fabrikam',
};

const names = new Map([
  [demoOrganization.organizationId, demoOrganization.organizationName],
  [otherDemoOrganization.organizationId, otherDemoOrganization.organizationName],
  [microsoftOrganizationId, 'Microsoft'],
]);

/** Any text is an organisation; one that is not known by name is called by its id. */
export const organizationOf = (organizationId: string): Organization => ({
  organizationId,
  organizationName: names.get(organizationId) ?? organizationId,
});
