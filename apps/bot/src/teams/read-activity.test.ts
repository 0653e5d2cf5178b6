import { expect, test } from 'vitest';
import { readActivity, readTurn } from './read-activity.ts';

const install = {
  type: 'installationUpdate',
  action: 'add',
  membersAdded: [{ id: '29:ada' }],
  serviceUrl: 'https://smba.example/emea/',
  from: { id: '29:ada' },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'tenant' },
};
const clientInfo = { type: 'clientInfo', locale: 'pl-PL', platform: 'Web' };

test.each([
  ['<at>Cosell</at> list\n', 'list'],
  ['\r\n<at id="0">Cosell</at>&nbsp;list\r\n', 'list'],
  ['new A<B> & C', 'new A<B> & C'],
])('given the message %j then what is said is %j', (text, said) => {
  expect(turnOf({ type: 'message', text })).toMatchObject({ input: { type: 'text', text: said } });
});

const turnOf = (more: object) => {
  const activity = readActivity({ ...install, ...more });
  const incoming = activity && readTurn(activity, (tenantId) => tenantId);
  return incoming?.kind === 'turn' ? incoming.turn : undefined;
};

test.each([
  [{ locale: 'hu-HU', entities: [clientInfo] }, 'hu-HU', true],
  [{ entities: [{ type: 'mention' }, null, clientInfo] }, 'pl-PL', true],
  [{ locale: '', entities: [clientInfo] }, 'pl-PL', true],
  [{ type: 'conversationUpdate', locale: null, entities: 'none' }, 'en-US', false],
  [{ type: 'conversationUpdate', entities: [{ type: 'clientInfo', locale: 1 }] }, 'en-US', false],
  [{ type: 'conversationUpdate', locale: 'sv-SE' }, 'sv-SE', true],
  [{ type: 'conversationUpdate' }, 'en-US', false],
  [{}, 'en-US', true],
])('given an event with %j then the language of the Teams is %s, and known: %s', (more, locale, isLanguageKnown) => {
  expect(turnOf(more)).toMatchObject({ locale, input: { type: 'joined', isLanguageKnown } });
});
