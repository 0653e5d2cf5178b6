import { z } from 'zod';
import {
  type App,
  appOf,
  optionalText,
  registrationProblems,
  registrationWarnings,
  registrationVariables,
  tenantsOf,
} from './app-registration.ts';
import {
  serviceAccountSettings,
  serviceAccountProblems,
  type ServiceAccountSettings,
  serviceAccountVariables,
} from './service-account/settings.ts';

const loopbackHosts = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

/** Whether a host name or address is this machine's loopback. */
export const isLoopbackHost = (host: string): boolean => loopbackHosts.test(host);

/** Whether a text is an http(s) URL on this machine's loopback. */
export const isLoopbackUrl = (url: string): boolean => {
  const parsed = URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) && isLoopbackHost(parsed.hostname);
};

const solutions = optionalText.transform((text, context) => {
  if (text === undefined) return undefined;
  const entries = text.split(';').map((entry) => entry.split('=').map((part) => part.trim()));
  if (entries.some(([id, name]) => !id || !name)) {
    context.addIssue({
      code: 'custom',
      message: 'COSELL_SOLUTIONS must look like "SOL-1-ABC=First name;SOL-2-DEF=Second"',
    });
    return z.NEVER;
  }
  return entries.map(([id = '', name = '']) => ({ id, name }));
});

/** The emulator's demo company, for which every local sender acts unless they sign in. */
const demoOrganization = '7d23e5ca-19dc-4eaa-aac8-5e6b559f0d1d';

const isDatabaseUrl = (text: string): boolean =>
  /^sqlite:.+/.test(text) || (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text));

/** An address that ends at its host: what stands behind it would be cut off, and nobody would know. */
const isOrigin = (text: string): boolean => {
  const { username, pathname, search, hash } = new URL(text);
  return username === '' && pathname === '/' && search === '' && hash === '';
};

const origin = 'PARTNER_API_URL must be an http(s) origin without a path, such as https://api.partner.microsoft.com';

/** What the emulator's demo company sells, so that the first local referral needs no setting. */
const demoSolutions = [{ id: 'SOL-34104-EBB', name: 'Contoso Supply Chain (demo)' }];

const variables = z.object({
  HOST: z.string().trim().min(1).default('127.0.0.1'),
  PORT: z.coerce
    .number('PORT must be a number from 0 to 65535 (0 = any free port)')
    .int()
    .min(0)
    .max(65_535)
    .default(0),
  DATABASE_URL: z
    .string()
    .refine(
      isDatabaseUrl,
      'DATABASE_URL must look like sqlite:<path of the file> or postgres://<user>:<password>@<host>:<port>/<database>',
    )
    .default('sqlite:.cosell/cosell.db'),
  DATABASE_CONNECTIONS: z.coerce
    .number('DATABASE_CONNECTIONS must be a number from 1 to 1000')
    .int()
    .min(1)
    .max(1_000)
    .default(10),
  DATABASE_MAX_MB: z.coerce.number('DATABASE_MAX_MB must be a whole number of MB').int().min(1).optional(),
  PARTNER_API_URL: z
    .url({ protocol: /^https?$/, error: origin, abort: true })
    .refine(isOrigin, origin)
    .default('https://api.partner.microsoft.com'),
  PARTNER_API_TOKEN: optionalText,
  COSELL_OAUTH_CONNECTION: optionalText,
  COSELL_ORGANIZATION_ID: optionalText.refine(
    (id) => id === undefined || /^[\w-]{1,64}$/.test(id),
    'COSELL_ORGANIZATION_ID must be the id of your organisation in Partner Center, a GUID',
  ),
  COSELL_PACING: z.enum(['on', 'off'], 'COSELL_PACING must be on or off').optional(),
  COSELL_SOLUTIONS: solutions,
  METRICS_TOKEN: optionalText,
  ...registrationVariables.shape,
  ...serviceAccountVariables.shape,
});

export interface Environment {
  readonly host: string;
  /** 0 stands for any free port. */
  readonly port: number;
  /** `sqlite:<path>` or `postgres://...`; holds a password, so never print it. */
  readonly databaseUrl: string;
  /** Most connections this process keeps open to PostgreSQL. */
  readonly databaseConnections: number;
  /** How large a SQLite file may become, in MB; as large as its disk allows when undefined. */
  readonly databaseMegabytes: number | undefined;
  /** Origin of the Partner API, without `/v1.0`. */
  readonly partnerApiUrl: string;
  readonly partnerApiToken: string | undefined;
  /** The bot's OAuth connection to the Partner API: with it each seller acts with an account of their own. */
  readonly oauthConnection: string | undefined;
  /** The account that acts where no seller acts for themself. */
  readonly serviceAccount: ServiceAccountSettings | undefined;
  /** What `GET /metrics` asks for where others can reach it; without one it is closed to them. */
  readonly metricsToken: string | undefined;
  /** The organisation in Partner Center that all sellers act for; without one, each tenant is its own. */
  readonly organizationId: string | undefined;
  /** The company's own co-sell ready solutions, offered first. */
  readonly solutions: readonly { readonly id: string; readonly name: string }[];
  readonly app: App;
  /** The tenants whose people are served with an app id; local mode serves any. */
  readonly tenants: readonly string[];
  /** What keeps a bot with such an app from its work, in words that say what to set. */
  readonly warnings: readonly string[];
  readonly isLocal: boolean;
  /** Whether calls keep to what Teams and the Partner API take. */
  readonly isPaced: boolean;
}

