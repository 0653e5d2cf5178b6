import { z } from 'zod';

const loopback = ['127.0.0.1', '::1', 'localhost'];

const environment = z
  .object({
    HOST: z
      .string()
      .default('127.0.0.1')
      .refine(
        (host) => loopback.includes(host),
        `has to be one of ${loopback.join(', ')}: this window is for one machine only`,
      ),
    PORT: z.coerce.number('has to be a number').int().min(0).max(65_535).default(0),
    // 3978 is where bots of this framework listen by custom.
    BOT_URL: z
      .url({ protocol: /^https?$/, error: 'has to be the origin of the bot, as in http://127.0.0.1:3978' })
      .default('http://127.0.0.1:3978'),
  })
  .transform(({ HOST, PORT, BOT_URL }) => ({ host: HOST, port: PORT, botUrl: BOT_URL }));

/** `port` 0 means any free one; `botUrl` is the origin of the bot. */
export type Environment = z.output<typeof environment>;

/** Reads the settings, or tells in one line for each what is wrong with them. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment | { faults: string[] } {
  const read = environment.safeParse(variables);
  if (read.success) return read.data;
  return { faults: read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`) };
}
