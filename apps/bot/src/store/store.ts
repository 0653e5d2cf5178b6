import type { Answers, Card, FormStep, LanguageTag } from '@cosell/cards';
import type { FieldPath, Issue } from '@cosell/core';
import type { Submission } from '../outbox/submission.ts';
import type { PacedLane } from '../pacing/pace.ts';
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
  /** Fields whose values were read from a message, and that the seller has not confirmed yet. */
  readonly guessed: readonly FieldPath[];
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

/** Whether a seller has signed in, and the id by which the channel and its token service know them. No token is ever stored. */
export interface SignIn {
  readonly channelUserId: string;
  readonly state: 'signed-in' | 'signed-out';
}

/** How long that waits for the sign-in, in milliseconds: then nobody expects it any more. */
export const pendingMemory = 10 * 60_000;

/** What a seller has asked to see and must sign in for first. */
export interface PendingRead {
  /** Undefined for the list of all. */
  readonly referralId: string | undefined;
  readonly askedAt: number;
}

/** Proof that a worker holds a submission. A save with a lease that has been lost fails. */
export interface Lease {
  readonly submissionId: string;
  readonly token: string;
}

/** Two submissions have come to one record of the service, so at least one of them is wrong. */
export class ReferralTaken extends Error {
  override readonly name = 'ReferralTaken';
}

/** A submission under lease. */
export interface Claimed {
  readonly submission: Submission;
  readonly lease: Lease;
}

/** Rows of a kind forgotten in one transaction at most. */
export const forgottenAtOnce = 500;

/**
 * Who may take a turn: the first delivery of an activity, or a later one that finds the answer or has to wait for it; and the
 * language that the seller has chosen, which a turn needs before anything else.
 */
export type TurnClaim = TurnState & { readonly language?: LanguageTag | undefined };

export type TurnState =
  | { readonly state: 'ours' }
  | { readonly state: 'taken' }
  | { readonly state: 'answered'; readonly card?: Card };

/**
 * What is paced: all calls into one conversation of Teams, to its roster, for one person's private chat, or within one tenant; or
 * those of one organisation to the Partner API.
 */
export interface Lane {
  readonly tenantId: string;
  readonly organizationId: string;
  readonly name: string;
}

/** When the next call of lanes may be made: in `wait` milliseconds. Where it is not taken, ask again then. */
export interface Slot {
  readonly taken: boolean;
  readonly wait: number;
}

/** Whose a conversation is. */
export type OrganizationIds = Pick<Seller, 'tenantId' | 'organizationId'>;

/**
 * Where state lives. Each method is one whole transaction; what it has answered is on disk, but for turns where one process holds
 * the store. Methods that serve a seller ask for that seller, and give undefined for what is not theirs; those that serve a
 * worker ask for an organisation or hold a lease. None reads across organisations, and only what is old is forgotten across them.
 * Instants are milliseconds since 1970.
 */
export interface Store {
  /** Takes a turn until an instant, unless another delivery has taken it before and that is not over, or has answered it. */
  beginTurn(seller: Seller, turnId: string, now: number, until: number): Promise<TurnClaim>;
  /** Keeps the card it was answered with, if any, for later deliveries; the first one stays. */
  endTurn(seller: Seller, turnId: string, card: Card | undefined): Promise<void>;
  /** Forgets some of the turns that were over before an instant; true when there may be more of them. */
  forgetTurns(before: number): Promise<boolean>;

  /**
   * Stores a draft in place of that which was read, `readAt` being the instant of its last change unless that is still the draft's
   * own; false where it has been changed or submitted meanwhile, or is somebody else's.
   */
  saveDraft(draft: Draft, readAt?: number): Promise<boolean>;
  draft(seller: Seller, id: string): Promise<Draft | undefined>;
  /** Open drafts, the latest first. */
  openDrafts(seller: Seller, limit: number): Promise<Draft[]>;

  profile(seller: Seller): Promise<SellerProfile>;
  saveProfile(seller: Seller, profile: SellerProfile): Promise<void>;
  /** What the seller has chosen to be spoken to in. */
  language(seller: Seller): Promise<LanguageTag | undefined>;
  /** What the seller is spoken to in from now on; undefined for the language of their Teams. */
  saveLanguage(seller: Seller, language: LanguageTag | undefined): Promise<void>;
  /** True the first time it is asked for a seller, false ever after. */
  greetOnce(seller: Seller, now: number): Promise<boolean>;

  signIn(seller: Seller): Promise<SignIn | undefined>;
  saveSignIn(seller: Seller, signIn: SignIn): Promise<void>;
  /** The seller's submissions that are parked until they sign in, the oldest first. */
  awaitingSignIn(seller: Seller): Promise<Submission[]>;
  /** Keeps the newest one of the seller. */
  savePendingRead(seller: Seller, read: PendingRead): Promise<void>;
  /** Gives it once. */
  takePendingRead(seller: Seller): Promise<PendingRead | undefined>;
  /** Forgets some of those that were asked for before an instant; true when there may be more of them. */
  forgetPendingReads(before: number): Promise<boolean>;

  /**
   * Turns an open draft into a submission that is already under lease, and stores what to remember of the seller. A draft that
   * has been submitted before gives the submission that stands, without a lease; a foreign, unknown or discarded one undefined.
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

  /**
   * The organisation's next submission that is due and not under a living lease, or whose seller has not been shown its latest
   * state. Rejects where what is stored cannot be read, and then never gives that one out again.
   */
  claimDue(organizationId: string, now: number, token: string, until: number): Promise<Claimed | undefined>;
  claim(
    organizationId: string,
    submissionId: string,
    now: number,
    token: string,
    until: number,
  ): Promise<Claimed | undefined>;
  /**
   * False when the lease has been lost: somebody else works on it. Rejects with `ReferralTaken`, nothing stored, where one of its
   * referrals is another submission's.
   */
  saveClaimed(lease: Lease, submission: Submission): Promise<boolean>;
  extendLease(lease: Lease, until: number): Promise<boolean>;
  release(lease: Lease): Promise<void>;
  /** The earliest instant at which something is due, and whose; undefined when nothing waits. */
  nextDue(): Promise<{ readonly at: number; readonly organizationId: string } | undefined>;
  /** Whether a referral of the organisation is already known as the work of another submission. */
  isTaken(organizationId: string, referralId: string, submissionId: string): Promise<boolean>;
  markShown(submissionId: string, revision: number): Promise<void>;

  /**
   * Takes the next slot that is free in all lanes, unless it is further away than `longestWait` milliseconds. Whoever takes from
   * a lane of many names it last, as all others do.
   */
  takeSlot(lanes: readonly PacedLane<Lane>[], now: number, longestWait: number): Promise<Slot>;
  /** Narrows a lane until an instant: the other side has asked to be called less. */
  narrow(lane: Lane, until: number): Promise<void>;
  /** Forgets some of the lanes that have been as good as fresh since before an instant; true when there may be more of them. */
  forgetLanes(before: number): Promise<boolean>;

  /** The bot was taken out of a conversation, so nothing may be sent there of its own accord. */
  leaveConversation(organization: OrganizationIds, conversationId: string): Promise<void>;
  /** It is there again. */
  enterConversation(organization: OrganizationIds, conversationId: string): Promise<void>;
  hasLeft(organization: OrganizationIds, conversationId: string): Promise<boolean>;

  /** Throws when the store cannot be read and written. */
  check(): Promise<void>;
  close(): Promise<void>;
}
