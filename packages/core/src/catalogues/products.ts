/** Published ids of `details.requirements.products`. `DynamicsAX,GP,NAV,SL` is ONE value: never join ids with commas unescaped. */
export const products = [
  'Azure',
  'EnterpriseMobilityAndSecurity',
  'Exchange',
  'DeveloperTools',
  'Dynamics365Business',
  'Dynamics365Enterprise',
  'DynamicsAX,GP,NAV,SL',
  'Microsoft365',
  'Office',
  'PowerBI',
  'Project',
  'SharePoint',
  'SkypeForBusiness',
  'Surface',
  'SurfaceHub',
  'SQL',
  'Teams',
  'Visio',
  'Windows',
  'Yammer',
] as const;
/** A published id of `details.requirements.products[].id`. */
export type Product = (typeof products)[number];

/** The English label of each id. The id goes over the wire, never the label. */
export const productLabels: Readonly<Record<Product, string>> = {
  Azure: 'Azure',
  EnterpriseMobilityAndSecurity: 'Enterprise Mobility + Security',
  Exchange: 'Exchange',
  DeveloperTools: 'Developer tools',
  Dynamics365Business: 'Dynamics 365 Business',
  Dynamics365Enterprise: 'Dynamics 365 Enterprise',
  'DynamicsAX,GP,NAV,SL': 'Dynamics AX, GP, NAV, SL',
  Microsoft365: 'Microsoft 365',
  Office: 'Office',
  PowerBI: 'Power BI',
  Project: 'Project',
  SharePoint: 'SharePoint',
  SkypeForBusiness: 'Skype for Business',
  Surface: 'Surface',
  SurfaceHub: 'Surface Hub',
  SQL: 'SQL',
  Teams: 'Teams',
  Visio: 'Visio',
  Windows: 'Windows',
  Yammer: 'Yammer',
};
