import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism, cpus } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isMissed, lineOf, type Result, tableOf } from './report.ts';
import type { Measured, Row } from './row.ts';
import { rows } from './rows.ts';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const measuredSchema = z.union([z.object({ ratios: z.array(z.number()).min(1) }), z.object({ skipped: z.string() })]);

const measureInOwnProcess = async ({ name }: Row): Promise<Measured> => {
  const child = fork(fileURLToPath(new URL('row-process.ts', import.meta.url)), [name]);
  let measured: unknown;
  child.on('message', (message) => {
    measured = message;
  });
  const [code] = await once(child, 'exit');
  const read = measuredSchema.safeParse(measured);
  if (!read.success) throw new Error(`The row ${name} could not be measured (exit code ${String(code)}).`);
  return read.data;
};

const names = rows.map(({ name }) => name);

/** The rows asked for, or undefined for a command line that makes no sense. */
const wantedNames = (): readonly string[] | undefined => {
  try {
    // npm inside npm takes `--row` for an option of its own and hands on only the name.
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { row: { type: 'string', multiple: true } },
    });
    const given = [...(values.row ?? []), ...positionals];
    return given.every((name) => names.includes(name)) ? given : undefined;
  } catch {
    return undefined;
  }
};

const wanted = wantedNames();
if (wanted === undefined) {
  process.stderr.write(`Give --row <name> once or more often, or nothing for all rows. Rows: ${names.join(', ')}.\n`);
  process.exit(2);
}

say(`${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}, ${process.platform}`);
const results: Result[] = [];
for (const row of rows.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const result = { row, measured: await measureInOwnProcess(row) };
  say(lineOf(result));
  results.push(result);
}
say(`\n${tableOf(results)}`);
if (results.some(isMissed)) process.exitCode = 1;
