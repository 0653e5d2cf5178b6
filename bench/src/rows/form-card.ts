import { answersOf, type Card, checkAnswers, formCard, formSteps, type FormView, wordsFor } from '@cosell/cards';
import { publishedSample } from '@cosell/core/testing';
import { inBlocks } from '../in-blocks.ts';
import { costRatios, interleaved } from '../interleave.ts';
import { literalOf } from '../literal-card.ts';
import { atMost, type Row } from '../row.ts';

const words = wordsFor('en-US');
const solutions = [{ id: 'SOL-34104-EBB', name: 'Contoso Supply Chain' }];
const { answers } = checkAnswers(answersOf(publishedSample()), solutions, words);

const draftIds = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const viewOf = (step: FormView['step'], draftId: string): FormView => ({
  draftId,
  step,
  answers,
  issues: [],
  conversions: [],
  today: '2018-01-01',
  solutions,
});

const inputsOf = (card: Card): number => JSON.stringify(card).match(/"type":"Input\./g)?.length ?? 0;

/** The step whose card has the number of inputs nearest to 20, filled in with the published sample. */
const stepOf20Inputs = formSteps.toSorted((one, other) => distance(one) - distance(other))[0] ?? 1;
function distance(step: FormView['step']): number {
  return Math.abs(inputsOf(formCard(viewOf(step, ''), words)) - 20);
}

export const card: Row = {
  name: 'form-card',
  what: 'card: build and stringify of the 20-input form',
  against: 'an object literal of the same content, and stringify',
  budget: atMost(1.5),
  measure: async () => {
    const views = draftIds.map((draftId) => viewOf(stepOf20Inputs, draftId));
    const literal = await literalOf(formCard(viewOf(stepOf20Inputs, ''), words));
    const values = views.map((view) => literal.valuesIn(formCard(view, words)));
    const build = (turn: number) => JSON.stringify(formCard(views[turn % 2] ?? viewOf(1, ''), words));
    const write = (turn: number) => JSON.stringify(literal.build(values[turn % 2] ?? []));
    if ([0, 1].some((turn) => build(turn) !== write(turn))) throw new Error('The literal is another card.');
    let turn = 0;
    const ours = inBlocks(200, () => build((turn += 1)));
    const bare = inBlocks(200, () => write((turn += 1)));
    return { ratios: costRatios((await interleaved(161, ours, bare)).slice(60)) };
  },
};
