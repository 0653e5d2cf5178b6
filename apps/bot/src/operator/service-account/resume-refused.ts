import { existsSync } from 'node:fs';
import type { Environment } from '../../environment.ts';
import { awaitsOperator, resume } from '../../outbox/submission.ts';
import { sqlitePathOf } from '../../store/database-url.ts';
import type { OperatorStore } from '../../store/operator-store.ts';
import { storedSubmissions } from '../stored-submissions.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';

/** Puts back to work what was parked because nobody was let in. That it cannot be done is said, and costs nothing but a retry. */
export const resumeRefused = async (
  { databaseUrl, oauthConnection }: Pick<Environment, 'databaseUrl' | 'oauthConnection'>,
  now: number,
  say: Terminal['say'],
): Promise<void> => {
  const path = sqlitePathOf(databaseUrl);
  // Where sellers sign in, what waits is theirs.
  if (oauthConnection !== undefined || (path !== undefined && !existsSync(path))) return;
  try {
    const count = await withStore(databaseUrl, (store) => resumeAll(store, now));
    if (count > 0)
      say(`Submissions that waited for it and go on now: ${count}. A running bot takes them within seconds.`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(`What waits was not put back to work: ${reason} See \`npm run bot -- submissions --state parked\`.`);
  }
};

const resumeAll = async (store: OperatorStore, now: number): Promise<number> => {
  let count = 0;
  for await (const { organizationId, submission } of storedSubmissions(store, { states: ['parked'] })) {
    if (!submission || !awaitsOperator(submission)) continue;
    if (await store.retry(organizationId, resume(submission, now), submission.revision)) count += 1;
  }
  return count;
};
