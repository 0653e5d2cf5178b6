import { expect, test } from 'vitest';
import { adaptiveCard } from '../activity.ts';
import { createConnector, type OutgoingActivity } from '../index.ts';
import { createCard } from './card.ts';
import { showDialog } from './dialog.ts';

const form = adaptiveCard.parse({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    {
      type: 'Input.ChoiceSet',
      id: 'fruits',
      isMultiSelect: true,
      style: 'filtered',
      choices: [{ title: 'Apple', value: 'apple' }],
      'choices.data': { type: 'Data.Query', dataset: 'orchard' },
    },
    { type: 'Input.ChoiceSet', id: 'colours', choices: [{ title: 'Red', value: 'red' }] },
    { type: 'Input.Text', id: 'name' },
  ],
  actions: [{ type: 'Action.Submit', title: 'Send', data: {} }],
});

const dialog = {
  task: {
    type: 'continue',
    value: {
      title: 'Form',
      width: 'medium',
      height: 'large',
      card: { contentType: 'application/vnd.microsoft.card.adaptive', content: form },
    },
  },
};

const found = (results: unknown) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.search.searchResponse',
  value: { results },
});

/** A person before a bot that gives these answers, one after the other. */
function before(...answers: readonly { readonly status?: number; readonly body: unknown }[]) {
  const sent: OutgoingActivity[] = [];
  const left = [...answers];
  const connector = createConnector({
    botUrl: 'http://bot.example',
    fetch: async (_, init) => {
      sent.push(JSON.parse(typeof init?.body === 'string' ? init.body : ''));
      const { status = 200, body } = left.shift() ?? { status: 500, body: null };
      return Response.json(body, { status });
    },
  });
  connector.mountedAt('http://127.0.0.1:1');
  const user = connector.addUser({ name: 'Ada' });
  const speaker = { user, conversation: connector.personalChat(user) };
  const place = { connector, speaker, messageId: 'm', attachment: 0, cardHere: () => undefined };
  return { connector, speaker, card: createCard(form, place), sent };
}

const pear = { title: 'Pear', value: 'pear' };

test('given an input that asks, when one types in a chat, then the invoke of Teams goes and its choices come', async () => {
  const { card, sent } = before({ body: found([pear]) });
  expect(await card.suggest('fruits', 'pe')).toEqual([pear]);
  const value = { queryText: 'pe', queryOptions: { skip: 0, top: 15 }, dataset: 'orchard' };
  expect(sent).toMatchObject([{ type: 'invoke', name: 'application/search', replyToId: 'm', value }]);
});

test('given a dialog, when one types in it, then the same goes without a message', async () => {
  const { connector, speaker, sent } = before({ body: dialog }, { body: found([pear]) });
  const { card } = await showDialog(connector, speaker, { data: {} });
  expect(await card?.suggest('fruits', '')).toEqual([pear]);
  expect(sent[1]).toMatchObject({ name: 'application/search', value: { queryText: '', dataset: 'orchard' } });
  expect(sent[1]).not.toHaveProperty('replyToId');
});

test('given what the bot has offered, when it is chosen, then it is sent; what nobody has offered is refused', async () => {
  const { card, sent } = before({ body: found([pear]) }, { body: null });
  const refused = [{ id: 'fruits', message: 'not among the choices: pear' }];
  expect(await card.press('Send', { fruits: ['apple', 'pear'] })).toEqual({ refused });
  await card.suggest('fruits', 'pe');
  await card.press('Send');
  expect(sent.at(-1)).toMatchObject({ value: { fruits: 'apple,pear' } });
});

test('given an input that does not ask, when one types, then it throws and nothing goes', async () => {
  const { card, sent } = before();
  for (const id of ['colours', 'name']) await expect(card.suggest(id, 'x')).rejects.toThrow(`The input ${id} asks`);
  await expect(card.suggest('none', 'x')).rejects.toThrow('it has fruits, colours, name');
  expect(sent).toEqual([]);
});

const sixteen = Array.from({ length: 16 }, (_, index) => ({ title: `${index}`, value: `${index}` }));

test.each([
  ['more than fit', { body: found(sixteen) }, 'UnreadableAnswer'],
  ['a choice without a title', { body: found([{ title: '', value: 'x' }]) }, 'UnreadableAnswer'],
  ['a number as a value', { body: found([{ title: 'x', value: 1 }]) }, 'UnreadableAnswer'],
  ['no list', { body: found(null) }, 'UnreadableAnswer'],
  ['nothing', { body: {} }, 'UnreadableAnswer'],
  ['a status of failure', { status: 500, body: found([]) }, 'BotError'],
  [
    'an error',
    { body: { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'Bad', message: 'No.' } } },
    'Bad: No.',
  ],
])('given a bot that answers with %s, when one types, then it throws', async (_, answer, told) => {
  await expect(before(answer).card.suggest('fruits', 'x')).rejects.toThrow(told);
});
