import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { AppSettings } from './manifest.ts';

export const usage = `npm run app-package -- --app-id <GUID> --domain <host name>

  --app-id    the app id of the Azure Bot
  --domain    where the bot is reached, such as cosell.contoso.com
  --teams-id  the id of the app in Teams, a GUID; the app id unless given
  --sign-in-app-id  the app registration that people sign in to; the app id unless given
  --version   of the package, such as 1.2.0; 1.0.0 unless given. Teams takes an update only with a higher one
  --company   who offers the app, at most 32 characters; Cosell unless given
  --website   an https address with pages about the app; that of the domain unless given
  --out       the file that is written; cosell.zip unless given`;

const guid = (option: string) => z.guid(`--${option} must be a GUID, such as 4f4f1b5e-5b8e-4b59-9d39-0a8d6f7c1e11`);

const options = z.object({
  'app-id': guid('app-id'),
  'teams-id': guid('teams-id').optional(),
  'sign-in-app-id': guid('sign-in-app-id').optional(),
  domain: z
    .string('--domain must be given: the host name of the bot, such as cosell.contoso.com')
    .regex(/^(?=.{4,253}$)([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,}$/i, {
      error: '--domain must be a host name without https:// and without a path, such as cosell.contoso.com',
    }),
  version: z
    .string()
    .regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, '--version must be three numbers, such as 1.2.0')
    .default('1.0.0'),
  company: z
    .string()
    .trim()
    .min(1, '--company must not be empty')
    .max(32, '--company has at most 32 characters')
    .default('Cosell'),
  website: z
    .url({ protocol: /^https$/, error: '--website must be an https address' })
    .regex(/^[^?#]*$/, '--website must end with its path: the pages of the app are looked for below it')
    .optional(),
  out: z.string().trim().min(1, '--out must not be empty').default('cosell.zip'),
});

export interface PackageArguments {
  readonly settings: AppSettings;
  readonly out: string;
}

/** The arguments, or what is wrong with them, one line each. */
export const readPackageArguments = (
  args: readonly string[],
): { readonly ok: true; readonly read: PackageArguments } | { readonly ok: false; readonly problems: string[] } => {
  let values: Record<string, unknown>;
  try {
    const text = { type: 'string' } as const;
    const known = Object.fromEntries(Object.keys(options.shape).map((name) => [name, text]));
    ({ values } = parseArgs({ args: [...args], options: known, strict: true }));
  } catch (error) {
    return { ok: false, problems: [error instanceof Error ? error.message : String(error)] };
  }
  const result = options.safeParse(values);
  if (!result.success) return { ok: false, problems: result.error.issues.map(({ message }) => message) };
  const { domain, version, company, website = `https://${domain}`, out } = result.data;
  const address = (page: string) => new URL(page, website.endsWith('/') ? website : `${website}/`).href;
  const botId = result.data['app-id'].toLowerCase();
  return {
    ok: true,
    read: {
      out,
      settings: {
        id: (result.data['teams-id'] ?? botId).toLowerCase(),
        botId,
        signInAppId: (result.data['sign-in-app-id'] ?? botId).toLowerCase(),
        domain: domain.toLowerCase(),
        version,
        developer: {
          name: company,
          websiteUrl: address(''),
          privacyUrl: address('privacy'),
          termsOfUseUrl: address('terms'),
        },
      },
    },
  };
};
