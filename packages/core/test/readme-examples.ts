import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFolder } from './packed-package.ts';

export const readme = await readFile(join(packageFolder, 'README.md'), 'utf8');

/** The programs of the README, each with its heading and with what stands below it as its output. */
export const readmeExamples = [...readme.matchAll(/```ts\n(.*?)```\s+```text\n(.*?)```/gs)].map(
  ([, code = '', output = '']) => {
    const title = readme.slice(0, readme.indexOf(code)).match(/## [^\n]+(?![\s\S]*## )/)?.[0] ?? '';
    return { title, file: `${title.replaceAll(/\W+/g, '-').slice(1)}.ts`, code, output };
  },
);
