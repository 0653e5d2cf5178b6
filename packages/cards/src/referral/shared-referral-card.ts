import type { Referral } from '@cosell/core';
import { type Button, isRecordId, press, pressForDialog } from '../buttons.ts';
import { type Card, card, type Element } from '../card.ts';
import { clipped, withinBudget } from '../card-budget.ts';
import { box, factGroups, plainText, subtle, title } from '../elements.ts';
import type { Words } from '../words/words.ts';
import { impersonalFactsOf, valueOf } from './referral-facts.ts';
import { nextStep, stateName, stateStyle } from './state-words.ts';

const longestText = 200;

export interface SharedReferralView {
  readonly referral: Referral;
  /** Whether whoever reads this card may see all of it; of all readers together that is not known. */
  readonly mayOpen?: boolean | undefined;
  /**
   * Whether a person puts it into a message of their own, perhaps where the bot is not: it stays as it is, and opens in a
   * dialog.
   */
  readonly isInserted?: boolean | undefined;
  /** A word to whoever asked for it. */
  readonly note?: string | undefined;
}

/** One referral where several people read along: without people, addresses and notes. Teams draws it anew for each of them. */
export const sharedReferralCard = (view: SharedReferralView, words: Words): Card =>
  withinBudget((room) => drawShared(view, words, room));

const drawShared = (view: SharedReferralView, words: Words, room: number): Card => {
  const { referral, isInserted, note } = view;
  const { title: name } = referralPreview(referral, words);
  const state = clipped(stateName(referral, words), longestText);
  const body: Element[] = [
    title(name),
    subtle(clipped(referral.customerProfile?.name ?? '', longestText), { spacing: 'None' }),
    box(stateStyle(referral), [
      plainText(state, { weight: 'Bolder' }),
      plainText(nextStep(referral, words), { spacing: 'Small' }),
    ]),
    ...factGroups(impersonalFactsOf(referral, words), room),
    subtle(words.say('shared.left-out'), { separator: true }),
    ...(note === undefined ? [] : [plainText(note, { weight: 'Bolder' })]),
  ];
  const drawn = card(words.say('referral.fallback', { name, state }), body);
  if (!isRecordId(referral.id)) return drawn;
  return isInserted ? openedInDialog(referral, drawn, words) : refreshed(view, drawn, words);
};

const openedInDialog = ({ id }: Referral, drawn: Card, words: Words): Card => ({
  ...drawn,
  actions: [pressForDialog(openOf(id), words.say('button.referral.open'))],
});

const refreshed = ({ referral: { id }, mayOpen }: SharedReferralView, drawn: Card, words: Words): Card => {
  const refresh = press({ verb: 'referral.refresh', data: { id } }, words.say('button.referral.refresh'));
  const open = press(openOf(id), words.say('shared.button.open'));
  return { ...drawn, actions: [...(mayOpen ? [open] : []), refresh], refresh: { action: refresh } };
};

const openOf = (id: string): Button => ({ verb: 'referral.open', data: { id } });

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
