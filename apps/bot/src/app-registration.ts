import { z } from 'zod';

/** A variable that may be left out; an empty one counts as left out. */
export const optionalText = z
  .string()
  .trim()
  .transform((text) => (text === '' ? undefined : text))
  .optional();

const guid = (problem: string) =>
  optionalText
    .refine((id) => id === undefined || z.guid().safeParse(id).success, problem)
    .transform((id) => id?.toLowerCase());

const types = ['SingleTenant', 'MultiTenant', 'UserAssignedMsi'] as const;
const typeProblem = `MicrosoftAppType must be one of ${types.join(', ')}`;

const tenantsProblem = 'COSELL_TENANTS must be the ids of tenants, GUIDs with commas between them';

/** The variables that say which app the bot is, and for whom. */
export const registrationVariables = z.object({
  MicrosoftAppId: guid('MicrosoftAppId must be the application (client) id of the app registration, a GUID'),
  MicrosoftAppPassword: optionalText,
  MicrosoftAppTenantId: guid('MicrosoftAppTenantId must be the directory (tenant) id, a GUID'),
  MicrosoftAppType: optionalText.transform((text, context) => {
    const type = types.find((each) => each.toLowerCase() === text?.toLowerCase());
    if (text !== undefined && type === undefined) context.addIssue({ code: 'custom', message: typeProblem });
    return type;
  }),
  COSELL_TENANTS: optionalText.transform((text, context) => {
    const tenants = text?.split(',').map((id) => id.trim().toLowerCase());
    if (!z.array(z.guid()).optional().safeParse(tenants).success)
      context.addIssue({ code: 'custom', message: tenantsProblem });
    return tenants;
  }),
});

export type Registration = z.infer<typeof registrationVariables>;

/** The app registration in the Bot Framework's own names; without an id the bot runs in local mode. */
export interface App {
  readonly MicrosoftAppId: string | undefined;
  readonly MicrosoftAppPassword: string | undefined;
  readonly MicrosoftAppTenantId: string | undefined;
  readonly MicrosoftAppType: (typeof types)[number] | undefined;
}

/** The app and nothing else. */
export const appOf = (registration: Registration): App => {
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId } = registration;
  const MicrosoftAppType = MicrosoftAppId === undefined ? undefined : typeOf(registration);
  return { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, MicrosoftAppType };
};

/** The tenants whose people are served: those named, else the app's own. */
export const tenantsOf = ({ COSELL_TENANTS: tenants, MicrosoftAppTenantId: own }: Registration): readonly string[] =>
  tenants ?? (own === undefined ? [] : [own]);

type Rule = readonly [isBroken: boolean, message: string];

/** What the broken ones among the rules say. */
export const broken = (rules: readonly Rule[]): string[] =>
  rules.filter(([isBroken]) => isBroken).map(([, message]) => message);

/** Why a bot with such an app must not start, in words that say what to set. */
export const registrationProblems = (registration: Registration): string[] => {
  if (registration.MicrosoftAppId === undefined) return [];
  const named = registration.MicrosoftAppType;
  return broken([
    [
      named === 'UserAssignedMsi' && registration.MicrosoftAppPassword !== undefined,
      'MicrosoftAppPassword is set, but a managed identity (MicrosoftAppType=UserAssignedMsi) has none. Unset it.',
    ],
    [
      named !== undefined && named !== 'MultiTenant' && registration.MicrosoftAppTenantId === undefined,
      `MicrosoftAppType is ${named} without MicrosoftAppTenantId. Set MicrosoftAppTenantId to your tenant.`,
    ],
    [
      named === 'MultiTenant' && registration.COSELL_TENANTS === undefined,
      'MicrosoftAppType is MultiTenant without COSELL_TENANTS, so everybody with Teams would be let in. Set COSELL_TENANTS to the tenants to serve, or MicrosoftAppType=SingleTenant with MicrosoftAppTenantId.',
    ],
  ]);
};

/** What lets nobody in who should not be, but keeps the bot from its work. */
export const registrationWarnings = (registration: Registration): string[] => {
  const { MicrosoftAppId: id, MicrosoftAppPassword: password } = registration;
  if (id === undefined) {
    return broken([
      [
        password !== undefined,
        'MicrosoftAppPassword is set without MicrosoftAppId, so the bot is in local mode. Set MicrosoftAppId too, or neither.',
      ],
    ]);
  }
  return broken([
    [
      typeOf(registration) !== 'UserAssignedMsi' && password === undefined,
      'MicrosoftAppId is set without MicrosoftAppPassword, so no answer can be sent to Teams. Set MicrosoftAppPassword to a client secret of the app registration, or MicrosoftAppType=UserAssignedMsi for a managed identity.',
    ],
    [
      tenantsOf(registration).length === 0,
      'MicrosoftAppId is set without MicrosoftAppTenantId, so nobody is served. Set MicrosoftAppTenantId to your tenant.',
    ],
  ]);
};

/** Unless it is named: of its own tenant, and where there is none yet of any, while nobody is served. */
const typeOf = ({ MicrosoftAppType: named, MicrosoftAppTenantId: tenant }: Registration) =>
  named ?? (tenant === undefined ? 'MultiTenant' : 'SingleTenant');
