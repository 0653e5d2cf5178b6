import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { findDrift } from './drift.ts';
import { countsOf, jsonReport, markdownReport } from './report.ts';

const drift = await findDrift();
await writeFile(new URL('report.md', import.meta.url), markdownReport(drift));
await writeFile(new URL('report.json', import.meta.url), jsonReport(drift));

const { differences, fresh, gone } = drift;
const counts = Object.entries(countsOf(differences)).map(([verdict, count]) => `${count} ${verdict}`);
process.stdout.write(`${differences.length} differences: ${counts.join(', ')}. See contracts/drift/report.md\n`);
for (const { severity, id } of fresh) process.stdout.write(`NEW, ${severity}: ${id}\n`);
for (const id of gone) process.stdout.write(`GONE, still accepted: ${id}\n`);
if (fresh.length + gone.length > 0) {
  process.stdout.write('Mend ours, or say in contracts/drift/accepted.ts why it is meant.\n');
  process.exitCode = 1;
}
