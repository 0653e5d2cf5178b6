import { defaultAnswers, draftsCard, mostDraftRows, mostGuesses, noticeCard, type Words } from '@cosell/cards';
import type { Draft, SellerProfile } from '../store/store.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Guess } from '../message/read-message.ts';
import type { Start } from './read-start.ts';
import { formReply } from './form-reply.ts';
import type { Services } from './services.ts';
import { submissionReply } from './submission-reply.ts';
import { draftIdOf } from './turn-id.ts';

/** What is known of a deal when its form is begun. */
export interface Beginning {
  readonly start?: Start;
  /** What a message seems to say of it. */
  readonly guesses?: readonly Guess[];
  /** What is known of the seller, where that has been looked up. */
  readonly profile?: SellerProfile;
}

/** A fresh draft at step 1, filled with what is known of the seller and what the first line said. */
export const startDraft = async (
  turn: Turn,
  { start, guesses = [], profile: known }: Beginning,
  words: Words,
  services: Services,
): Promise<Reply> => {
  const { store } = services;
  const draftId = draftIdOf(turn) ?? services.newId();
  // A delivery before this one may have begun the draft and died before it could answer.
  if (await store.draft(turn.seller, draftId)) return openDraft(turn, draftId, words, services);
  const profile = known ?? (await profileOf(turn, services));
  const answers = defaultAnswers({
    seller: { name: turn.name, email: profile.email, phone: profile.phone },
    remembered: {
      solutions: profile.solutions.slice(0, 1).map(({ id }) => id),
      // Beside what a message says, those of the last deal would look as if it had said them, too.
      ...(guesses.length === 0 && { country: profile.country, currency: profile.currency }),
    },
    start,
  });
  const draft: Draft = {
    id: draftId,
    seller: turn.seller,
    state: 'open',
    step: 1,
    answers: { ...answers, ...Object.fromEntries(guesses.map(({ path, value }) => [path, value])) },
    issues: [],
    guessed: guesses.map(({ path }) => path).slice(0, mostGuesses),
    updatedAt: services.now(),
  };
  await store.saveDraft(draft);
  return formReply(draft, {}, profile, words, services);
};

/** What is known of the seller. The channel knows their address; it is asked once and then remembered. */
export const profileOf = async (turn: Turn, services: Services): Promise<SellerProfile> => {
  const profile = await services.store.profile(turn.seller);
  if (profile.email !== undefined) return profile;
  const email = await services.emailOf(turn);
  if (email === undefined) return profile;
  const known = { ...profile, email };
  await services.store.saveProfile(turn.seller, known);
  return known;
};

/** One page of the seller's open drafts, the latest first. */
export const listDrafts = async (turn: Turn, page: number, words: Words, { store }: Services): Promise<Reply> => {
  const end = page * mostDraftRows;
  const drafts = await store.openDrafts(turn.seller, end + 1);
  const rows = drafts.slice(end - mostDraftRows, end).map(({ id, step, answers, updatedAt }) => ({
    draftId: id,
    name: answers.name ?? '',
    customer: answers['customerProfile.name'] ?? '',
    step,
    updatedAt: new Date(updatedAt).toISOString(),
  }));
  return { card: draftsCard({ drafts: rows, nextPage: drafts.length > end ? page + 1 : undefined }, words) };
};

/** Back to the form where it was left, also after it was discarded. What has been sent shows how far it has got. */
export const openDraft = async (turn: Turn, draftId: string, words: Words, services: Services): Promise<Reply> => {
  const { store } = services;
  const draft = await store.draft(turn.seller, draftId);
  if (!draft) return { card: noticeCard({ text: words.say('notice.no-draft') }, words) };
  if (draft.state === 'submitted') return submissionReply(turn, draftId, words, services);
  const open: Draft = { ...draft, state: 'open' };
  if (draft.state !== 'open' && !(await store.saveDraft(open))) return openDraft(turn, draftId, words, services);
  return formReply(open, {}, await store.profile(turn.seller), words, services);
};

export const discardDraft = async (turn: Turn, draftId: string, words: Words, services: Services): Promise<Reply> => {
  const draft = await services.store.draft(turn.seller, draftId);
  if (!draft) return { card: noticeCard({ text: words.say('notice.no-draft') }, words) };
  if (draft.state === 'submitted') return submissionReply(turn, draftId, words, services);
  return setAside(turn, draft, words, services);
};

/** Discards the draft the seller has worked on last. */
export const cancelDraft = async (turn: Turn, words: Words, services: Services): Promise<Reply> => {
  const [draft] = await services.store.openDrafts(turn.seller, 1);
  return draft
    ? setAside(turn, draft, words, services)
    : { card: noticeCard({ text: words.say('notice.nothing-to-cancel') }, words) };
};

/** A discarded draft is kept, and the answer's button brings it back. One that was changed or sent meanwhile is read again. */
const setAside = async (turn: Turn, draft: Draft, words: Words, services: Services): Promise<Reply> => {
  const isSetAside = await services.store.saveDraft({ ...draft, state: 'discarded' });
  if (!isSetAside) return discardDraft(turn, draft.id, words, services);
  const name = draft.answers.name || draft.answers['customerProfile.name'] || words.say('drafts.untitled');
  const buttons = [{ verb: 'draft.open', data: { draftId: draft.id } }] as const;
  return { card: noticeCard({ text: words.say('notice.discarded', { name }), buttons }, words) };
};
