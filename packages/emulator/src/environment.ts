import { z } from 'zod';
import { isLoopback, isLoopbackOrigin } from './exchange/loopback.ts';

const environmentSchema = z
  .object({
    HOST: z.string().default('127.0.0.1'),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'must be a port number; 0 takes any free port')
      .transform(Number)
      .refine((port) => port <= 65_535, 'must be at most 65535')
      .default(0),
    /** A file; without it the state is kept in memory. */
    COSELL_EMULATOR_DATA: z.string().optional(),
    /** Lets others than this machine reach it, as in a container. */
    COSELL_EMULATOR_EXPOSE: z.literal('1', 'must be 1, or absent').optional(),
    COSELL_EMULATOR_CONTROL_KEY: z.string().min(16, 'must have at least 16 characters').optional(),
    COSELL_EMULATOR_MODE: z.enum(['strict', 'docs'], 'must be strict or docs').default('strict'),
    /** The address of an OpenID provider whose tokens count too. */
    COSELL_EMULATOR_ISSUER: z
      .url({ protocol: /^http$/, error: 'must be the address of an OpenID provider on this machine', abort: true })
      .refine(isLoopbackOrigin, 'must be on loopback: whoever it names can act here')
      .transform((url) => new URL(url).origin)
      .optional(),
    // The bot reads the same variable, and needs the names too. Here only the ids count.
    COSELL_SOLUTIONS: z
      .string()
      .transform((list) => list.split(';').map((entry) => entry.split('=').map((part) => part.trim())))
      .refine(
        (entries) => entries.every(([id, name]) => id && name),
        'must look like "SOL-1-ABC=First name;SOL-2-DEF=Second name"',
      )
      .transform((entries) => entries.map(([id = '']) => id))
      .default([]),
  })
  .refine(({ HOST, COSELL_EMULATOR_EXPOSE }) => COSELL_EMULATOR_EXPOSE === '1' || isLoopback(HOST), {
    path: ['HOST'],
    error:
      'must be a loopback address such as 127.0.0.1, since the emulator guards nothing; COSELL_EMULATOR_EXPOSE=1 takes any',
  });

export type Environment = z.output<typeof environmentSchema>;

/** The variables of the process, or a sentence for each one that is wrong, which begins with what was set. An empty variable counts as absent. */
export const readEnvironment = (
  variables: Readonly<Record<string, string | undefined>>,
  nameOf: (variable: string) => string = (variable) => variable,
): { ok: true; environment: Environment } | { ok: false; faults: string[] } => {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(present);
  return parsed.success
    ? { ok: true, environment: parsed.data }
    : { ok: false, faults: parsed.error.issues.map(({ path, message }) => `${nameOf(path.join('.'))} ${message}.`) };
};
