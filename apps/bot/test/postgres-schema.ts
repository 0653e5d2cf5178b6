import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** A schema that nobody else uses on a PostgreSQL server, as a database URL, and the way to be rid of it. */
export const createSchema = async (server: string) => {
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
  // A server that goes away says so by an event that ends the process if nobody listens. The statement rejects anyway.
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return rows;
  } finally {
    await client.end();
  }
};
