import process from 'node:process';
import { rows } from './rows.ts';

// One row in a process of its own: what a row measures must not depend on the rows before it (compiled code, heap, files).
const row = rows.find(({ name }) => name === process.argv[2]);
if (!row || !process.send) throw new Error('Started by main.ts with the name of a row.');
process.on('disconnect', () => process.exit(1));
const measured = await row.measure();
process.send(measured, () => process.disconnect());
