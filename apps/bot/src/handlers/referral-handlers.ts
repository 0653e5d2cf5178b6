import { eq, isNotFound, type ReferralClient } from '@cosell/client';
import { noticeCard, referralCard, referralListCard, sharedReferralCard, type Words } from '@cosell/cards';
import type { Referral } from '@cosell/core';
import { type PendingRead, pendingMemory } from '../store/store.ts';
import { referralIdIn } from '../partner/referral-link.ts';
import type { Reader, Reply, Turn } from '../turn.ts';
import { explain } from './explain.ts';
import { quick } from './quick.ts';
import type { Services } from './services.ts';
import { askFirst, type Asking } from './sign-in-handlers.ts';

/** Referrals on one card. */
const pageSize = 5;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What it takes to show a seller their referrals. */
export type Reading = Asking & Pick<Services, 'store' | 'clientFor' | 'callerProblemOf' | 'now'>;

/** One page of the referrals the seller may see, the newest first. `next` is the mark the page before gave. */
export const listReferrals = async (
  reader: Reader,
  next: string | undefined,
  words: Words,
  services: Reading,
): Promise<Reply> => {
  try {
    const page = await services.clientFor(reader.seller).listPage({ top: pageSize, next }, quick);
    return { card: referralListCard(page, words) };
  } catch (error) {
    return failedRead(reader, undefined, error, words, services);
  }
};

/** One referral, named by its id or by a link to it, with the others of its engagement. */
export const showReferral = async (reader: Reader, named: string, words: Words, services: Reading): Promise<Reply> => {
  const wanted = referralIdIn(named) ?? named.trim();
  if (!guid.test(wanted)) return { card: noticeCard({ text: words.say('notice.show-needs-id') }, words) };
  const client = services.clientFor(reader.seller);
  try {
    const referral = await client.get(wanted, quick);
    // Whoever pressed a button has a card of their own in its place.
    const mayOpen = reader.input?.type === 'button';
    return {
      card: referralCard({ referral, related: await relatedTo(referral, client) }, words),
      shared: (note) => sharedReferralCard({ referral, mayOpen, note }, words),
    };
  } catch (error) {
    if (!isNotFound(error)) return failedRead(reader, wanted, error, words, services);
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

/** What the seller had asked to see before their sign-in; undefined where there is nothing, or it is long ago. */
export const showPending = async (reader: Reader, words: Words, services: Reading): Promise<Reply | undefined> => {
  const pending = await services.store.takePendingRead(reader.seller);
  if (!pending || services.now() - pending.askedAt > pendingMemory) return undefined;
  return pending.referralId === undefined
    ? listReferrals(reader, undefined, words, services)
    : showReferral(reader, pending.referralId, words, services);
};

const failedRead = async (
  reader: Reader,
  referralId: PendingRead['referralId'],
  error: unknown,
  words: Words,
  services: Reading,
): Promise<Reply> => {
  const problem = await services.callerProblemOf(reader.seller, error);
  if (problem !== 'sign-in') return { card: noticeCard({ text: explain(error, problem, words) }, words) };
  const isKept = await keepPending(reader, referralId, services);
  return askFirst(reader, words, services, isKept ? 'sign-in.then-shown' : 'sign-in.first');
};

/** Whether it is kept for after the sign-in; asking for that matters more. */
const keepPending = async (
  { seller }: Reader,
  referralId: PendingRead['referralId'],
  { store, now, log }: Reading,
): Promise<boolean> => {
  try {
    await store.savePendingRead(seller, { referralId, askedAt: now() });
    return true;
  } catch (error) {
    log.error('what was asked for not kept', error);
    return false;
  }
};

const relatedTo = async (referral: Referral, client: ReferralClient): Promise<Referral[]> => {
  if (!referral.engagementId) return [];
  const filter = eq('engagementId', referral.engagementId);
  const { referrals } = await client.listPage({ filter, top: pageSize }, quick);
  return referrals.filter(({ id }) => id !== referral.id);
};
