import process from 'node:process';
import { bundleSize, parts } from './bundle-sizes.ts';

for (const { part, names, budget } of parts) {
  const size = await bundleSize(names);
  process.stdout.write(`${part.padEnd(20)} ${size.toFixed(1).padStart(5)} kB of ${budget} kB\n`);
  if (size > budget) process.exitCode = 1;
}
