/** What the app tells Teams of itself in its manifest, as far as the window does what Teams would do. */
export const app = {
  search: { id: 'findReferral', parameter: 'query' },
  create: { id: 'createReferral' },
  /** Whose links it is asked about. */
  linkDomains: ['partner.microsoft.com'],
} as const;
