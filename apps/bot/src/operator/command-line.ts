import { parseArgs } from 'node:util';
import { type Wanted, type WantedState, wantedStates } from './submissions.ts';

/** What an operator asks for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'doctor'; readonly json: boolean }
  | { readonly name: 'list'; readonly wanted: Wanted; readonly json: boolean; readonly content: boolean }
  | { readonly name: 'retry'; readonly id: string; readonly organizationId: string | undefined }
  | { readonly name: 'backup' | 'restore'; readonly file: string }
  | { readonly name: 'after-restore'; readonly since: number };

export const usage = `npm run bot                                     starts the bot
npm run bot -- doctor [--json]                  checks configuration, store, API and submissions
npm run bot -- submissions [--state open|parked|stuck|done]... [--organization <id>] [--json] [--with-content]
                                                lists what waits; --with-content adds what sellers typed
npm run bot -- submissions retry <id> [--organization <id>]
                                                puts a parked one back to work
npm run bot -- submissions export [--state ...] [--organization <id>]
                                                writes them whole, as JSON lines
npm run bot -- backup <file>                    copies the SQLite file, beside a running bot
npm run bot -- restore <file>                   puts a backup in place of the SQLite file
npm run bot -- after-restore --since <instant>  after a restore of PostgreSQL, before the bots start
npm run bot -- help                             shows this`;

const options = {
  state: { type: 'string', multiple: true },
  organization: { type: 'string' },
  since: { type: 'string' },
  json: { type: 'boolean' },
  'with-content': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Option = keyof typeof options;

/** Which options each command knows. */
const known: Readonly<Record<string, readonly Option[]>> = {
  help: [],
  doctor: ['json'],
  submissions: ['state', 'organization', 'json', 'with-content'],
  'submissions retry': ['organization'],
  'submissions export': ['state', 'organization'],
  backup: [],
  restore: [],
  'after-restore': ['since'],
};

/** A command line as a command; undefined where it is none. */
export const readCommandLine = (args: readonly string[]): Command | undefined => {
  const parsed = parse(args);
  if (!parsed) return undefined;
  const { values, positionals } = parsed;
  if (values.help) return { name: 'help' };
  const [first = '', second = ''] = positionals;
  const name = first === 'submissions' && second !== '' ? `${first} ${second}` : first;
  const rest = positionals.slice(name.split(' ').length);
  const foreign = Object.keys(values).some((option) => !known[name]?.some((each) => each === option));
  if (!Object.hasOwn(known, name) || foreign) return undefined;
  return commandOf(name, rest, values);
};

type Values = NonNullable<ReturnType<typeof parse>>['values'];

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return undefined;
  }
};

const commandOf = (name: string, rest: readonly string[], values: Values): Command | undefined => {
  const { json = false, 'with-content': content = false, organization: organizationId } = values;
  const [argument, ...more] = rest;
  if (name === 'backup' || name === 'restore') {
    return argument && more.length === 0 ? { name, file: argument } : undefined;
  }
  if (name === 'submissions retry') {
    return argument && more.length === 0 ? { name: 'retry', id: argument, organizationId } : undefined;
  }
  if (rest.length > 0) return undefined;
  switch (name) {
    case 'help':
      return { name };
    case 'doctor':
      return { name, json };
    case 'submissions':
    case 'submissions export': {
      const states = statesOf(values.state);
      const whole = name === 'submissions export';
      return (
        states && { name: 'list', wanted: { states, organizationId }, json: json || whole, content: content || whole }
      );
    }
    case 'after-restore': {
      const since = instantOf(values.since);
      return since === undefined ? undefined : { name, since };
    }
    default:
      return undefined;
  }
};

/** What is unfinished, unless something else is asked for. */
const statesOf = (given: readonly string[] = ['open', 'parked']): readonly WantedState[] | undefined => {
  const states = wantedStates.filter((state) => given.includes(state));
  return states.length === new Set(given).size ? states : undefined;
};

/** Only a whole instant with its zone: a backup's hour must not depend on where the operator sits. */
const instantOf = (text = ''): number | undefined =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))
    ? Date.parse(text)
    : undefined;
