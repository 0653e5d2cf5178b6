import { Kysely, PostgresDialect, type RawBuilder, sql } from 'kysely';
import { Pool, types } from 'pg';
import type { Seller } from '../turn.ts';

export interface DatabaseOptions {
  /** Most connections kept open. */
  readonly connections: number;
  /** How long a statement waits for a connection, in milliseconds. */
  readonly connectWithin: number;
  /** How long a statement may take before its connection is given up, in milliseconds; 0 stands for ever. */
  readonly answerWithin: number;
}

/** Runs one statement as one transaction, and gives its rows. */
export type Run = <Row>(statement: RawBuilder<Row>) => Promise<readonly Row[]>;

/** A row of `submissions` as far as it is read back: the rest of it is there to be searched by. */
export interface BodyRow {
  readonly body: unknown;
}

/** The condition that a row is this seller's, in a table that stands alone in its statement. */
export const ofSeller = ({ tenantId, organizationId, userId }: Seller): RawBuilder<unknown> =>
  sql`tenant_id = ${tenantId} and organization_id = ${organizationId} and user_id = ${userId}`;

const int8 = types.builtins.INT8;

/** A pool of connections. Nothing is connected before the first statement; a lost connection is replaced by the next one. */
export const openDatabase = (url: string, options: DatabaseOptions): Kysely<unknown> => {
  const pool = new Pool({
    connectionString: url,
    application_name: 'cosell',
    max: options.connections,
    connectionTimeoutMillis: options.connectWithin,
    query_timeout: options.answerWithin,
    // Only in this mode does a statement that is never answered end its connection; else the pool would hand it out again.
    pipeline: true,
    keepAlive: true,
    types: { getTypeParser: (type, format) => (type === int8 ? readInt8 : types.getTypeParser(type, format)) },
  });
  // A dying connection says so by an event that ends the process if nobody listens. Its statement rejects anyway.
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('error', () => {});
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
};

/** Instants and counts are far below the largest safe integer, so anything above it is not ours. */
const readInt8 = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('a number in the database is too large to be read');
  return value;
};
