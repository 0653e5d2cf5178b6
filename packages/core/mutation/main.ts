import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { mutationDocument, readReport } from './report.ts';

const packageFolder = join(import.meta.dirname, '..');
const report = readReport(JSON.parse(await readFile(join(packageFolder, 'build/mutation/mutation.json'), 'utf8')));
await writeFile(join(packageFolder, 'MUTATION.md'), mutationDocument(report));

const unexplained = report.survivors.filter(({ reason }) => reason === undefined);
for (const { file, code, replacement } of unexplained) {
  process.stderr.write(`Not explained in mutation/survivors.ts: ${file}: ${code} -> ${replacement}\n`);
}
if (unexplained.length > 0) process.exitCode = 1;
