import { noticeCard, stepOf, type Words } from '@cosell/cards';
import type { Issue } from '@cosell/core';
import { isEditable, isHalfDone, type Submission } from '../outbox/submission.ts';
import type { Reply, Turn } from '../turn.ts';
import { formReply } from './form-reply.ts';
import type { Services } from './services.ts';
import { cardOf } from './submission-reply.ts';

/** Opens the form of a parked submission, where mending it can help. */
export const editSubmission = async (
  turn: Turn,
  submissionId: string,
  words: Words,
  services: Services,
): Promise<Reply> => {
  const submission = await services.store.submission(turn.seller, submissionId);
  if (!submission) return { card: noticeCard({ text: words.say('notice.no-submission') }, words) };
  if (!isEditable(submission)) return { card: cardOf(submission, words, turn) };
  return openRefusedForm(turn, submission, words, services);
};

/** Whether the service has refused a field, which the seller can mend in the form. */
export const hasRefusedField = ({ state, problem }: Submission): boolean =>
  state === 'parked' && problem?.kind === 'field';

/** The form of a parked submission, at the field that was refused. */
export const openRefusedForm = async (
  turn: Turn,
  submission: Submission,
  words: Words,
  services: Services,
): Promise<Reply> => {
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
