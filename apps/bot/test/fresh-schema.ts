import { inject } from 'vitest';
import { createSchema } from './postgres-schema.ts';

/** False only where no PostgreSQL server can be had, which the run has said at its start. */
export const hasPostgres = inject('postgresUrl') !== undefined;

/** A schema that nobody else uses, as a database URL, and the way to be rid of it. */
export const freshSchema = async () => {
  const server = inject('postgresUrl');
  if (server === undefined) throw new Error('there is no PostgreSQL server');
  return createSchema(server);
};
