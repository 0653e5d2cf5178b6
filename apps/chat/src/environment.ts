import { isOwnName, isOwnOrigin } from '@cosell/teams-channel';
import { z } from 'zod';

const part = z
  .string()
  .refine(isOwnOrigin, 'has to be an origin on this machine, as in http://127.0.0.1:4030')
  .optional();

const environment = z
  .object({
    HOST: z
      .string()
      .default('127.0.0.1')
      .refine(isOwnName, 'has to be one of 127.0.0.1, ::1, localhost: this window is for one machine only'),
    PORT: z.coerce.number('has to be a number').int().min(0).max(65_535).default(0),
    // 3978 is where bots of this framework listen by custom.
    BOT_URL: z
      .url({ protocol: /^https?$/, error: 'has to be the origin of the bot, as in http://127.0.0.1:3978' })
      .default('http://127.0.0.1:3978'),
    IDENTITY_URL: part,
    EMULATOR_URL: part,
  })
  .refine(({ IDENTITY_URL, EMULATOR_URL }) => (IDENTITY_URL === undefined) === (EMULATOR_URL === undefined), {
    path: ['IDENTITY_URL'],
    error: 'and EMULATOR_URL have to be set both, or neither',
  })
  .transform(({ HOST, PORT, BOT_URL, IDENTITY_URL: identityUrl, EMULATOR_URL: emulatorUrl }) => ({
    host: HOST,
    port: PORT,
    botUrl: BOT_URL,
    ...(identityUrl !== undefined && emulatorUrl !== undefined && { signIn: { identityUrl, emulatorUrl } }),
  }));

/** `port` 0 means any free one; `botUrl` is the origin of the bot. */
export type Environment = z.output<typeof environment>;

/** Reads the settings, or tells in one line for each what is wrong with them. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment | { faults: string[] } {
  const read = environment.safeParse(variables);
  if (read.success) return read.data;
  return { faults: read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`) };
}
