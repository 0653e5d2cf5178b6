import { parseArgs } from 'node:util';

/** What the command line asks for. The variables stand for its options and win over those of the process. */
export type CommandLine =
  | { readonly kind: 'serve'; readonly variables: Readonly<Record<string, string>> }
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'refused'; readonly fault: string };

const options = {
  host: { type: 'string' },
  port: { type: 'string' },
  mode: { type: 'string' },
  data: { type: 'string' },
  expose: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

export const usage = `Usage: cosell-emulator [options]

A local stand-in for the Referrals API of Microsoft Partner Center, not Microsoft.

  --host <address>  a loopback address, or any if exposed; 127.0.0.1 unless set (HOST)
  --port <number>   0, as unless set, takes any free port (PORT)
  --mode <mode>     strict, as unless set: the rules users meet; or docs: the published tables only (COSELL_EMULATOR_MODE)
  --data <file>     keeps the state in this file over restarts; in memory unless set (COSELL_EMULATOR_DATA)
  --expose          lets it listen where other machines reach it (COSELL_EMULATOR_EXPOSE=1)
  --help            this text
  --version         the version

An option wins over its variable. More variables: COSELL_SOLUTIONS names the solutions that strict accepts
("SOL-1-ABC=First name;SOL-2-DEF=Second name"), COSELL_EMULATOR_CONTROL_KEY opens the control door to other machines that send
it as x-cosell-control-key. The line "ready emulator=<address>" tells where it listens.
`;

const variables: ReadonlyMap<string, string> = new Map([
  ['host', 'HOST'],
  ['port', 'PORT'],
  ['mode', 'COSELL_EMULATOR_MODE'],
  ['data', 'COSELL_EMULATOR_DATA'],
  ['expose', 'COSELL_EMULATOR_EXPOSE'],
]);

/** What somebody set who set a variable: the option that stands for it where one was given. */
export const nameAmong =
  (given: Readonly<Record<string, string>>) =>
  (variable: string): string => {
    const [option] = [...variables].find(([, name]) => name === variable && name in given) ?? [];
    return option === undefined ? variable : `--${option}`;
  };

export const readCommandLine = (args: readonly string[]): CommandLine => {
  try {
    const { help, version, ...given } = parseArgs({ args: [...args], options, strict: true }).values;
    if (help === true) return { kind: 'help' };
    if (version === true) return { kind: 'version' };
    const set = Object.entries(given).map(([option, value]): [string, string] => [
      variables.get(option) ?? option,
      value === true ? '1' : String(value),
    ]);
    return { kind: 'serve', variables: Object.fromEntries(set) };
  } catch (error) {
    return { kind: 'refused', fault: error instanceof Error ? error.message : 'The options cannot be read.' };
  }
};
