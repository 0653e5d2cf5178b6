import { checkAnswers, noticeCard, stepOf, type Words } from '@cosell/cards';
import type { Issue, ReferralDraft } from '@cosell/core';
import type { Run } from '../outbox/outbox.ts';
import { isEditable, isHalfDone, newSubmission, resubmit, resume, type Submission } from '../outbox/submission.ts';
import type { Draft, SellerProfile } from '../store/store.ts';
import { isStoreFault } from '../store/store-fault.ts';
import type { CardAddress, Reply, Turn } from '../turn.ts';
import { firstFaultyStep } from './form-handlers.ts';
import { formReply, solutionsFor } from './form-reply.ts';
import type { Services } from './services.ts';
import { cardOf, submissionReply } from './submission-reply.ts';

/** How long an answer waits for the Partner API, in milliseconds. Teams gives up after five seconds. */
const inlineWait = 3_000;

/** Solutions remembered for a seller. */
const mostSolutions = 20;

/** Stores what the seller submits, sends it, and answers with how far it has got. Pressing again changes nothing. */
export const submitDraft = async (
  turn: Turn,
  draftId: string,
  messageId: string | undefined,
  words: Words,
  services: Services,
): Promise<Reply> => {
  const { store, outbox, now, newId } = services;
  const draft = await store.draft(turn.seller, draftId);
  if (!draft) return { card: noticeCard({ text: words.say('notice.no-draft') }, words) };
  if (draft.state === 'submitted') return submissionReply(turn, draftId, words, services);

  const profile = await store.profile(turn.seller);
  const checked = checkAnswers(draft.answers, solutionsFor(profile, services));
  if (!checked.draft) {
    const faulty: Draft = { ...draft, state: 'open', step: firstFaultyStep(checked) };
    return formReply(faulty, checked, profile, words, services);
  }
  const standing = await store.submissionOfDraft(turn.seller, draftId);
  if (standing) {
    const mended = resubmit(standing, checked.draft, { own: newId(), connected: newId() }, now());
    return revive(turn, standing, { ...mended, ...addressOf(turn, messageId) }, words, services);
  }
  const submission = newSubmission(
    {
      id: newId(),
      draftId,
      seller: turn.seller,
      locale: turn.locale,
      draft: checked.draft,
      ...addressOf(turn, messageId),
    },
    { own: newId(), connected: newId() },
    now(),
  );
  const stored = await store.submit(submission, remember(profile, checked.draft, turn.name), outbox.lease());
  if (!stored) return { card: noticeCard({ text: words.say('notice.no-draft') }, words) };
  if (!stored.lease) return { card: cardOf(stored.submission, words) };
  const run = outbox.run({ submission: stored.submission, lease: stored.lease });
  return answerRun(turn, run, stored.submission, words, services);
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
  if (submission.state !== 'parked') return { card: cardOf(submission, words) };
  const resumed = { ...resume(submission, services.now()), ...addressOf(turn, messageId) };
  return revive(turn, submission, resumed, words, services);
};

/** Opens the form of a parked submission at the field that was refused. */
export const editSubmission = async (
  turn: Turn,
  submissionId: string,
  words: Words,
  services: Services,
): Promise<Reply> => {
  const submission = await services.store.submission(turn.seller, submissionId);
  if (!submission) return { card: noticeCard({ text: words.say('notice.no-submission') }, words) };
  if (!isEditable(submission)) return { card: cardOf(submission, words) };
  return openForm(turn, submission, words, services);
};

const revive = async (
  turn: Turn,
  parked: Submission,
  revived: Submission,
  words: Words,
  services: Services,
): Promise<Reply> => {
  const { store, outbox, now } = services;
  if (!(await store.reviveSubmission(revived, parked.revision))) {
    return submissionReply(turn, parked.draftId, words, services);
  }
  const { token, until } = outbox.lease();
  const claimed = await store.claim(revived.id, now(), token, until);
  return claimed ? answerRun(turn, outbox.run(claimed), revived, words, services) : { card: cardOf(revived, words) };
};

/**
 * Waits a moment for the run. A field that the service refused opens the form; anything else shows the state. Where the store
 * fails by now, that is the state that was stored before: something may have been sent, so this is no fault to the seller.
 */
const answerRun = async (
  turn: Turn,
  run: Run,
  stored: Submission,
  words: Words,
  services: Services,
): Promise<Reply> => {
  try {
    await Promise.race([run.submission, services.pause(inlineWait)]);
    return await answerState(turn, run, stored.id, words, services);
  } catch (error) {
    if (!isStoreFault(error)) throw error;
    return { card: cardOf(stored, words), afterwards: run.showFromNow };
  }
};

const answerState = async (
  turn: Turn,
  run: Run,
  submissionId: string,
  words: Words,
  services: Services,
): Promise<Reply> => {
  const submission = await services.store.submission(turn.seller, submissionId);
  if (!submission) throw new Error('a stored submission is gone');
  if (submission.state === 'parked' && submission.problem?.kind === 'field') {
    return { ...(await openForm(turn, submission, words, services)), afterwards: run.endUnshown };
  }
  return { card: cardOf(submission, words), afterwards: run.showFromNow };
};

const openForm = async (turn: Turn, submission: Submission, words: Words, services: Services): Promise<Reply> => {
  const { store, now } = services;
  const issues = issuesFor(submission);
  const [first] = issues;
  const draft = await store.reopenDraft(submission, first ? stepOf(first.path) : 1, issues, now());
  if (!draft) return { card: noticeCard({ text: words.say('notice.no-draft') }, words) };
  return formReply(draft, { issues }, await store.profile(turn.seller), words, services);
};

/** What was refused, at the field where it can be mended: the second leg has a few fields of its own. */
const issuesFor = (submission: Submission): Issue[] => {
  if (submission.problem?.kind !== 'field') return [];
  const { issue } = submission.problem;
  const ofConnected = isHalfDone(submission) && /^(target|inviteContext)\b/.test(issue.path);
  return [ofConnected ? { ...issue, path: `connected.${issue.path}` } : issue];
};

const addressOf = (turn: Turn, messageId: string | undefined): { card?: CardAddress } =>
  messageId ? { card: { conversation: turn.conversation, messageId } } : {};

/** What the next form begins with. The first team member's address and phone are kept only where that is the seller. */
const remember = (profile: SellerProfile, draft: ReferralDraft, sellerName: string): SellerProfile => {
  const used = (draft.details.requirements?.solutions ?? []).map(({ id, name }) => ({ id, name: name ?? id }));
  const self = draft.team?.find(({ firstName, lastName }) => `${firstName} ${lastName}` === sellerName.trim());
  const before = profile.solutions.filter(({ id }) => used.every((solution) => solution.id !== id));
  return {
    email: self?.email ?? profile.email,
    phone: self?.phoneNumber ?? profile.phone,
    currency: draft.details.currency,
    country: draft.customerProfile.address?.country,
    solutions: [...used, ...before].slice(0, mostSolutions),
  };
};
