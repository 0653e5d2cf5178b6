import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

/** False only where no PostgreSQL server can be had, which the run has said at its start. */
export const hasPostgres = inject('postgresUrl') !== undefined;

/** A schema that nobody else uses, as a database URL, and the way to be rid of it. */
export const freshSchema = async () => {
  const server = inject('postgresUrl');
  if (server === undefined) throw new Error('there is no PostgreSQL server');
  const schema = `test_${randomUUID().replaceAll('-', '')}`;
  await runOn(server, `create schema ${schema}`);
  const url = new URL(server);
  url.searchParams.set('options', `-c search_path=${schema}`);
  return {
    name: schema,
    url: url.href,
    run: (statement: string) => runOn(url.href, statement),
    drop: async () => {
      await runOn(server, `drop schema ${schema} cascade`);
    },
  };
};

const runOn = async (url: string, statement: string): Promise<readonly unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return rows;
  } finally {
    await client.end();
  }
};
