import { z } from 'zod';
import { broken, optionalText, type Registration } from '../app-registration.ts';

const keyBytes = 32;

const guid = (name: string) =>
  optionalText
    .transform((id) => id?.toLowerCase())
    .refine((id) => z.guid().optional().safeParse(id).success, `${name} must be a GUID`);

/** The variables that say which account acts where no seller does, and where its sign-in is kept. */
export const serviceAccountVariables = z.object({
  COSELL_SERVICE_ACCOUNT_APP_ID: guid('COSELL_SERVICE_ACCOUNT_APP_ID'),
  COSELL_SERVICE_ACCOUNT_TENANT_ID: guid('COSELL_SERVICE_ACCOUNT_TENANT_ID'),
  COSELL_SERVICE_ACCOUNT_SECRET: optionalText,
  COSELL_SERVICE_ACCOUNT_CERTIFICATE: optionalText,
  COSELL_VAULT: optionalText.transform((text, context) => {
    const path = text?.match(/^file:(.+)$/)?.[1];
    if (text !== undefined && path === undefined)
      context.addIssue({ code: 'custom', message: 'COSELL_VAULT must look like file:<path of the file>' });
    return path;
  }),
  COSELL_VAULT_KEY: optionalText.transform((text, context) => {
    const key = text === undefined ? undefined : Buffer.from(text, 'base64');
    if (key !== undefined && (key.length !== keyBytes || key.toString('base64') !== text))
      context.addIssue({
        code: 'custom',
        message: `COSELL_VAULT_KEY must be ${keyBytes} random bytes in base64, as \`openssl rand -base64 ${keyBytes}\` makes them`,
      });
    return key;
  }),
});

type ServiceAccountVariables = z.infer<typeof serviceAccountVariables>;

type Variables = ServiceAccountVariables & Registration & { readonly PARTNER_API_TOKEN?: string | undefined };

/** How the app proves to Entra that it is itself. */
export type AppCredential =
  | { readonly type: 'secret'; readonly secret: string }
  /** A PEM file with the certificate and its private key. */
  | { readonly type: 'certificate'; readonly file: string };

/** Holds secrets, so never print it. */
export interface ServiceAccountSettings {
  readonly appId: string;
  readonly tenantId: string;
  readonly credential: AppCredential;
  readonly vaultFile: string;
  readonly vaultKey: Buffer;
}

const isAskedFor = (variables: ServiceAccountVariables): boolean =>
  serviceAccountVariables.keyof().options.some((name) => variables[name] !== undefined);

/** The service account, where its variables are set and nothing is wrong with them. */
export const serviceAccountSettings = (variables: Variables): ServiceAccountSettings | undefined => {
  const { COSELL_VAULT: vaultFile, COSELL_VAULT_KEY: vaultKey } = variables;
  const appId = variables.COSELL_SERVICE_ACCOUNT_APP_ID ?? variables.MicrosoftAppId;
  const tenantId = variables.COSELL_SERVICE_ACCOUNT_TENANT_ID ?? variables.MicrosoftAppTenantId;
  const credential = credentialOf(variables);
  return appId && tenantId && credential && vaultFile && vaultKey
    ? { appId, tenantId, credential, vaultFile, vaultKey }
    : undefined;
};

const credentialOf = ({
  COSELL_SERVICE_ACCOUNT_SECRET: secret,
  COSELL_SERVICE_ACCOUNT_CERTIFICATE: file,
}: Variables): AppCredential | undefined => {
  if (secret !== undefined) return { type: 'secret', secret };
  return file === undefined ? undefined : { type: 'certificate', file };
};

/** Why a bot with such a service account must not start, in words that say what to set. */
export const serviceAccountProblems = (variables: Variables): string[] => {
  if (!isAskedFor(variables)) return [];
  if (variables.MicrosoftAppId === undefined) {
    return [
      'COSELL_VAULT and COSELL_SERVICE_ACCOUNT_* are for a bot with an app id: in local mode nobody is asked who they are, and anybody at this machine would act as the service account. Set MicrosoftAppId, or unset them.',
    ];
  }
  const {
    COSELL_SERVICE_ACCOUNT_SECRET: secret,
    COSELL_SERVICE_ACCOUNT_CERTIFICATE: certificate,
    COSELL_VAULT: vault,
    COSELL_VAULT_KEY: key,
  } = variables;
  const hasTenant = (variables.COSELL_SERVICE_ACCOUNT_TENANT_ID ?? variables.MicrosoftAppTenantId) !== undefined;
  const isManaged = variables.MicrosoftAppType === 'UserAssignedMsi';
  return broken([
    [
      isManaged && variables.COSELL_SERVICE_ACCOUNT_APP_ID === undefined,
      'MicrosoftAppId is a managed identity, at which no service account can sign in. Set COSELL_SERVICE_ACCOUNT_APP_ID to an app registration.',
    ],
    [
      !hasTenant,
      'The service account has no tenant. Set COSELL_SERVICE_ACCOUNT_TENANT_ID, or MicrosoftAppTenantId, to your tenant.',
    ],
    [
      secret === undefined && certificate === undefined,
      'The service account has neither a secret nor a certificate. Set COSELL_SERVICE_ACCOUNT_SECRET or COSELL_SERVICE_ACCOUNT_CERTIFICATE.',
    ],
    [
      secret !== undefined && certificate !== undefined,
      'COSELL_SERVICE_ACCOUNT_SECRET and COSELL_SERVICE_ACCOUNT_CERTIFICATE are both set. Unset one of them.',
    ],
    [vault === undefined, 'The service account has no vault. Set COSELL_VAULT to file:<path of the file>.'],
    [
      key === undefined,
      'The vault of the service account has no key. Set COSELL_VAULT_KEY to what `openssl rand -base64 32` prints.',
    ],
    [
      variables.PARTNER_API_TOKEN !== undefined,
      'PARTNER_API_TOKEN is set beside a service account, which gets tokens of its own. Unset PARTNER_API_TOKEN, or COSELL_VAULT and COSELL_SERVICE_ACCOUNT_*.',
    ],
  ]);
};
