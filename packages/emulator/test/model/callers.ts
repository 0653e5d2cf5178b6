import type { Emulator } from '../../src/index.ts';
import { createPartner, type Partner } from '../fidelity/partner.ts';

const admin = 'Referrals admin';
const user = 'Referrals user';

/** Everybody who calls: admins of three organisations, sellers who may only look, and three who may nothing. */
export const callers = {
  contoso: { organizationId: 'contoso', user: 'admin@contoso.example', roles: [admin] },
  fabrikam: { organizationId: 'fabrikam', user: 'admin@fabrikam.example', roles: [admin] },
  microsoft: { organizationId: 'msft', user: 'admin@microsoft.example', roles: [admin] },
  ada: { organizationId: 'contoso', user: 'ada@contoso.example', roles: [user] },
  bo: { organizationId: 'fabrikam', user: 'bo@fabrikam.example', roles: [user] },
  noRole: { organizationId: 'contoso', user: 'admin@contoso.example', roles: [] },
  expired: { organizationId: 'contoso', user: 'admin@contoso.example', roles: [admin], expiresIn: -1 },
  elsewhere: {
    organizationId: 'contoso',
    user: 'admin@contoso.example',
    roles: [admin],
    audience: 'https://graph.test',
  },
} as const;

export type CallerName = keyof typeof callers;

export const admins = ['contoso', 'fabrikam', 'microsoft'] as const satisfies readonly CallerName[];
export const readers = [...admins, 'ada', 'bo'] as const satisfies readonly CallerName[];
export const everybody = [...readers, 'noRole', 'expired', 'elsewhere'] as const satisfies readonly CallerName[];

/** The admin of an organisation that takes part. */
export const adminOf = (organizationId: string): CallerName =>
  admins.find((name) => callers[name].organizationId === organizationId) ?? 'noRole';

export type Partners = Readonly<Record<CallerName, Partner>>;

export const partnersOf = (emulator: Emulator): Partners => {
  const partner = (name: CallerName) => createPartner(emulator, callers[name]);
  return {
    contoso: partner('contoso'),
    fabrikam: partner('fabrikam'),
    microsoft: partner('microsoft'),
    ada: partner('ada'),
    bo: partner('bo'),
    noRole: partner('noRole'),
    expired: partner('expired'),
    elsewhere: partner('elsewhere'),
  };
};

/** With which status a caller is turned away at the door, if at all. */
export const turnedAway = (name: CallerName, isWrite: boolean): 401 | 403 | undefined => {
  if (name === 'expired' || name === 'elsewhere') return 401;
  const { roles } = callers[name];
  const isAdmin = roles.some((role) => role === admin);
  return isAdmin || (!isWrite && roles.some((role) => role === user)) ? undefined : 403;
};
