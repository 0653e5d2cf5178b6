import { press } from '../buttons.ts';
import { type Card, card, type Element } from '../card.ts';
import { clipped } from '../card-budget.ts';
import { actionSet, markdown, plainText, subtle, title } from '../elements.ts';
import type { FormStep } from '../form/steps.ts';
import type { Words } from '../words/words.ts';

export interface DraftLine {
  readonly draftId: string;
  readonly name: string;
  readonly customer: string;
  readonly step: FormStep;
  /** An instant. */
  readonly updatedAt: string;
}

const longestName = 60;

/** Drafts on one card: each has a button, and a card should have no more than six. */
export const mostDraftRows = 6;

export interface DraftsView {
  /** At most `mostDraftRows` of them are shown. */
  readonly drafts: readonly DraftLine[];
  /** The page that follows, for the command that asks for it; absent on the last one. */
  readonly nextPage?: number | undefined;
}

/** One page of the seller's drafts, each with a button to go on. */
export const draftsCard = ({ drafts, nextPage }: DraftsView, words: Words): Card => {
  const body: Element[] = [
    title(words.say('drafts.title')),
    ...(drafts.length === 0 ? [markdown(words.say('drafts.none'))] : []),
    ...drafts.slice(0, mostDraftRows).map((draft) => draftRow(draft, words)),
    ...(nextPage === undefined ? [] : [markdown(words.say('drafts.more', { page: nextPage }), { isSubtle: true })]),
  ];
  return card(words.say('drafts.title'), body);
};

const draftRow = ({ draftId, name, customer, step, updatedAt }: DraftLine, words: Words): Element => {
  // Deals are often called by their customer.
  const named = name.startsWith(customer) ? [name] : [name, customer];
  const heading = named.filter((text) => text !== '').join(', ') || words.say('drafts.untitled');
  const stepName = words.say(`form.step.${step}`);
  return {
    type: 'Container',
    separator: true,
    items: [
      plainText(clipped(heading, longestName), { weight: 'Bolder' }),
      subtle(words.say('drafts.row', { step, stepName, moment: words.moment(updatedAt) }), { spacing: 'None' }),
      actionSet([press({ verb: 'draft.open', data: { draftId } }, words.say('button.draft.open'))]),
    ],
  };
};
