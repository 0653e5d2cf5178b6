import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { z } from 'zod';
import type { OpenSubmission } from './silence.ts';

/** The bots' table of submissions, seen from outside. */
export interface SubmissionsTable {
  /** Those that a worker has to bring on, or to show to their seller. */
  open(): Promise<OpenSubmission[]>;
  /** How many are not at their end: those, and what is left for the seller to decide. */
  unfinished(): Promise<number>;
  close(): Promise<void>;
}

const openRows = `select id, due_at, lease_until from submissions where state = 'open' or shown_revision < revision`;
const unfinishedRows = `select id from submissions where state <> 'done' or shown_revision < revision`;

const openSchema = z.array(
  z
    .object({ id: z.string(), due_at: z.coerce.number(), lease_until: z.coerce.number() })
    .transform(({ id, due_at, lease_until }) => ({ id, dueAt: due_at, leaseUntil: lease_until })),
);

type Query = (statement: string) => Promise<readonly unknown[]>;

const tableOver = (query: Query, close: () => Promise<void>): SubmissionsTable => ({
  open: async () => openSchema.parse(await query(openRows)),
  unfinished: async () => (await query(unfinishedRows)).length,
  close,
});

export const sqliteTable = (path: string): SubmissionsTable => {
  const database = new DatabaseSync(path, { readOnly: true, timeout: 5_000 });
  return tableOver(
    async (statement) => database.prepare(statement).all(),
    async () => database.close(),
  );
};

export const postgresTable = async (url: string): Promise<SubmissionsTable> => {
  const client = new Client({ connectionString: url });
  // A server that goes away says so by an event that ends the process if nobody listens. The statement rejects anyway.
  client.on('error', () => {});
  await client.connect();
  return tableOver(
    async (statement) => (await client.query<Record<string, unknown>>(statement)).rows,
    () => client.end(),
  );
};
