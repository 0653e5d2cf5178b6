import { isOwnName } from '@cosell/teams-channel';
import { z } from 'zod';

const environment = z
  .object({
    HOST: z
      .string()
      .default('127.0.0.1')
      .refine(isOwnName, 'has to be 127.0.0.1, ::1 or localhost: whoever reaches this can sign in as anybody'),
    PORT: z.coerce.number('has to be a number').int().min(0).max(65_535).default(0),
  })
  .transform(({ HOST, PORT }) => ({ host: HOST, port: PORT }));

/** Reads the settings, or tells in one line for each what is wrong with them. */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): z.output<typeof environment> | { faults: string[] } {
  const read = environment.safeParse(variables);
  if (read.success) return read.data;
  return { faults: read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`) };
}
