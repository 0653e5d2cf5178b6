import type { Submission } from '../outbox/submission.ts';

export type SubmissionState = Submission['state'];

/** A submission as it lies in the store. */
export interface StoredSubmission {
  readonly id: string;
  readonly organizationId: string;
  readonly tenantId: string;
  readonly userId: string;
  readonly state: SubmissionState;
  readonly createdAt: number;
  readonly dueAt: number;
  readonly leaseUntil: number;
  /** Undefined where `body` holds what this program cannot read. */
  readonly submission: Submission | undefined;
  readonly body: string;
}

/** A page of one organisation's submissions in one state, the oldest first. */
export interface Page {
  readonly state: SubmissionState;
  /** The last one of the page before. */
  readonly after?: Pick<StoredSubmission, 'createdAt' | 'id'> | undefined;
  readonly limit: number;
}

/** From when on an open submission counts as stuck. */
export interface StuckLimits {
  readonly dueBefore: number;
  readonly createdBefore: number;
}

export interface Figures {
  readonly open: number;
  readonly parked: number;
  readonly stuck: number;
  /** Since when the oldest open one waits; undefined when none is open. */
  readonly oldestOpenAt: number | undefined;
}

/**
 * What an operator may see and do beside running bots. Leases are left alone. Rows are read for one organisation at a time;
 * across organisations there are only counts and the organisations' ids. Instants are milliseconds since 1970.
 */
export interface OperatorStore {
  figures(limits: StuckLimits): Promise<Figures>;
  organizations(): Promise<readonly string[]>;
  submissionsOf(organizationId: string, page: Page): Promise<readonly StoredSubmission[]>;
  submissionOf(organizationId: string, id: string): Promise<StoredSubmission | undefined>;
  /** Puts a parked submission back to work with new values; false when it has changed meanwhile. */
  retry(organizationId: string, submission: Submission, expectedRevision: number): Promise<boolean>;
  /** Puts new values in place of an open or parked submission; false when it has changed meanwhile. */
  replace(organizationId: string, submission: Submission, expectedRevision: number): Promise<boolean>;
  close(): Promise<void>;
}

/** An operator's command never changes the tables: running bots may be of the version that made them. */
export const otherVersion = (found: number, known: number): Error =>
  new Error(
    found > known
      ? `The database is of version ${found}, this program knows ${known}: use a newer program.`
      : `The database is of version ${found}, this program works with ${known}: start the bot of this version once, it brings the database up to date.`,
  );
