import { type Button, checkAnswers, noticeCard, type Words } from '@cosell/cards';
import type { Run } from '../outbox/outbox.ts';
import { awaitsSignIn, newSubmission, resubmit, resume, type Submission } from '../outbox/submission.ts';
import type { Draft } from '../store/store.ts';
import { isStoreFault } from '../store/store-fault.ts';
import type { Reply, Turn } from '../turn.ts';
import { digestOf } from './draft-digest.ts';
import { hasRefusedField, openRefusedForm } from './edit-handlers.ts';
import { firstOpenStep } from './form-handlers.ts';
import { discardedReply, formReply, reviewReply, solutionsFor } from './form-reply.ts';
import { profileAfter } from './profile-after.ts';
import type { Services } from './services.ts';
import { ask } from './sign-in-handlers.ts';
import { awaitSubmission, cardOf, inlineWait } from './submission-reply.ts';

/** Stores what the seller submits, sends it, and answers with how far it has got. Pressing again changes nothing. */
export const submitDraft = async (
  turn: Turn,
  { draftId, digest }: Extract<Button, { verb: 'draft.submit' }>['data'],
  messageId: string | undefined,
  words: Words,
  services: Services,
): Promise<Reply> => {
  const { store, outbox, now, newId } = services;
  const draft = await store.draft(turn.seller, draftId);
  if (!draft) return { card: noticeCard({ text: words.say('notice.no-draft') }, words) };
  const standing = await store.submissionOfDraft(turn.seller, draftId);
  if (draft.state === 'submitted' && standing) return answerLater(turn, standing, words, services);
  if (draft.state === 'discarded') return discardedReply(draftId, words);

  const profile = await store.profile(turn.seller);
  const checked = checkAnswers(draft.answers, solutionsFor(profile, services), words);
  if (!checked.draft || draft.guessed.length > 0) {
    const unfinished: Draft = { ...draft, state: 'open', step: firstOpenStep(checked, draft.guessed) };
    return formReply(unfinished, checked, profile, words, services);
  }
  if (digest !== undefined && digest !== digestOf(draft.answers)) {
    const found = { ...checked, draft: checked.draft, summary: words.say('form.moved-on') };
    await store.saveDraft({ ...draft, step: 3 });
    return reviewReply(draft, found, profile, words, services);
  }
  if (standing) {
    const mended = resubmit(standing, checked.draft, { own: newId(), connected: newId() }, now());
    return revive(turn, standing, { ...mended, ...placeOf(turn, messageId) }, words, services);
  }
  const submission = newSubmission(
    {
      id: newId(),
      draftId,
      seller: turn.seller,
      locale: words.locale,
      draft: checked.draft,
      ...placeOf(turn, messageId),
    },
    { own: newId(), connected: newId() },
    now(),
  );
  const result = await store.submit(submission, profileAfter(profile, checked.draft, turn.name), outbox.lease());
  if (!result) return { card: noticeCard({ text: words.say('notice.no-draft') }, words) };
  if (!result.lease) return answerLater(turn, result.submission, words, services);
  const run = outbox.run({ submission: result.submission, lease: result.lease });
  return answerRun(turn, run, result.submission, words, services);
};

/** Sends a parked submission again as it is. */
export const retrySubmission = async (
  turn: Turn,
  submissionId: string,
  messageId: string | undefined,
  words: Words,
  services: Services,
): Promise<Reply> => {
  const submission = await services.store.submission(turn.seller, submissionId);
  if (!submission) return { card: noticeCard({ text: words.say('notice.no-submission') }, words) };
  if (submission.state !== 'parked') return answerLater(turn, submission, words, services);
  const resumed = { ...resume(submission, services.now()), ...placeOf(turn, messageId) };
  return revive(turn, submission, resumed, words, services);
};

/** Asks for the sign-in that a parked submission waits for; where there is one by now, it goes on. */
export const signInToGoOn = async (
  turn: Turn,
  submissionId: string,
  messageId: string | undefined,
  words: Words,
  services: Services,
): Promise<Reply> => {
  const { accounts, store } = services;
  const submission = await store.submission(turn.seller, submissionId);
  const awaits = accounts !== undefined && submission !== undefined && awaitsSignIn(submission);
  const isMissing = awaits && (await accounts.tokenOf(turn.seller)) === undefined;
  return isMissing
    ? answer(turn, submission, words, services)
    : retrySubmission(turn, submissionId, messageId, words, services);
};

const revive = async (
  turn: Turn,
  parked: Submission,
  revived: Submission,
  words: Words,
  services: Services,
): Promise<Reply> => {
  const { store, outbox, now } = services;
  if (await store.reviveSubmission(revived, parked.revision)) {
    const { token, until } = outbox.lease();
    const claimed = await store.claim(turn.seller.organizationId, revived.id, now(), token, until);
    if (claimed) return answerRun(turn, outbox.run(claimed), revived, words, services);
  }
  return answerLater(turn, await stored(turn, revived.id, services), words, services);
};

/**
 * Waits a moment for the run. Where the store fails by now, the answer is the state that was stored before: something may have
 * been sent, so this is no fault to the seller.
 */
const answerRun = async (
  turn: Turn,
  run: Run,
  before: Submission,
  words: Words,
  services: Services,
): Promise<Reply> => {
  try {
    await Promise.race([run.submission, services.pause(inlineWait)]);
    return await answerState(turn, run, before.id, words, services);
  } catch (error) {
    if (!isStoreFault(error)) throw error;
    return { card: cardOf(before, words, turn), afterwards: run.showFromNow };
  }
};

const answerState = async (
  turn: Turn,
  run: Run,
  submissionId: string,
  words: Words,
  services: Services,
): Promise<Reply> => {
  const submission = await stored(turn, submissionId, services);
  const reply = await answer(turn, submission, words, services);
  // The form takes the place of the card; a dialog may have been closed before it came.
  const isTold = hasRefusedField(submission) && !turn.isSeenAlone;
  return { ...reply, afterwards: isTold ? run.endUnshown : run.showFromNow };
};

/** Waits as long for what another press, or the loop of some instance, is sending. */
const answerLater = async (turn: Turn, submission: Submission, words: Words, services: Services): Promise<Reply> =>
  answer(turn, await awaitSubmission(submission, services), words, services);

/** A field that the service refused opens the form; anything else shows the state, and asks for a sign-in if that is missing. */
const answer = async (turn: Turn, submission: Submission, words: Words, services: Services): Promise<Reply> => {
  if (hasRefusedField(submission)) return openRefusedForm(turn, submission, words, services);
  if (awaitsSignIn(submission)) {
    const isAsked = await ask(turn, words, services);
    // The request stands in the chat, behind the dialog.
    if (isAsked && turn.isSeenAlone) return { remark: words.say('sign-in.then-sent') };
  }
  return { card: cardOf(submission, words, turn) };
};

const stored = async ({ seller }: Turn, submissionId: string, { store }: Services): Promise<Submission> => {
  const submission = await store.submission(seller, submissionId);
  if (!submission) throw new Error('a stored submission is gone');
  return submission;
};

/** Where it is told what becomes of the submission. */
const placeOf = (turn: Turn, messageId: string | undefined): Pick<Submission, 'card' | 'sender'> => {
  const { channelUserId, conversation, isSeenAlone } = turn;
  if (messageId) return { card: { conversation, messageId } };
  return isSeenAlone ? { sender: { channelUserId, conversation } } : {};
};
