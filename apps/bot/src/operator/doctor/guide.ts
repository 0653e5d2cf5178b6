/** Where the guide into a company's Teams stands, from the root of the repository. */
export const guidePath = 'docs/real-tenant.md';

/** The headings of the guide that a finding can belong to, by their anchors. */
export const guideAnchors = [
  'api-permissions',
  'app-registration',
  'azure-bot',
  'client-secret',
  'environment-variables',
  'oauth-connection',
  'roles-in-partner-center',
  'service-account',
] as const;

export type GuideAnchor = (typeof guideAnchors)[number];

export const seeGuide = (anchor: GuideAnchor): string => `See ${guidePath}#${anchor}.`;

/** Where each variable of the app comes from. */
const anchors: ReadonlyMap<string, GuideAnchor> = new Map([
  ['MicrosoftAppId', 'app-registration'],
  ['MicrosoftAppPassword', 'client-secret'],
  ['MicrosoftAppTenantId', 'app-registration'],
  ['MicrosoftAppType', 'azure-bot'],
  ['COSELL_OAUTH_CONNECTION', 'oauth-connection'],
  ['COSELL_ORGANIZATION_ID', 'environment-variables'],
  ['COSELL_TENANTS', 'environment-variables'],
  ['COSELL_SERVICE_ACCOUNT_APP_ID', 'service-account'],
  ['COSELL_SERVICE_ACCOUNT_TENANT_ID', 'service-account'],
  ['COSELL_SERVICE_ACCOUNT_SECRET', 'service-account'],
  ['COSELL_SERVICE_ACCOUNT_CERTIFICATE', 'service-account'],
  ['COSELL_VAULT', 'service-account'],
  ['COSELL_VAULT_KEY', 'service-account'],
  ['PARTNER_API_TOKEN', 'service-account'],
]);

/** Where to read on about a complaint of the environment's reader: by what it says to set, else by what it begins with. */
export const readOn = (complaint: string): string => {
  const variable = (/\bSet (\w+)/.exec(complaint) ?? /^(\w+)/.exec(complaint))?.[1];
  const anchor = variable === undefined ? undefined : anchors.get(variable);
  return anchor === undefined ? 'README.md lists every variable.' : seeGuide(anchor);
};
