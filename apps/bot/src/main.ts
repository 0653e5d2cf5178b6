import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';

// Node compiles a hundred files at every start; with this it reads them ready. Where the folder cannot be written, it does
// without.
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/cosell'));
await import('./start.ts');
// A process that is killed later would never write it.
flushCompileCache();
