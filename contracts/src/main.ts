import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { run } from './verify/command.ts';

process.exitCode = await run(process.argv.slice(2), {
  pact: fileURLToPath(new URL('../pacts/cosell-client-partner-center-referrals.json', import.meta.url)),
  out: (text) => process.stdout.write(text),
  say: (line) => process.stderr.write(`${line}\n`),
  now: () => performance.now(),
});
