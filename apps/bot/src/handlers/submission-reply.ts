import { type Card, noticeCard, submissionCard, type SubmissionView, type Words } from '@cosell/cards';
import { dealKindOf } from '@cosell/core';
import { awaitsSignIn, isEditable, type Submission } from '../outbox/submission.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Services } from './services.ts';

/** How long an answer waits for the Partner API, in milliseconds. Teams gives up after five seconds. */
export const inlineWait = 3_000;
/** Between two looks at what another press is sending, in milliseconds. */
const lookPause = 100;

/** How far the submission of a draft has got. */
export const submissionReply = async (
  turn: Turn,
  draftId: string,
  words: Words,
  { store }: Pick<Services, 'store'>,
): Promise<Reply> => {
  const submission = await store.submissionOfDraft(turn.seller, draftId);
  return {
    card: submission ? cardOf(submission, words, turn) : noticeCard({ text: words.say('notice.no-draft') }, words),
  };
};

/**
 * The state that a press finds which came while another one, here or on another instance, is sending the same: it waits as
 * long as that one does, so that both are answered alike.
 */
export const awaitSubmission = async (
  submission: Submission,
  { store, now, pause }: Pick<Services, 'store' | 'now' | 'pause'>,
): Promise<Submission> => {
  const until = now() + inlineWait;
  let latest = submission;
  while (isBeingSent(latest, now()) && now() < until) {
    await pause(lookPause);
    latest = (await store.submission(latest.seller, latest.id)) ?? latest;
  }
  return latest;
};

/** Whether it may be finished in a moment. One that has failed waits for its next try, and its card says when that is. */
const isBeingSent = ({ state, failures, dueAt }: Submission, now: number): boolean =>
  state === 'open' && (failures === 0 || dueAt <= now);

/** The card of a submission: on its way, receipt, or what the seller has to do. */
export const cardOf = (submission: Submission, words: Words, turn: Pick<Turn, 'isSeenAlone'>): Card =>
  submissionCard({ ...viewOf(submission, words), toldIn: toldIn(submission, turn) }, words);

/** The same, sent as a message that changes with it. */
export const messageOf = (submission: Submission, words: Words): Card =>
  submissionCard(viewOf(submission, words), words);

/** A card in a dialog stays as it is. */
const toldIn = ({ card, sender }: Submission, { isSeenAlone }: Pick<Turn, 'isSeenAlone'>): SubmissionView['toldIn'] => {
  if (card && !isSeenAlone) return 'card';
  return card || sender ? 'chat' : 'list';
};

const viewOf = (submission: Submission, words: Words): SubmissionView => {
  const { id, draft, steps, state, problem, failures, dueAt } = submission;
  const unfinished = steps.find((step) => step.state !== 'done')?.leg;
  return {
    submissionId: id,
    name: draft.name ?? '',
    customer: draft.customerProfile.name ?? '',
    legs: steps.map((step) =>
      step.state === 'done'
        ? { leg: step.leg, state: 'done', referral: step.referral }
        : { leg: step.leg, state: legState(submission, step.leg === unfinished) },
    ),
    recipient: dealKindOf(draft) === 'partner-to-partner' ? 'partner' : 'microsoft',
    state: state === 'parked' ? 'needs-you' : state === 'done' ? 'done' : failures > 0 ? 'waiting' : 'sending',
    ...(state === 'open' && failures > 0 && { retryAt: new Date(dueAt).toISOString() }),
    ...(problem && {
      problem: problem.kind === 'field' ? problem.issue : { text: words.say(`problem.${problem.code}`) },
      isEditable: isEditable(submission),
      needsSignIn: awaitsSignIn(submission),
    }),
  };
};

const legState = ({ state }: Submission, isCurrent: boolean): 'waiting' | 'sending' | 'failed' => {
  if (!isCurrent) return 'waiting';
  return state === 'parked' ? 'failed' : 'sending';
};
