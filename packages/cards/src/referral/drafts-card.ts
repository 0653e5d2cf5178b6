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

const mostRows = 12;
const longestName = 60;

/** The seller's drafts, each with a button to go on. */
export const draftsCard = ({ drafts }: { readonly drafts: readonly DraftLine[] }, words: Words): Card => {
  const left = drafts.length - mostRows;
  const body: Element[] = [
    title(words.say('drafts.title')),
    ...(drafts.length === 0 ? [markdown(words.say('drafts.none'))] : []),
    ...drafts.slice(0, mostRows).map((draft) => draftRow(draft, words)),
    ...(left > 0 ? [subtle(words.say('drafts.more', { count: left }))] : []),
  ];
  return card(words.say('drafts.title'), body);
};

const draftRow = ({ draftId, name, customer, step, updatedAt }: DraftLine, words: Words): Element => {
  const heading = [name, customer].filter((text) => text !== '').join(', ') || words.say('drafts.untitled');
  const stepName = words.say(`form.step.${step}`);
  return {
    type: 'Container',
    separator: true,
    items: [
      plainText(clipped(heading, longestName), { weight: 'Bolder' }),
      subtle(words.say('drafts.row', { step, stepName, moment: words.moment(updatedAt) }), { spacing: 'None' }),
      actionSet([
        press({ verb: 'draft.open', data: { draftId } }, words.say('button.draft.open')),
        press({ verb: 'draft.discard', data: { draftId } }, words.say('button.draft.discard'), 'destructive'),
      ]),
    ],
  };
};
