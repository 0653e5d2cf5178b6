import { sql } from 'kysely';
import { type OperatorStore, otherVersion } from './operator-store.ts';
import { openDatabase, type Run } from './postgres-database.ts';
import { inPlainWords } from './postgres-faults.ts';
import { newestVersion } from './postgres-schema.ts';
import {
  beforeAll,
  figuresFromRow,
  figuresOf,
  organizationFromRow,
  organizations,
  selected,
  submissionFromRow,
} from './stored-submissions.ts';

/** An operator waits longer than a seller does. */
const patience = { connectWithin: 5_000, answerWithin: 30_000 };

/** Opens a PostgreSQL database beside the bots. Rejects in plain words where it cannot be reached or has another version. */
export const openPostgresOperations = async (url: string): Promise<OperatorStore> => {
  const database = openDatabase(url, { connections: 1, ...patience });
  const run: Run = async (statement) => (await statement.execute(database)).rows;
  try {
    const version = await versionOf(run);
    if (version !== newestVersion) throw otherVersion(version, newestVersion);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return postgresOperations(run, () => database.destroy());
};

/** 0 where no bot has made its tables yet. */
export const versionOf = async (run: Run): Promise<number> => {
  const [found] = await run(sql<{ present: unknown }>`
    select to_regclass('schema_version') is not null as present`).catch(inPlainWords);
  if (found?.present !== true) return 0;
  const [row] = await run(sql<{ version: number }>`select version from schema_version`).catch(inPlainWords);
  return row?.version ?? 0;
};

const postgresOperations = (run: Run, close: () => Promise<void>): OperatorStore => {
  const replaced = (
    states: readonly string[],
    [organizationId, submission, expected]: Parameters<OperatorStore['replace']>,
  ) => {
    const { id, state, revision, dueAt } = submission;
    return sql`
      update submissions
      set state = ${state}, body = ${JSON.stringify(submission)}, revision = ${revision}, due_at = ${dueAt}
      where organization_id = ${organizationId} and id = ${id} and revision = ${expected}
        and state = any (${states}::text[])
      returning draft_id`;
  };
  return {
    figures: async ({ dueBefore, createdBefore }) => {
      const [row] = await run(sql.raw(figuresOf(String(dueBefore), String(createdBefore))));
      return figuresFromRow(row);
    },
    organizations: async () => (await run(sql.raw(organizations))).map((row) => organizationFromRow(row)),
    submissionsOf: async (organizationId, { state, after = beforeAll, limit }) => {
      const rows = await run(sql`
        select ${sql.raw(selected)} from submissions
        where organization_id = ${organizationId} and state = ${state} and (created_at, id) > (${after.createdAt}, ${after.id})
        order by created_at, id limit ${limit}`);
      return rows.map((row) => submissionFromRow(row));
    },
    submissionOf: async (organizationId, id) => {
      const [row] = await run(sql`
        select ${sql.raw(selected)} from submissions where organization_id = ${organizationId} and id = ${id}`);
      return row === undefined ? undefined : submissionFromRow(row);
    },
    retry: async (...given) => {
      const retried = await run(sql`
        with retried as (${replaced(['parked'], given)}), submitted as (
          update drafts set state = 'submitted' where id in (select draft_id from retried)
        )
        select draft_id from retried`);
      return retried.length > 0;
    },
    replace: async (...given) => (await run(replaced(['open', 'parked'], given))).length > 0,
    close,
  };
};
