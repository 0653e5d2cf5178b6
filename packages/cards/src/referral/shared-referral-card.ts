import type { Referral } from '@cosell/core';
import { pressForDialog } from '../buttons.ts';
import { type Card, card } from '../card.ts';
import { clipped } from '../card-budget.ts';
import { box, factSet, plainText, subtle, title } from '../elements.ts';
import type { Words } from '../words/words.ts';
import { valueOf } from './referral-facts.ts';
import { stateName, stateStyle } from './state-words.ts';

const longestText = 200;

/** One referral for everybody in a conversation: no person, address or note is on it, and who opens it must be allowed to. */
export const sharedReferralCard = (referral: Referral, words: Words): Card => {
  const { title: name } = referralPreview(referral, words);
  const state = clipped(stateName(referral, words), longestText);
  const closing = referral.details?.closingDateTime;
  return card(
    words.say('referral.fallback', { name, state }),
    [
      title(name),
      subtle(clipped(referral.customerProfile?.name ?? '', longestText), { spacing: 'None' }),
      box(stateStyle(referral), [plainText(state, { weight: 'Bolder' })]),
      ...factSet([
        [words.say('fact.value'), clipped(valueOf(referral, words), longestText)],
        [words.say('fact.closing'), closing && words.day(closing)],
        [words.say('fact.id'), clipped(referral.id, longestText)],
      ]),
    ],
    [pressForDialog({ verb: 'referral.open', data: { id: referral.id } }, words.say('button.referral.open'))],
  );
};

/** The line by which a search shows it: plain text. */
export const referralPreview = (
  referral: Referral,
  words: Words,
): { readonly title: string; readonly text: string } => {
  const facts = [referral.customerProfile?.name, stateName(referral, words), valueOf(referral, words)];
  return {
    title: clipped(referral.name || words.say('list.untitled'), longestText),
    text: clipped(facts.filter(Boolean).join(' · '), longestText),
  };
};
