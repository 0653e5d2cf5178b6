import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const door = join(import.meta.dirname, '../src/index.ts');

/** What people import, with the most it may weigh in their bundle: minified and gzipped, without zod, in kB of 1,000 bytes. */
export const parts = [
  { part: 'everything', names: '*', budget: 12 },
  { part: 'the status machine', names: '{ allowedActions, decide, evolve }', budget: 1.5 },
  { part: 'the rules', names: '{ checkReferral }', budget: 3 },
  { part: 'the model', names: '{ parseCreateBody, readReferral }', budget: 4 },
  { part: 'the fields', names: '{ fields }', budget: 3 },
];

/** The size in kB of a bundle that exports these names of the package and nothing else. */
export const bundleSize = async (names: string): Promise<number> => {
  const bundle = await rolldown({
    input: 'entry',
    external: ['zod'],
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : undefined),
        load: (id) => (id === 'entry' ? `export ${names} from ${JSON.stringify(door)};` : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return gzipSync(output[0].code, { level: 9 }).byteLength / 1_000;
};
