import type { Referral } from '@cosell/core';
import { type Button, press } from '../buttons.ts';
import { type Card, card, type Element } from '../card.ts';
import { clipped, withinBudget } from '../card-budget.ts';
import { box, factGroups, plainText, subtle, title } from '../elements.ts';
import type { Words } from '../words/words.ts';
import { impersonalFactsOf } from './referral-facts.ts';
import { nextStep, stateName, stateStyle } from './state-words.ts';

export interface SharedReferralView {
  readonly referral: Referral;
  /** Whether whoever reads this card may see all of it; of all readers together that is not known. */
  readonly mayOpen?: boolean | undefined;
  /** A word to whoever asked for it. */
  readonly note?: string | undefined;
}

/** One referral where several people read along: without people, addresses and notes. Teams draws it anew for each of them. */
export const sharedReferralCard = (view: SharedReferralView, words: Words): Card =>
  withinBudget((room) => drawShared(view, words, room));

const drawShared = ({ referral, mayOpen = false, note }: SharedReferralView, words: Words, room: number): Card => {
  const { id } = referral;
  const name = clipped(referral.name || words.say('list.untitled'), 200);
  const state = clipped(stateName(referral, words), 200);
  const body: Element[] = [
    title(name),
    subtle(clipped(referral.customerProfile?.name ?? '', 200), { spacing: 'None' }),
    box(stateStyle(referral), [
      plainText(state, { weight: 'Bolder' }),
      plainText(nextStep(referral, words), { spacing: 'Small' }),
    ]),
    ...factGroups(impersonalFactsOf(referral, words), room),
    subtle(words.say('shared.left-out'), { separator: true }),
    ...(note === undefined ? [] : [plainText(note, { weight: 'Bolder' })]),
  ];
  const refresh = press(refreshOf(id), words.say('button.referral.refresh'));
  const open = press({ verb: 'referral.open', data: { id } }, words.say('shared.button.open'));
  const drawn = card(words.say('referral.fallback', { name, state }), body, [...(mayOpen ? [open] : []), refresh]);
  return { ...drawn, refresh: { action: refresh } };
};

const refreshOf = (id: string): Button => ({ verb: 'referral.refresh', data: { id } });
