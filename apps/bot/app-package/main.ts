import { writeFileSync } from 'node:fs';
import { appPackage } from './app-package.ts';
import { loadCommandTitles } from './languages.ts';
import { readPackageArguments, usage } from './package-arguments.ts';

const args = process.argv.slice(2);
if (args.includes('--help')) {
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}
const result = readPackageArguments(args);
if (!result.ok) {
  for (const problem of result.problems) process.stderr.write(`${problem}\n`);
  process.stderr.write(`\n${usage}\n`);
  process.exit(2);
}
const { settings, out } = result.read;
const bytes = appPackage(settings, await loadCommandTitles());
try {
  writeFileSync(out, bytes);
} catch (error) {
  process.stderr.write(`${out} cannot be written: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
process.stdout.write(`${out}: ${bytes.length} bytes, version ${settings.version}, bot ${settings.botId}\n`);
