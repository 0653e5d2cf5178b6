import type { Referral } from '@cosell/core';
import { press } from '../buttons.ts';
import { type Card, card, type Element } from '../card.ts';
import { clipped } from '../card-budget.ts';
import { actionSet, beside, markdown, plainText, subtle, title } from '../elements.ts';
import type { Words } from '../words/words.ts';
import { isOtherSide } from './engagement.ts';
import { valueOf } from './referral-facts.ts';
import { stateName } from './state-words.ts';

export interface ReferralListView {
  readonly referrals: readonly Referral[];
  /** The mark of the next page, where there is one. */
  readonly next?: string | undefined;
}

/** Most rows that fit one card; a page should not be longer. */
export const mostListRows = 14;

const longestName = 60;

/** A page of referrals, each with its state, its value and a button that opens it. */
export const referralListCard = ({ referrals, next }: ReferralListView, words: Words): Card => {
  const left = referrals.length - mostListRows;
  const body: Element[] = [
    title(words.say('list.title')),
    ...(referrals.length === 0 ? [markdown(words.say('list.none'))] : []),
    ...referrals.slice(0, mostListRows).map((referral) => listRow(referral, words)),
    ...(left > 0 ? [subtle(words.say('list.more', { count: left }))] : []),
  ];
  const more = next === undefined ? [] : [press({ verb: 'list.page', data: { next } }, words.say('button.list.page'))];
  return card(words.say('list.title'), body, more);
};

/** One referral as a line of a list. The other side's record of the same deal names who holds it. */
export const listRow = (referral: Referral, words: Words): Element => {
  const { id, name, customerProfile, organizationName } = referral;
  const holder = organizationName && isOtherSide(referral) ? words.say('list.held-by', { name: organizationName }) : '';
  const facts = [customerProfile?.name, holder, stateName(referral, words), valueOf(referral, words)];
  const row = beside(
    [
      plainText(clipped(name || words.say('list.untitled'), longestName), { weight: 'Bolder' }),
      subtle(facts.flatMap((fact) => (fact ? [clipped(fact, longestName)] : [])).join(' · '), { spacing: 'None' }),
    ],
    [actionSet([press({ verb: 'referral.open', data: { id } }, words.say('list.open'))])],
  );
  return { ...row, separator: true };
};
