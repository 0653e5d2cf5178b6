import { expect, test } from 'vitest';
import { sourceOf } from './literal-card.ts';

const card = {
  type: 'AdaptiveCard',
  body: [
    { type: 'Input.Text', id: 'name', value: 'Contoso', label: undefined },
    { type: 'Input.ChoiceSet', choices: [{ title: 'Small', value: 'small' }] },
  ],
  actions: [{ type: 'Action.Execute', data: { draftId: 'draft-1', step: 2 } }],
};

test('given a card, then its source has variables for what was typed and whose draft it is, and for nothing else', () => {
  expect(sourceOf(card)).toBe(
    '{ "type": "AdaptiveCard", "body": [{ "type": "Input.Text", "id": "name", "value": values[0] }, ' +
      '{ "type": "Input.ChoiceSet", "choices": [{ "title": "Small", "value": "small" }] }], ' +
      '"actions": [{ "type": "Action.Execute", "data": { "draftId": values[1], "step": 2 } }] }',
  );
});
