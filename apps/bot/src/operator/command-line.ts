import { parseArgs } from 'node:util';
import { type Wanted, wantedStates } from './submissions.ts';

/** What an operator asks for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'doctor'; readonly json: boolean }
  | { readonly name: 'list'; readonly wanted: Wanted; readonly json: boolean; readonly content: boolean }
  | { readonly name: 'retry'; readonly id: string; readonly organizationId: string | undefined }
  | { readonly name: 'backup' | 'restore'; readonly file: string }
  | { readonly name: 'after-restore'; readonly since: number }
  | { readonly name: 'service-account sign-in'; readonly port: number }
  | { readonly name: 'service-account status' | 'service-account forget' }
  | Wrong;

/** A command line that is none, and what is wrong with it. */
export interface Wrong {
  readonly name: 'wrong';
  readonly problem: string;
}

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
npm run bot -- after-restore --since <instant>  after a restore by other means, before the bots start
npm run bot -- service-account sign-in [--port <port>]
                                                a person signs in once, for what runs without a seller
npm run bot -- service-account status           who has signed in, since when, and whether a token can be had
npm run bot -- service-account forget           empties the vault
npm run bot -- help                             shows this`;

const options = {
  state: { type: 'string', multiple: true },
  organization: { type: 'string' },
  since: { type: 'string' },
  port: { type: 'string' },
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
  'service-account sign-in': ['port'],
  'service-account status': [],
  'service-account forget': [],
};

/** Commands of two words. */
const families = ['submissions', 'service-account'];

export const readCommandLine = (args: readonly string[]): Command => {
  const parsed = parse(args);
  if ('problem' in parsed) return parsed;
  const { values, positionals } = parsed;
  if (values.help) return { name: 'help' };
  const [first = '', second = ''] = positionals;
  const name = families.includes(first) && second !== '' ? `${first} ${second}` : first;
  if (!Object.hasOwn(known, name)) return wrong(`There is no command ${name}.`);
  const foreign = Object.keys(values).find((option) => !known[name]?.some((each) => each === option));
  if (foreign !== undefined) return wrong(`${name} knows no --${foreign}.`);
  return commandOf(name, positionals.slice(name.split(' ').length), values);
};

const wrong = (problem: string): Wrong => ({ name: 'wrong', problem });

type Parsed = Exclude<ReturnType<typeof parse>, Wrong>;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // What follows the first sentence is advice for other programs.
    const [problem = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    return wrong(`${problem}.`);
  }
};

const commandOf = (name: string, rest: readonly string[], values: Parsed['values']): Command => {
  const { json = false, 'with-content': content = false, organization: organizationId } = values;
  const needs = needed[name];
  const [argument = '', surplus] = needs === undefined ? ['', ...rest] : rest;
  if (needs !== undefined && argument === '') return wrong(`${name} needs ${needs}.`);
  if (surplus !== undefined) return wrong(`${name} does not take ${surplus}.`);
  switch (name) {
    case 'backup':
    case 'restore':
      return { name, file: argument };
    case 'submissions retry':
      return { name: 'retry', id: argument, organizationId };
    case 'doctor':
      return { name, json };
    case 'submissions':
      return listOf(values, json, content);
    case 'submissions export':
      return listOf(values, true, true);
    case 'after-restore':
      return afterRestoreOf(values.since);
    case 'service-account sign-in':
      return signInOf(values.port);
    case 'service-account status':
    case 'service-account forget':
      return { name };
    case 'help':
    default:
      return { name: 'help' };
  }
};

/** The one argument that a command cannot do without. */
const needed: Readonly<Record<string, string>> = {
  backup: 'the name of a new file',
  restore: 'the file of a backup',
  'submissions retry': 'the id of a submission',
};

/** What is unfinished, unless something else is asked for. */
const listOf = (
  { state: given = ['open', 'parked'], organization: organizationId }: Parsed['values'],
  json: boolean,
  content: boolean,
): Command => {
  const states = wantedStates.filter((state) => given.includes(state));
  const unknown = given.find((each) => !states.some((state) => state === each));
  if (unknown !== undefined) return wrong(`--state must be ${wantedStates.join(', ')}, not ${unknown}.`);
  return { name: 'list', wanted: { states, organizationId }, json, content };
};

/** Only a whole instant with its zone: a backup's hour must not depend on where the operator sits. */
const afterRestoreOf = (text: string | undefined): Command => {
  if (text === undefined) return wrong('after-restore needs --since <instant>, the instant of the backup.');
  const since = Date.parse(text);
  return wholeInstant.test(text) && !Number.isNaN(since)
    ? { name: 'after-restore', since }
    : wrong(`--since must be an instant with its zone, such as 2027-01-01T12:00:00Z, not ${text}.`);
};

/** Any free port unless one is named, as a way to this machine through a tunnel needs it. */
const signInOf = (text = '0'): Command => {
  const port = Number(text);
  return /^\d+$/.test(text) && port <= 65_535
    ? { name: 'service-account sign-in', port }
    : wrong(`--port must be a number from 0 to 65535, not ${text}.`);
};

const wholeInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