/** The environment, or what is wrong with it in words that say what to set. */
export const readEnvironment = (
  env: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly environment: Environment } | { readonly ok: false; readonly problems: string[] } => {
  const result = variables.safeParse(env);
  if (!result.success)
    return {
      ok: false,
      problems: result.error.issues.map(({ path, message }) =>
        message.startsWith(path.join()) ? message : `${path.join()}: ${message}`,
      ),
    };
  const values = result.data;
  const isLocal = values.MicrosoftAppId === undefined;
  const partnerApiUrl = new URL(values.PARTNER_API_URL).origin;
  const problems = [
    ...reachProblems(values.HOST, isLocal),
    ...apiProblems(partnerApiUrl),
    ...registrationProblems(values),
    ...tokenProblems(values),
    ...serviceAccountProblems(values),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const signsIn = values.COSELL_OAUTH_CONNECTION !== undefined;
  return {
    ok: true,
    environment: {
      host: values.HOST,
      port: values.PORT,
      databaseUrl: values.DATABASE_URL,
      databaseConnections: values.DATABASE_CONNECTIONS,
      databaseMegabytes: values.DATABASE_MAX_MB,
      partnerApiUrl,
      partnerApiToken: values.PARTNER_API_TOKEN,
      oauthConnection: values.COSELL_OAUTH_CONNECTION,
      serviceAccount: serviceAccountSettings(values),
      metricsToken: values.METRICS_TOKEN,
      organizationId: values.COSELL_ORGANIZATION_ID ?? (isLocal && !signsIn ? demoOrganization : undefined),
      solutions: values.COSELL_SOLUTIONS ?? (isLocal ? demoSolutions : []),
      app: appOf(values),
      tenants: tenantsOf(values),
      warnings: [...registrationWarnings(values), ...tokenWarnings(values, partnerApiUrl)],
      isLocal,
      isPaced: (values.COSELL_PACING ?? (isLocal ? 'off' : 'on')) === 'on',
    },
  };
};

const reachProblems = (host: string, isLocal: boolean): string[] =>
  !isLocal || isLoopbackHost(host)
    ? []
    : [
        `HOST is ${host}, which others can reach, but MicrosoftAppId is not set, so nobody would be asked who they are. Set MicrosoftAppId (with MicrosoftAppPassword and MicrosoftAppTenantId), or HOST=127.0.0.1 for local use.`,
      ];

const apiProblems = (partnerApiUrl: string): string[] =>
  partnerApiUrl.startsWith('https:') || isLoopbackUrl(partnerApiUrl)
    ? []
    : [
        'PARTNER_API_URL is http:// and leads to another machine: tokens and customers would be readable on the way. Set it to an https:// origin.',
      ];

/** Only a local emulator gives tokens to whoever asks. */
const tokenWarnings = (values: z.infer<typeof variables>, partnerApiUrl: string): string[] => {
  const { MicrosoftAppId: id, COSELL_OAUTH_CONNECTION: connection, PARTNER_API_TOKEN: token } = values;
  const isServed = connection !== undefined || token !== undefined || serviceAccountSettings(values) !== undefined;
  return isServed || (id === undefined && isLoopbackUrl(partnerApiUrl))
    ? []
    : [
        'There is nothing to get a token of the Partner API from, so no referral can be sent. Set COSELL_OAUTH_CONNECTION so that sellers sign in, COSELL_VAULT for a service account, PARTNER_API_TOKEN, or PARTNER_API_URL to a local emulator.',
      ];
};

const tokenProblems = ({
  COSELL_OAUTH_CONNECTION: connection,
  PARTNER_API_TOKEN: token,
}: Pick<z.infer<typeof variables>, 'COSELL_OAUTH_CONNECTION' | 'PARTNER_API_TOKEN'>): string[] =>
  connection === undefined || token === undefined
    ? []
    : [
        'COSELL_OAUTH_CONNECTION and PARTNER_API_TOKEN are both set: with the first each seller acts for themself, with the second all act as one. Unset one of them.',
      ];
