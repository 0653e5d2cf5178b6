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
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

export const usage = `Usage: cosell-emulator [options]

A local stand-in for the Referrals API of Microsoft Partner Center, not Microsoft.

  --host <address>    a loopback address; 127.0.0.1 unless set               (HOST)
  --port <number>     0 takes any free port, as it does unless set           (PORT)
  --mode <mode>       strict, the rules users meet, or docs                  (COSELL_EMULATOR_MODE)
  --data <file>       keeps the state in this file over restarts; in memory unless set (COSELL_EMULATOR_DATA)
  --help              this text
  --version           the version

An option wins over its variable. The line "ready emulator=<address>" tells where it listens.
`;

export const readCommandLine = (args: readonly string[]): CommandLine => {
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    if (values.help === true) return { kind: 'help' };
    if (values.version === true) return { kind: 'version' };
    const { host, port, mode, data } = values;
    const variables = {
      ...(host !== undefined && { HOST: host }),
      ...(port !== undefined && { PORT: port }),
      ...(mode !== undefined && { COSELL_EMULATOR_MODE: mode }),
      ...(data !== undefined && { COSELL_EMULATOR_DATA: data }),
    };
    return { kind: 'serve', variables };
  } catch (error) {
    return { kind: 'refused', fault: error instanceof Error ? error.message : 'The options cannot be read.' };
  }
};
