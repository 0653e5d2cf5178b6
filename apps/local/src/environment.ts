import { resolve } from 'node:path';
import { z } from 'zod';

const port = (name: string) =>
  z.coerce
    .number(`${name} must be a number from 0 to 65535 (0 = any free port)`)
    .int()
    .min(0)
    .max(65_535)
    .transform(String);

const variables = z.object({
  COSELL_BOT_PORT: port('COSELL_BOT_PORT').default('0'),
  COSELL_EMULATOR_PORT: port('COSELL_EMULATOR_PORT').default('0'),
  COSELL_CHAT_PORT: port('COSELL_CHAT_PORT').optional(),
  COSELL_DATA_DIR: z.string().trim().min(1).default('.cosell'),
});

export interface LocalEnvironment {
  readonly botPort: string;
  readonly emulatorPort: string;
  /** Where it is not set the window goes to where it was last. */
  readonly chatPort: string | undefined;
  /** Absolute path of the folder that keeps drafts and submissions. */
  readonly dataDir: string;
  /** What the parts inherit: everything but what would lead them away from this machine. */
  readonly inherited: Readonly<Record<string, string | undefined>>;
}

/** Set for a part alone, these would point it at the outside or at another part's port. */
const ownVariables = [
  'HOST',
  'PORT',
  'DATABASE_URL',
  'PARTNER_API_URL',
  'PARTNER_API_TOKEN',
  'BOT_URL',
  'COSELL_EMULATOR_ISSUER',
  'IDENTITY_URL',
  'EMULATOR_URL',
];

export const readEnvironment = (
  env: Readonly<Record<string, string | undefined>>,
):
  | { readonly ok: true; readonly environment: LocalEnvironment }
  | { readonly ok: false; readonly problems: string[] } => {
  const result = variables.safeParse(env);
  if (!result.success) return { ok: false, problems: result.error.issues.map(({ message }) => message) };
  const { COSELL_BOT_PORT, COSELL_EMULATOR_PORT, COSELL_CHAT_PORT, COSELL_DATA_DIR } = result.data;
  const kept = Object.entries(env).filter(([name]) => !ownVariables.includes(name) && !name.startsWith('MicrosoftApp'));
  return {
    ok: true,
    environment: {
      botPort: COSELL_BOT_PORT,
      emulatorPort: COSELL_EMULATOR_PORT,
      chatPort: COSELL_CHAT_PORT,
      dataDir: resolve(COSELL_DATA_DIR),
      inherited: Object.fromEntries(kept),
    },
  };
};
