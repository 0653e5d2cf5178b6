import type { Answers, FormStep } from '@cosell/cards';
import type { Issue } from '@cosell/core';
import type { Submission } from '../outbox/submission.ts';
import type { Seller } from '../turn.ts';

/** A referral being filled in: the answers as they were typed. `submitted` and `discarded` drafts are kept for late presses. */
export interface Draft {
  readonly id: string;
  readonly seller: Seller;
  readonly state: 'open' | 'submitted' | 'discarded';
  readonly step: FormStep;
  readonly answers: Answers;
  /** Findings of the service that wait for the seller, shown when the form is opened. */
  readonly issues: readonly Issue[];
  readonly updatedAt: number;
}

/** What we remember of a seller between referrals. */
export interface SellerProfile {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly currency?: string | undefined;
  readonly country?: string | undefined;
  /** Solutions used before, the latest first. */
  readonly solutions: readonly { readonly id: string; readonly name: string }[];
}

/** Proof that a worker holds a submission. A save with a lease that has been lost fails. */
export interface Lease {
  readonly submissionId: string;
  readonly token: string;
}

/** A submission under lease. */
export interface Claimed {
  readonly submission: Submission;
  readonly lease: Lease;
}

/**
 * Where state lives. Each method is one whole transaction; what it has answered is on disk. Methods that serve a seller ask
 * for that seller, and give undefined for what is not theirs. Instants are milliseconds since 1970.
 */
export interface Store {
  saveDraft(draft: Draft): Promise<void>;
  draft(seller: Seller, id: string): Promise<Draft | undefined>;
  /** Open drafts, the latest first. */
  openDrafts(seller: Seller, limit: number): Promise<Draft[]>;

  profile(seller: Seller): Promise<SellerProfile>;
  saveProfile(seller: Seller, profile: SellerProfile): Promise<void>;
  /** True the first time it is asked for a seller, false ever after. */
  greetOnce(seller: Seller, now: number): Promise<boolean>;

  /**
   * Turns an open draft into a submission that is already under lease, and stores what to remember of the seller. A draft
   * that has been submitted before gives the submission that stands, without a lease; a foreign or unknown one undefined.
   */
  submit(
    submission: Submission,
    profile: SellerProfile,
    lease: { readonly token: string; readonly until: number },
  ): Promise<{ readonly submission: Submission; readonly lease?: Lease } | undefined>;
  submission(seller: Seller, id: string): Promise<Submission | undefined>;
  submissionOfDraft(seller: Seller, draftId: string): Promise<Submission | undefined>;
  /** Puts a parked submission back to work with new values; false when it has changed meanwhile. */
  reviveSubmission(submission: Submission, expectedRevision: number): Promise<boolean>;
  /** Gives the draft of a parked submission back to its seller, open, with the findings. */
  reopenDraft(
    submission: Submission,
    step: FormStep,
    issues: readonly Issue[],
    now: number,
  ): Promise<Draft | undefined>;

  /** The next submission that is due and not under a living lease, or whose seller has not been shown its latest state. */
  claimDue(now: number, token: string, until: number): Promise<Claimed | undefined>;
  claim(submissionId: string, now: number, token: string, until: number): Promise<Claimed | undefined>;
  /** False when the lease has been lost: somebody else works on it. */
  saveClaimed(lease: Lease, submission: Submission): Promise<boolean>;
  extendLease(lease: Lease, until: number): Promise<boolean>;
  release(lease: Lease): Promise<void>;
  /** The earliest instant at which something is due, or undefined when nothing waits. */
  nextDue(): Promise<number | undefined>;
  /** Whether a referral is already known as the work of another submission. */
  isTaken(referralId: string, submissionId: string): Promise<boolean>;
  markShown(submissionId: string, revision: number): Promise<void>;

  /** Throws when the store cannot be read and written. */
  check(): Promise<void>;
  close(): Promise<void>;
}
