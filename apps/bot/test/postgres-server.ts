import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL server in which tests may create schemas; undefined where none can be had. */
    readonly postgresUrl: string | undefined;
  }
}

/** One PostgreSQL server for the whole run: that of `TEST_DATABASE_URL`, or one that is started here and leaves nothing behind. */
export const setup = async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) {
    project.provide('postgresUrl', given);
    return undefined;
  }
  try {
    const { url, stop } = await startEmbeddedPostgres();
    project.provide('postgresUrl', url);
    return stop;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const problem = `No PostgreSQL for the tests, ${reason}. Set TEST_DATABASE_URL to a server of your own.`;
    if (process.platform === 'linux') throw new Error(problem, { cause: error });
    process.stderr.write(`${problem} Its tests are skipped.\n`);
    project.provide('postgresUrl', undefined);
    return undefined;
  }
};
