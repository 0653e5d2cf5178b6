import { resume } from '../outbox/submission.ts';
import type { OperatorStore, StoredSubmission, SubmissionState } from '../store/operator-store.ts';
import { storedSubmissions } from './stored-submissions.ts';
import { isStuck } from './stuck.ts';
import { contentOf, reportOf, tableHead, tableLine } from './submission-report.ts';
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts';

/** What `--state` can name: the states of a submission, and those open ones that nobody seems to work on. */
export const wantedStates = ['open', 'parked', 'stuck', 'done'] as const;

export type WantedState = (typeof wantedStates)[number];

export interface Wanted {
  readonly states: readonly WantedState[];
  readonly organizationId: string | undefined;
}

/** `submissions`: what waits, one line each; with `content` also who sent it and what they typed. */
export const listSubmissions = async (
  store: OperatorStore,
  wanted: Wanted,
  { json, content }: { readonly json: boolean; readonly content: boolean },
  now: number,
  { out }: Terminal,
): Promise<ExitCode> => {
  if (!json) out(tableHead);
  for await (const stored of wantedSubmissions(store, wanted, now)) {
    const report = reportOf(stored, now);
    if (json) out(JSON.stringify(content ? { ...report, ...contentOf(stored) } : report));
    else out(content ? `${tableLine(report)}\t${JSON.stringify(contentOf(stored))}` : tableLine(report));
  }
  return exitCodes.done;
};

/** `submissions retry <id>`: a parked one back to work. A running bot takes it within seconds, else the next one that starts. */
export const retrySubmission = async (
  store: OperatorStore,
  { id, organizationId }: { readonly id: string; readonly organizationId: string | undefined },
  now: number,
  { say }: Terminal,
): Promise<ExitCode> => {
  const stored = await find(store, id, organizationId);
  const refuse = (reason: string): ExitCode => {
    say(reason);
    return exitCodes.problem;
  };
  if (!stored) return refuse(`There is no submission ${id}.`);
  const { submission, state } = stored;
  if (!submission) return refuse(`${id} cannot be read: \`submissions export\` shows what is stored.`);
  if (state !== 'parked') return refuse(`${id} is ${state}: only a parked one can be put back to work.`);
  if (!(await store.retry(stored.organizationId, resume(submission, now), submission.revision))) {
    return refuse(`${id} has changed meanwhile: look at it again.`);
  }
  say(`${id} is back at work: a running bot takes it within seconds.`);
  return exitCodes.done;
};

const find = async (
  store: OperatorStore,
  id: string,
  organizationId: string | undefined,
): Promise<StoredSubmission | undefined> => {
  const organizations = organizationId === undefined ? await store.organizations() : [organizationId];
  for (const organization of organizations) {
    const stored = await store.submissionOf(organization, id);
    if (stored) return stored;
  }
  return undefined;
};

async function* wantedSubmissions(
  store: OperatorStore,
  { states, organizationId }: Wanted,
  now: number,
): AsyncGenerator<StoredSubmission> {
  const stored: SubmissionState[] = (['open', 'parked', 'done'] as const).filter(
    (state) => states.includes(state) || (state === 'open' && states.includes('stuck')),
  );
  for await (const each of storedSubmissions(store, { states: stored, organizationId })) {
    if (each.state !== 'open' || states.includes('open') || isStuck(each, now)) yield each;
  }
}
