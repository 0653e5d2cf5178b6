import { z } from 'zod';

/** A variable that may be left out; an empty one counts as left out. */
export const optionalText = z
  .string()
  .trim()
  .transform((text) => (text === '' ? undefined : text))
  .optional();

const guid = (name: string, what: string) =>
  optionalText
    .refine((id) => id === undefined || z.guid().safeParse(id).success, `${name} must be ${what}, a GUID`)
    .transform((id) => id?.toLowerCase());

const types = ['SingleTenant', 'MultiTenant', 'UserAssignedMsi'] as const;
const typeProblem = `MicrosoftAppType must be one of ${types.join(', ')}`;

const tenantsProblem = 'COSELL_TENANTS must be the ids of tenants, GUIDs with commas between them';

/** The variables that say which app the bot is, and for whom. */
export const registrationVariables = z.object({
  MicrosoftAppId: guid('MicrosoftAppId', 'the application (client) id of the app registration'),
  MicrosoftAppPassword: optionalText,
  MicrosoftAppTenantId: guid('MicrosoftAppTenantId', 'the id of your tenant'),
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

type Registration = z.infer<typeof registrationVariables>;

/** The app registration in the Bot Framework's own names; without an id the bot runs in local mode. */
export interface App {
  readonly MicrosoftAppId: string | undefined;
  readonly MicrosoftAppPassword: string | undefined;
  readonly MicrosoftAppTenantId: string | undefined;
  readonly MicrosoftAppType: (typeof types)[number] | undefined;
}

/** The app and nothing else. Unless named, it is of one tenant: Azure makes no other bots any more. */
export const appOf = (registration: Registration): App => {
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId } = registration;
  const MicrosoftAppType = MicrosoftAppId === undefined ? undefined : typeOf(registration);
  return { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, MicrosoftAppType };
};

/** The tenants whose people are served: those named, else the app's own. */
export const tenantsOf = ({ COSELL_TENANTS: tenants, MicrosoftAppTenantId: own }: Registration): readonly string[] =>
  tenants ?? (own === undefined ? [] : [own]);

/** Why a bot with such an app must not start, in words that say what to set. */
export const registrationProblems = (registration: Registration): string[] => {
  const { MicrosoftAppId, MicrosoftAppPassword: password, MicrosoftAppTenantId: tenant } = registration;
  if (MicrosoftAppId === undefined) return [];
  const type = typeOf(registration);
  const rules: readonly (readonly [boolean, string])[] = [
    [
      type !== 'UserAssignedMsi' && password === undefined,
      'MicrosoftAppId is set without MicrosoftAppPassword, so no answer could be sent to Teams. Set MicrosoftAppPassword to a client secret of the app registration, or MicrosoftAppType=UserAssignedMsi for a managed identity.',
    ],
    [
      type === 'UserAssignedMsi' && password !== undefined,
      'MicrosoftAppPassword is set, but a managed identity (MicrosoftAppType=UserAssignedMsi) has none. Unset it.',
    ],
    [
      type !== 'MultiTenant' && tenant === undefined,
      `MicrosoftAppType is ${type} without MicrosoftAppTenantId. Set MicrosoftAppTenantId to your tenant.`,
    ],
    [
      type === 'MultiTenant' && registration.COSELL_TENANTS === undefined,
      'MicrosoftAppType is MultiTenant without COSELL_TENANTS, so everybody with Teams would be let in. Set COSELL_TENANTS to the tenants to serve, or MicrosoftAppType=SingleTenant with MicrosoftAppTenantId.',
    ],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, message]) => message);
};

const typeOf = ({ MicrosoftAppType = 'SingleTenant' }: Pick<Registration, 'MicrosoftAppType'>) => MicrosoftAppType;
