import type { OperatorStore, StoredSubmission, SubmissionState } from '../store/operator-store.ts';

const pageSize = 200;

/** Which submissions to read: of one organisation, or of one after the other. */
export interface Selection {
  readonly states: readonly SubmissionState[];
  readonly organizationId?: string | undefined;
}

/** The submissions of a selection, page by page: however many there are, a page of them is in memory. */
export async function* storedSubmissions(
  store: OperatorStore,
  { states, organizationId }: Selection,
): AsyncGenerator<StoredSubmission> {
  const organizations = organizationId === undefined ? await store.organizations() : [organizationId];
  for (const organization of organizations) {
    for (const state of states) yield* submissionsIn(store, organization, state);
  }
}

async function* submissionsIn(
  store: OperatorStore,
  organizationId: string,
  state: SubmissionState,
): AsyncGenerator<StoredSubmission> {
  let after: StoredSubmission | undefined;
  do {
    const page = await store.submissionsOf(organizationId, { state, after, limit: pageSize });
    yield* page;
    after = page.length === pageSize ? page.at(-1) : undefined;
  } while (after);
}
