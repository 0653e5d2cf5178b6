import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrate } from '../../../apps/bot/src/store/sqlite-schema.ts';
import { idsOf, prepareStatements } from '../../../apps/bot/src/store/sqlite-statements.ts';
import { openSqliteStore } from '../../../apps/bot/src/store/sqlite-store.ts';
import { answers, draftOf, lease, now, profile, statesOf, submitWithStore } from '../durable-states.ts';
import { interleaved, speedRatios } from '../interleave.ts';
import { atLeast, type Row } from '../row.ts';
import { seller } from '../sample-submission.ts';

const rounds = 120;
const warmUpRounds = 20;
const submissionsPerRound = 8;

/** The same rows in the same number of transactions, and nothing is read, checked or asked. */
const bareSubmit = (database: DatabaseSync) => {
  const sql = prepareStatements(database);
  const ids = idsOf(seller);
  const [tenantId, organizationId, userId] = ids;
  return (draftId: string): void => {
    const [stored, sent, done] = statesOf(draftId);
    const { id } = stored;
    database.exec('begin immediate');
    sql.setDraftState.run('submitted', ...ids, draftId);
    const body = JSON.stringify(stored);
    sql.insertSubmission.run(id, draftId, ...ids, 'open', body, 1, now, now, lease.token, lease.until);
    sql.saveProfile.run(...ids, JSON.stringify(profile));
    database.exec('commit');
    database.exec('begin immediate');
    sql.saveClaimed.run(sent.state, JSON.stringify(sent), sent.revision, sent.dueAt, id, lease.token);
    database.exec('commit');
    database.exec('begin immediate');
    sql.saveClaimed.run(done.state, JSON.stringify(done), done.revision, done.dueAt, id, lease.token);
    for (const step of done.steps) {
      if (step.state !== 'done') continue;
      sql.saveCreated.run(organizationId, step.referral.id, tenantId, userId, id, step.leg);
    }
    database.exec('commit');
    sql.markShown.run(done.revision, id);
    sql.release.run(id, lease.token);
  };
};

const openBare = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path);
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;');
  migrate(database, seller.organizationId);
  return database;
};

/** Drafts to submit, put in beforehand and in one transaction. */
const addDrafts = (path: string): string[] => {
  const database = new DatabaseSync(path);
  const { saveDraft } = prepareStatements(database);
  const ids = Array.from({ length: (rounds + warmUpRounds) * submissionsPerRound }, () => randomUUID());
  database.exec('begin immediate');
  for (const { id, state, step, updatedAt } of ids.map(draftOf)) {
    saveDraft.run(id, ...idsOf(seller), state, step, JSON.stringify(answers), '[]', '[]', updatedAt, updatedAt);
  }
  database.exec('commit');
  database.close();
  return ids;
};

/** Milliseconds for the drafts of a round. */
const timed = (drafts: readonly string[], submit: (draftId: string) => Promise<void> | void) => {
  return async (round: number): Promise<number> => {
    const ofRound = drafts.slice(round * submissionsPerRound, (round + 1) * submissionsPerRound);
    const before = performance.now();
    for (const draftId of ofRound) await submit(draftId);
    return performance.now() - before;
  };
};

export const durableSubmission: Row = {
  name: 'durable-submission',
  what: 'durable submission on SQLite',
  against: 'the bare statements of the same rows',
  budget: atLeast(0.85),
  measure: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cosell-bench-'));
    const [oursPath, barePath] = [join(folder, 'ours.db'), join(folder, 'bare.db')];
    const store = openSqliteStore(oursPath);
    const database = openBare(barePath);
    const ours = timed(addDrafts(oursPath), (draftId) => submitWithStore(store, draftId));
    const bare = timed(addDrafts(barePath), bareSubmit(database));
    const pairs = await interleaved(warmUpRounds + rounds, ours, bare);
    await store.close();
    database.close();
    rmSync(folder, { recursive: true });
    return { ratios: speedRatios(pairs.slice(warmUpRounds)) };
  },
};
