import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { type OperatorStore, otherVersion } from './operator-store.ts';
import { newestVersion, versionOf } from './sqlite-schema.ts';
import { openSqliteDatabase } from './sqlite-database.ts';
import {
  beforeAll,
  figuresFromRow,
  figuresOf,
  organizationFromRow,
  organizations,
  selected,
  submissionFromRow,
} from './stored-submissions.ts';

/** Opens a SQLite file beside the bot that holds it. Throws in plain words where there is none, or one of another version. */
export const openSqliteOperations = (path: string): OperatorStore => {
  if (!existsSync(path))
    throw new Error('The SQLite file of DATABASE_URL is not there: the bot makes it at its first start.');
  const database = openSqliteDatabase(path);
  const version = versionOf(database);
  if (version === newestVersion) return sqliteOperations(database);
  database.close();
  throw otherVersion(version, newestVersion);
};

export const sqliteOperations = (database: DatabaseSync): OperatorStore => {
  const sql = {
    figures: database.prepare(figuresOf('?', '?')),
    organizations: database.prepare(organizations),
    page: database.prepare(`
      select ${selected} from submissions
      where organization_id = ? and state = ? and (created_at, id) > (?, ?)
      order by created_at, id limit ?`),
    one: database.prepare(`select ${selected} from submissions where organization_id = ? and id = ?`),
    replace: database.prepare(`
      update submissions set state = ?, body = ?, revision = ?, due_at = ?
      where organization_id = ? and id = ? and revision = ? and state in (select value from json_each(?))`),
    close: database.prepare(`update drafts set state = 'submitted' where id = ?`),
  };
  const replace = (
    states: readonly string[],
    ...[organizationId, submission, expected]: Parameters<OperatorStore['replace']>
  ): boolean => {
    const { id, state, revision, dueAt } = submission;
    const values = [state, JSON.stringify(submission), revision, dueAt] as const;
    return sql.replace.run(...values, organizationId, id, expected, JSON.stringify(states)).changes > 0;
  };
  return {
    figures: async ({ dueBefore, createdBefore }) => figuresFromRow(sql.figures.get(dueBefore, createdBefore)),
    organizations: async () => sql.organizations.all().map((row) => organizationFromRow(row)),
    submissionsOf: async (organizationId, { state, after = beforeAll, limit }) =>
      sql.page.all(organizationId, state, after.createdAt, after.id, limit).map((row) => submissionFromRow(row)),
    submissionOf: async (organizationId, id) => {
      const row = sql.one.get(organizationId, id);
      return row && submissionFromRow(row);
    },
    retry: async (organizationId, submission, expected) => {
      database.exec('begin immediate');
      try {
        const retried = replace(['parked'], organizationId, submission, expected);
        if (retried) sql.close.run(submission.draftId);
        database.exec('commit');
        return retried;
      } catch (error) {
        if (database.isTransaction) database.exec('rollback');
        throw error;
      }
    },
    replace: async (...given) => replace(['open', 'parked'], ...given),
    close: async () => database.close(),
  };
};
