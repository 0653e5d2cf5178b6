import { parseArgs } from 'node:util';
import { z } from 'zod';

export const usage = `cosell-contracts verify --provider <origin> [options]

Plays every interaction of the pact to a provider and says what it breaks.

  --provider <origin>  where the provider listens, such as https://api.example.com
  --token <token>      a bearer token for every call for which no provider state gives one
  --states <url>       the provider's door for provider states; without it the emulator's is used if there is
                       one, else the examples of the pact are sent as they stand
  --pact <file>        another pact than the one of this package
  --junit <file>       writes the result as JUnit XML
  --json <file>        writes the result as JSON
  --timeout <seconds>  gives up after so long, 35 unless said otherwise
  --help               shows this

Ends with 0 when the contract is kept, 1 when it is broken, 2 when nothing could be played.`;

const options = {
  provider: { type: 'string' },
  token: { type: 'string' },
  states: { type: 'string' },
  pact: { type: 'string' },
  junit: { type: 'string' },
  json: { type: 'string' },
  timeout: { type: 'string', default: '35' },
  help: { type: 'boolean', default: false },
} as const;

const isOrigin = (text: string): boolean => {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
};

const schema = z.object({
  provider: z
    .string('is needed')
    .refine(isOrigin, 'must be an origin such as http://127.0.0.1:4010')
    .transform((text) => new URL(text).origin),
  token: z.string().regex(/^\S+$/, 'must be the token alone, without Bearer').optional(),
  states: z.url({ protocol: /^https?$/, error: 'must be an http address' }).optional(),
  pact: z.string().optional(),
  junit: z.string().optional(),
  json: z.string().optional(),
  timeout: z.coerce
    .number('must be a number of seconds')
    .positive('must be more than 0')
    .max(3600, 'must be at most 3600'),
});

export type VerifyOptions = z.output<typeof schema>;

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'wrong'; readonly problem: string }
  | { readonly name: 'verify'; readonly options: VerifyOptions };

export const readCommandLine = (args: readonly string[]): Command => {
  const parsed = parse(args);
  if ('problem' in parsed) return { name: 'wrong', problem: parsed.problem };
  const { values, positionals } = parsed;
  if (values.help || positionals[0] === 'help') return { name: 'help' };
  if (positionals.join(' ') !== 'verify') return { name: 'wrong', problem: 'The command is verify.' };
  const read = schema.safeParse(values);
  if (read.success) return { name: 'verify', options: read.data };
  const [first] = read.error.issues;
  return { name: 'wrong', problem: `--${first?.path.join('.')} ${first?.message}.` };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // What follows the first sentence is advice for other programs.
    const [problem = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    return { problem: `${problem}.` };
  }
};
