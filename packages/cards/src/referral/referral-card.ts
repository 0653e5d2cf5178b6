import type { Referral } from '@cosell/core';
import { isRecordId, press } from '../buttons.ts';
import { type Card, card, type Element } from '../card.ts';
import { clipped, withinBudget } from '../card-budget.ts';
import { box, factGroups, heading, plainText, subtle, title } from '../elements.ts';
import type { Words } from '../words/words.ts';
import { factsOfReferral } from './referral-facts.ts';
import { listRow } from './referral-list-card.ts';
import { nextStep, stateName, stateStyle } from './state-words.ts';

export interface ReferralView {
  readonly referral: Referral;
  /** The other records of the same engagement. */
  readonly related: readonly Referral[];
}

const mostRelated = 5;

/** One referral with all that matters, and what happens next. */
export const referralCard = (view: ReferralView, words: Words): Card =>
  withinBudget((room) => drawReferral(view, words, room));

const drawReferral = ({ referral, related }: ReferralView, words: Words, room: number): Card => {
  const name = clipped(referral.name || words.say('list.untitled'), 200);
  const state = clipped(stateName(referral, words), 200);
  const body: Element[] = [
    title(name),
    subtle(clipped(referral.customerProfile?.name ?? '', 200), { spacing: 'None' }),
    box(stateStyle(referral), [
      plainText(state, { weight: 'Bolder' }),
      plainText(nextStep(referral, words), { spacing: 'Small' }),
    ]),
    ...factGroups(factsOfReferral(referral, related, words), room),
    ...relatedRows(related, words),
  ];
  const { id } = referral;
  const refresh = press({ verb: 'referral.refresh', data: { id } }, words.say('button.referral.refresh'));
  return card(words.say('referral.fallback', { name, state }), body, isRecordId(id) ? [refresh] : []);
};

const relatedRows = (related: readonly Referral[], words: Words): Element[] =>
  related.length === 0
    ? []
    : [heading(words.say('referral.related')), ...related.slice(0, mostRelated).map((other) => listRow(other, words))];
