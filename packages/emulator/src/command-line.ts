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

export const readCommandLine = (args: readonly string[]): CommandLine => {
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    if (values.help === true) return { kind: 'help' };
    if (values.version === true) return { kind: 'version' };
    const { host, port, mode, data, expose } = values;
    const variables = {
      ...(host !== undefined && { HOST: host }),
      ...(port !== undefined && { PORT: port }),
      ...(mode !== undefined && { COSELL_EMULATOR_MODE: mode }),
      ...(data !== undefined && { COSELL_EMULATOR_DATA: data }),
      ...(expose === true && { COSELL_EMULATOR_EXPOSE: '1' }),
    };
    return { kind: 'serve', variables };
  } catch (error) {
    return { kind: 'refused', fault: error instanceof Error ? error.message : 'The options cannot be read.' };
  }
};
