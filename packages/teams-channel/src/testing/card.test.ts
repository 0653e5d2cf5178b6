import { expect, test } from 'vitest';
import { adaptiveCard } from '../activity.ts';
import { createConnector, type OutgoingActivity } from '../index.ts';
import { createCard } from './card.ts';

const execute = (verb: string, more = {}) => ({ type: 'Action.Execute', title: `Do ${verb}`, verb, ...more });
const text = (id: string, more = {}) => ({ type: 'Input.Text', id, label: id, value: `${id} here`, ...more });
const everywhere = {
  type: 'AdaptiveCard',
  version: '1.5',
  selectAction: execute('card.tap'),
  body: [
    text('top'),
    text('hidden', { isVisible: false }),
    text('blank', { value: '' }),
    {
      type: 'Input.ChoiceSet',
      id: 'many',
      isMultiSelect: true,
      value: 'b,a',
      choices: ['a', 'b'].map((value) => ({ title: value, value })),
    },
    { type: 'Input.Toggle', id: 'off', title: 'Off' },
    { type: 'Input.Number', id: 'sum', value: 7.5, label: 'Sum' },
    {
      type: 'Container',
      items: [
        {
          type: 'ColumnSet',
          columns: [{ items: [text('column'), { type: 'ActionSet', actions: [execute('deep')] }] }],
        },
      ],
    },
    { type: 'Table', rows: [{ cells: [{ items: [text('cell')] }] }] },
    { type: 'FactSet', facts: [{ title: 'Status', value: 'New' }] },
    { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'run', selectAction: execute('run') }] },
  ],
  actions: [
    execute('plain', { data: { top: 'overruled', step: 3 } }),
    execute('none', {
      associatedInputs: 'none',
      data: { step: 1 },
      fallback: { type: 'Action.Submit', title: 'None', data: { verb: 'none', step: 1 }, associatedInputs: 'none' },
    }),
    execute('disabled', { isEnabled: false }),
    execute('row', { data: { id: 1 } }),
    execute('row', { data: { id: 2 } }),
    { type: 'Action.Submit', title: 'Old', data: { kind: 'submit' } },
    {
      type: 'Action.ShowCard',
      title: 'More',
      card: { type: 'AdaptiveCard', body: [text('inner')], actions: [execute('inside')] },
    },
    { type: 'Action.ShowCard', title: 'Else', card: { type: 'AdaptiveCard', body: [text('beside')] } },
  ],
};
const outer = {
  top: 'top here',
  hidden: 'hidden here',
  many: 'b,a',
  off: 'false',
  sum: '7.5',
  column: 'column here',
  cell: 'cell here',
};

/** A connector whose bot is a list. */
function pressable() {
  const sent: OutgoingActivity[] = [];
  const connector = createConnector({
    botUrl: 'http://bot.example',
    fetch: async (_, init) => {
      sent.push(JSON.parse(typeof init?.body === 'string' ? init.body : ''));
      return new Response();
    },
  });
  connector.mountedAt('http://127.0.0.1:1');
  const user = connector.addUser({ name: 'Ada' });
  const speaker = { user, conversation: connector.personalChat(user) };
  const cardHere = () => undefined;
  const card = createCard(adaptiveCard.parse(everywhere), {
    connector,
    speaker,
    messageId: 'm',
    attachment: 0,
    cardHere,
  });
  return { card, sent };
}

test.each([
  ['plain', { ...outer, step: 3 }],
  ['deep', outer],
  ['card.tap', outer],
  ['run', outer],
  ['none', { step: 1 }],
  ['inside', { ...outer, inner: 'inner here' }],
])(
  'given a button anywhere, when %s is pressed, then it sends the inputs of its card and the cards around it',
  async (verb, data) => {
    const { card, sent } = pressable();
    await card.press(verb);
    expect(sent).toMatchObject([{ type: 'invoke', replyToId: 'm' }]);
    expect(sent[0]?.['value']).toEqual({ action: { type: 'Action.Execute', verb, data }, trigger: 'manual' });
  },
);

test('given an Action.Submit, when it is pressed, then a message with a value and no text goes', async () => {
  const { card, sent } = pressable();
  await card.press('Old', { many: ['a'], off: true, sum: 2, column: null });
  const { column: _, ...rest } = outer;
  expect(sent).toMatchObject([
    { type: 'message', value: { ...rest, kind: 'submit', many: 'a', off: 'true', sum: '2' } },
  ]);
  expect(sent[0]).not.toHaveProperty('text');
});

test('given a button with a fallback, when Teams does not know Action.Execute, then the fallback is sent as a message', async () => {
  const { card, sent } = pressable();
  await card.submit('none');
  expect(sent).toMatchObject([{ type: 'message', replyToId: 'm' }]);
  expect(sent[0]?.['value']).toEqual({ verb: 'none', step: 1 });
  await expect(card.submit('plain')).rejects.toThrow('The button plain "Do plain" has no fallback.');
});

test('given several buttons with one verb, when one is meant, then its data tells which', async () => {
  const { card, sent } = pressable();
  await expect(card.press('row')).rejects.toThrow('Several buttons are row');
  await card.press({ verb: 'row', data: { id: 2 } });
  expect(sent).toMatchObject([{ value: { action: { data: { id: 2 } } } }]);
  await expect(card.press('disabled')).rejects.toThrow('disabled');
});

test('given a card, when it is read, then text, values and actions are told', () => {
  const { card } = pressable();
  expect(card.text().split('\n')).toEqual([
    'top',
    'hidden',
    'blank',
    'Off',
    'Sum',
    'column',
    'cell',
    'Status: New',
    'run',
    'inner',
    'beside',
  ]);
  expect(card.values()).toEqual({ ...outer, blank: '', inner: 'inner here', beside: 'beside here' });
  expect(card.actions().map(({ verb, title }) => verb ?? title)).toEqual([
    'card.tap',
    'deep',
    'run',
    'plain',
    'none',
    'disabled',
    'row',
    'row',
    'Old',
    'inside',
  ]);
});
