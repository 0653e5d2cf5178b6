import { writeFile } from 'node:fs/promises';
import { committedFiles } from './committed-files.ts';

for (const { url, text } of await committedFiles()) await writeFile(url, text);
