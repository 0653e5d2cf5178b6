import { parseArgs } from 'node:util';
import { z } from 'zod';

const positive = (name: string) =>
  z.coerce.number(`--${name} must be a whole number from 1`).int().min(1, `--${name} must be a whole number from 1`);

const optionsSchema = z.object({
  only: z.enum(['kills', 'instances'], '--only must be kills or instances').optional(),
  kills: positive('kills').default(200),
  seconds: positive('seconds').default(60),
  seed: positive('seed').optional(),
  idempotency: z.enum(['on', 'off'], '--idempotency must be on or off').optional(),
});

export type Options = z.output<typeof optionsSchema>;

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'run'; readonly options: Options }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problem: string };

export const usage = `npm run chaos -- [options]

Kills bots with kill -9 while sellers create referrals, and checks that each deal that was acknowledged stands exactly once
per leg in the end. Exits with 1 when it does not.

  --only kills|instances  one bot on SQLite, or four on PostgreSQL; both unless set
  --kills <n>             kills of the one bot, for each setting of the idempotency; 200 unless set
  --seconds <n>           how long one of the four bots is killed every second; 60 unless set
  --idempotency on|off    whether the emulator heeds request-ids; unless set, both for the one bot and off for the four
  --seed <n>              chooses moments, victims and deals by chance; printed, another one at each run unless set
  --help                  this text

The four bots work on a PostgreSQL server that is started for them, or on that of TEST_DATABASE_URL.`;

export const readCommand = (args: readonly string[]): Command => {
  const given = readArguments(args);
  if ('problem' in given) return { kind: 'wrong', problem: given.problem };
  if (given.values.help) return { kind: 'help' };
  const read = optionsSchema.safeParse(given.values);
  if (!read.success) return { kind: 'wrong', problem: read.error.issues.map(({ message }) => message).join('; ') };
  return { kind: 'run', options: read.data };
};

const readArguments = (args: readonly string[]) => {
  const text = { type: 'string' } as const;
  const options = {
    only: text,
    kills: text,
    seconds: text,
    seed: text,
    idempotency: text,
    help: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], options });
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
};
