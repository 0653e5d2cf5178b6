import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageFolder, run } from './packed-package.ts';

/** What the compiler declares for one exported name. */
export interface Declaration {
  readonly name: string;
  /** The text between the marks of its comment; empty where there is none. */
  readonly comment: string;
  readonly signature: string;
}

/** One way into the package, with what it exports. */
export interface Door {
  readonly door: string;
  readonly exports: readonly Declaration[];
}

const exportPattern = /^export \{([^}]*)\} from '([^']+)';/gm;
// A declaration begins with its comment or, where it has none, with its first word.
const startPattern = /^(?=\/\*\*|(?<!\*\/\n)(?:export|type|interface) )/m;
const partsPattern = /^(?:\/\*\*(.*?)\*\/\n)?((?:export )?(?:declare )?(?:const|type|interface) (\w+).*)$/s;

const declarationsIn = (text: string): Declaration[] =>
  text.split(startPattern).flatMap((chunk) => {
    const [, comment = '', signature = '', name = ''] = partsPattern.exec(chunk.trim()) ?? [];
    return name === '' ? [] : [{ name, comment: comment.replaceAll(/^\s*\* ?/gm, '').trim(), signature }];
  });

const exportsOf = async (folder: string, door: string): Promise<Declaration[]> => {
  const text = await readFile(join(folder, door), 'utf8');
  const modules = [...text.matchAll(exportPattern)].map(async ([, names = '', module = '']) => {
    const file = join(folder, dirname(door), module.replace(/\.ts$/, '.d.ts'));
    const declared = declarationsIn(await readFile(file, 'utf8'));
    const listed = new Set([...names.matchAll(/(?:type )?(\w+)\s*(?:,|$)/g)].map(([, name]) => name));
    // What is not exported stands in a declaration only because something exported is made of it.
    return declared.filter(({ name, signature }) => listed.has(name) || !signature.startsWith('export'));
  });
  return (await Promise.all(modules)).flat();
};

/** The declarations of both doors as they are published, each door in the order of its list. */
export const declarations = async (): Promise<Door[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'cosell-declarations-'));
  try {
    const options = ['--emitDeclarationOnly', '--declarationMap', 'false', '--sourceMap', 'false', '--outDir', folder];
    await run('tsc', ['-p', 'tsconfig.build.json', ...options], { cwd: packageFolder });
    return [
      { door: '@cosell/core', exports: await exportsOf(folder, 'index.d.ts') },
      { door: '@cosell/core/testing', exports: await exportsOf(folder, 'testing/index.d.ts') },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
};
