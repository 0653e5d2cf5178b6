import { type Conversion, formCard, noticeCard, reviewCard, type ReviewView, type Words } from '@cosell/cards';
import type { Issue } from '@cosell/core';
import type { Draft, SellerProfile } from '../store/store.ts';
import type { Reply } from '../turn.ts';
import { digestOf } from './draft-digest.ts';
import type { Services } from './services.ts';

/** What the seller should see beside their answers. */
interface Found {
  readonly issues?: readonly Issue[];
  readonly conversions?: readonly Conversion[];
  readonly summary?: string | undefined;
}

/** The form of a draft at its step, with the findings and the conversions that the seller should see. */
export const formReply = (
  draft: Draft,
  found: Found,
  profile: SellerProfile,
  words: Words,
  services: Pick<Services, 'solutions' | 'now'>,
): Reply => ({
  card: formCard(
    {
      draftId: draft.id,
      step: draft.step,
      answers: draft.answers,
      issues: found.issues ?? draft.issues,
      conversions: found.conversions ?? [],
      summary: found.summary,
      guessed: draft.guessed,
      updatedAt: draft.updatedAt,
      today: todayOf(services.now()),
      solutions: solutionsFor(profile, services),
    },
    words,
  ),
});

/** Everything a draft holds in which nothing is wrong, before it is sent. */
export const reviewReply = (
  { id: draftId, answers: stored }: Draft,
  found: Pick<ReviewView, 'answers' | 'draft' | 'conversions' | 'summary'>,
  profile: SellerProfile,
  words: Words,
  services: Pick<Services, 'now' | 'solutions'>,
): Reply => {
  const { answers, draft, conversions, summary } = found;
  const around = { today: todayOf(services.now()), solutions: solutionsFor(profile, services) };
  return {
    card: reviewCard({ draftId, digest: digestOf(stored), answers, draft, conversions, summary, ...around }, words),
  };
};

/** Where a day begins last, in hours behind UTC. */
const lastZone = 12;

/** The earliest day that it is anywhere: what is before it has passed for everybody. */
export const todayOf = (now: number): string => new Date(now - lastZone * 3_600_000).toISOString().slice(0, 10);

/** The configured solutions and then those the seller has used before. */
export const solutionsFor = (profile: SellerProfile, { solutions }: Pick<Services, 'solutions'>) => [
  ...solutions,
  ...profile.solutions.filter(({ id }) => solutions.every((configured) => configured.id !== id)),
];

/** What a press on a draft is told that has been set aside: it can be brought back. */
export const discardedReply = (draftId: string, words: Words): Reply => {
  const buttons = [{ verb: 'draft.open', data: { draftId } }] as const;
  return { card: noticeCard({ text: words.say('notice.draft-discarded'), buttons }, words) };
};
