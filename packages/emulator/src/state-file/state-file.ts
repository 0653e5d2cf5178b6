import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { ServiceProperties } from '../service/referral-record.ts';
import type { Persistence } from '../state/persistence.ts';
import type { Stored } from '../state/referral-store.ts';
import { mostRemembered } from '../state/replay-memory.ts';
import { openStateDatabase } from './state-database.ts';
import { transactionsOf } from './transactions.ts';

const recordRow = z.object({ serial: z.int(), entity: z.string() });
const replayRow = z.object({ key: z.string(), status: z.int(), body: z.string(), e_tag: z.string().nullable() });
const slotRow = z.object({ value: z.string() });

const ownSchema = z.object({
  id: z.string(),
  engagementId: z.string(),
  organizationId: z.string(),
  organizationName: z.string(),
  createdDateTime: z.string(),
  updatedDateTime: z.string(),
  expirationDateTime: z.string().nullable(),
  acceptedDateTime: z.string().nullable(),
  closedDateTime: z.string().nullable(),
  status: z.string(),
  substatus: z.string(),
  direction: z.literal('Outgoing'),
  eTag: z.string(),
}) satisfies z.ZodType<ServiceProperties>;
const inviterSchema = z.object({ inviteContext: z.object({ invitedBy: z.object({ organizationId: z.string() }) }) });

const storedFrom = (row: unknown): Stored => {
  const { serial, entity } = recordRow.parse(row);
  const record: unknown = JSON.parse(entity);
  const { inviteContext } = inviterSchema.parse(record);
  return { serial, inviter: inviteContext.invitedBy.organizationId, own: ownSchema.parse(record), entity };
};

const statementsOf = (database: DatabaseSync) => ({
  records: database.prepare('select serial, entity from records order by serial'),
  saveRecord: database.prepare('insert or replace into records (serial, entity) values (?, ?)'),
  removeRecord: database.prepare('delete from records where serial = ?'),
  replays: database.prepare('select key, status, body, e_tag from replays order by seq'),
  saveReplay: database.prepare('insert or replace into replays (key, status, body, e_tag) values (?, ?, ?, ?)'),
  forgetReplays: database.prepare('delete from replays where seq <= (select max(seq) from replays) - ?'),
  slot: database.prepare('select value from slots where name = ?'),
  saveSlot: database.prepare('insert or replace into slots (name, value) values (?, ?)'),
});

/**
 * Keeps the state in a SQLite file, which belongs to this process until it is closed. `wait` is how long another one may take to
 * let go of it, in milliseconds. Throws in plain words.
 */
export const openStateFile = (path: string, wait?: number): Persistence => {
  const database = openStateDatabase(path, wait);
  const sql = statementsOf(database);
  const { write, transaction } = transactionsOf(database);
  return {
    records: {
      read: () => sql.records.all().map(storedFrom),
      save: ({ serial, entity }) => write(() => sql.saveRecord.run(serial, entity)),
      remove: ({ serial }) => write(() => sql.removeRecord.run(serial)),
    },
    replays: {
      read: () =>
        sql.replays.all().map((row) => {
          const { key, status, body, e_tag: eTag } = replayRow.parse(row);
          return [key, { status, body, ...(eTag !== null && { eTag }) }] as const;
        }),
      save: (key, { status, body, eTag }) =>
        write(() => {
          sql.saveReplay.run(key, status, body, eTag ?? null);
          sql.forgetReplays.run(mostRemembered);
        }),
    },
    slot: (name, schema) => ({
      read: () => {
        const row = sql.slot.get(name);
        return row === undefined ? undefined : schema.parse(JSON.parse(slotRow.parse(row).value));
      },
      save: (value) => write(() => sql.saveSlot.run(name, JSON.stringify(value))),
    }),
    transaction,
    clear: () =>
      transaction(() => write(() => database.exec('delete from records; delete from replays; delete from slots'))),
    close: () => {
      if (database.isOpen) database.close();
    },
  };
};
