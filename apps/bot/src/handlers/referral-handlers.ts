import { eq, isNotFound, type ReferralClient } from '@cosell/client';
import { type Card, noticeCard, referralCard, referralListCard, sharedReferralCard, type Words } from '@cosell/cards';
import type { Referral } from '@cosell/core';
import type { PendingRead } from '../store/store.ts';
import type { Reader, Reply, Turn } from '../turn.ts';
import { explain } from './explain.ts';
import { quick } from './quick.ts';
import type { Services } from './services.ts';
import { askFirst } from './sign-in-handlers.ts';

/** Referrals on one card. */
const pageSize = 5;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One page of the referrals the seller may see, the newest first. `next` is the mark the page before gave. */
export const listReferrals = async (
  turn: Reader,
  next: string | undefined,
  words: Words,
  services: Services,
): Promise<Reply> => {
  try {
    const page = await services.clientFor(turn.seller).listPage({ top: pageSize, next }, quick);
    return { card: referralListCard(page, words) };
  } catch (error) {
    return failedRead(turn, undefined, error, words, services);
  }
};

/** One referral with the others of its engagement. */
export const showReferral = async (turn: Reader, id: string, words: Words, services: Services): Promise<Reply> => {
  const wanted = id.trim();
  if (!guid.test(wanted)) return { card: noticeCard({ text: words.say('notice.show-needs-id') }, words) };
  const client = services.clientFor(turn.seller);
  try {
    const referral = await client.get(wanted, quick);
    // Whoever pressed a button has a card of their own in its place.
    const mayOpen = turn.input.type === 'button';
    return {
      card: referralCard({ referral, related: await relatedTo(referral, client) }, words),
      shared: (note) => sharedReferralCard({ referral, mayOpen, note }, words),
    };
  } catch (error) {
    if (!isNotFound(error)) return failedRead(turn, wanted, error, words, services);
    return { card: noticeCard({ text: words.say('notice.no-referral', { id: wanted }) }, words) };
  }
};

/**
 * The card that all see, for one of its readers: with the button to open it where they may. It is asked for by everybody's Teams,
 * so it costs one read, asks nobody to sign in, and leaves the card as it is for those who may not see the referral.
 */
export const refreshShared = async (turn: Turn, id: string, words: Words, services: Services): Promise<Reply> => {
  try {
    const referral = await services.clientFor(turn.seller).get(id, quick);
    return { card: sharedReferralCard({ referral, mayOpen: true }, words) };
  } catch (error) {
    if (isNotFound(error)) return { remark: words.say('notice.no-referral', { id }) };
    const problem = await services.callerProblemOf(turn.seller, error);
    return { remark: problem === 'sign-in' ? words.say('sign-in.first') : explain(error, problem, words) };
  }
};

/** After so many milliseconds nobody waits for it any more. */
const longestPending = 10 * 60_000;

/** What the seller had asked to see before their sign-in; undefined where there is nothing, or it is long ago. */
export const readPending = async (
  person: Omit<Reader, 'input'>,
  words: Words,
  services: Services,
): Promise<Card | undefined> => {
  const pending = await services.store.takePendingRead(person.seller);
  if (!pending || services.now() - pending.askedAt > longestPending) return undefined;
  const reader: Reader = { ...person, input: { type: 'text', text: '' } };
  const { card } =
    pending.referralId === undefined
      ? await listReferrals(reader, undefined, words, services)
      : await showReferral(reader, pending.referralId, words, services);
  return card;
};

const failedRead = async (
  turn: Reader,
  referralId: PendingRead['referralId'],
  error: unknown,
  words: Words,
  services: Services,
): Promise<Reply> => {
  const problem = await services.callerProblemOf(turn.seller, error);
  if (problem !== 'sign-in') return { card: noticeCard({ text: explain(error, problem, words) }, words) };
  await services.store.savePendingRead(turn.seller, { referralId, askedAt: services.now() });
  return askFirst(turn, words, services);
};

const relatedTo = async (referral: Referral, client: ReferralClient): Promise<Referral[]> => {
  if (!referral.engagementId) return [];
  const filter = eq('engagementId', referral.engagementId);
  const { referrals } = await client.listPage({ filter, top: pageSize }, quick);
  return referrals.filter(({ id }) => id !== referral.id);
};
