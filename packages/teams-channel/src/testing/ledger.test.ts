import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { publishedRates, type Rates } from '../limits.ts';
import { createTeams, type Teams } from './index.ts';

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';
const lawful = { type: 'AdaptiveCard', version: '1.5', fallbackText: 'A referral', body: [] };
const button = { type: 'Action.Execute', verb: 'open', title: 'Open' };
const messageWith = (content: object) => ({
  type: 'message',
  attachments: [{ contentType: adaptiveCard, content }],
});

const received = z.looseObject({ type: z.string(), id: z.string(), conversation: z.looseObject({ id: z.string() }) });
type Received = z.infer<typeof received>;
/** Calls Teams back: the status of its answer. */
type Call = (method: string, path: string, body?: object) => Promise<number>;

/** A Teams whose bot is a function of what it hears, and a clock that stands still. */
async function teamsWith(bot: (heard: Received, call: Call) => unknown, rates?: Rates) {
  const clock = { now: Date.parse('2026-11-15T10:00:00Z') };
  const teams: Teams = await createTeams({
    botUrl: 'http://bot.example',
    now: () => new Date(clock.now),
    ...(rates && { rates }),
    fetch: async (_address, init) => {
      const heard = received.parse(JSON.parse(z.string().parse(init?.body)));
      const call: Call = async (method, path, body) => {
        const asked = body === undefined ? { method } : { method, body: JSON.stringify(body) };
        const sent = await fetch(`${teams.serviceUrl}/v3/conversations${path}`, asked);
        return sent.status;
      };
      const isInstalling = heard.type === 'conversationUpdate' || heard.type === 'installationUpdate';
      return Response.json(isInstalling ? {} : ((await bot(heard, call)) ?? {}));
    },
  });
  onTestFinished(teams.close);
  const ada = teams.user('Ada Jensen');
  return { teams, clock, ada, chat: await ada.openChat() };
}

const into = ({ conversation }: Received) => `/${encodeURIComponent(conversation.id)}/activities`;
const posting =
  (...bodies: object[]) =>
  async (heard: Received, call: Call) => {
    for (const body of bodies) await call('POST', into(heard), body);
  };

const unlawful: [string, object, string][] = [
  ['25 KB', { ...lawful, body: [{ type: 'TextBlock', text: 'ő'.repeat(12_500) }] }, 'bytes in a card, more than 24000'],
  ['version 1.6', { ...lawful, version: '1.6' }, 'a card of version 1.6, of which Teams shows none above 1.5'],
  ['version 1.10', { ...lawful, version: '1.10' }, 'a card of version 1.10'],
  ['no version', { ...lawful, version: undefined }, 'a card of version undefined'],
  ['no text to fall back on', { ...lawful, fallbackText: ' ' }, 'a card without fallbackText'],
  ['seven buttons', { ...lawful, actions: Array.from({ length: 7 }, () => button) }, '7 buttons in a row, more than 6'],
  [
    'seven buttons in a row inside',
    {
      ...lawful,
      body: [{ type: 'Container', items: [{ type: 'ActionSet', actions: Array.from({ length: 7 }, () => button) }] }],
    },
    '7 buttons in a row, more than 6',
  ],
  [
    'four buttons that stand out',
    { ...lawful, actions: Array.from({ length: 4 }, () => ({ ...button, style: 'positive' })) },
    '4 buttons of a card that stand out, more than 3',
  ],
  [
    '61 people to refresh it for',
    { ...lawful, refresh: { action: button, userIds: Array.from({ length: 61 }, (_, index) => `29:${index}`) } },
    '61 people whose card is refreshed, more than 60',
  ],
];

describe('a card', () => {
  test.each(unlawful)('given %s in a message, then it is a fault', async (_, card, fault) => {
    const { teams, chat } = await teamsWith(posting(messageWith(card)));
    await chat.say('new');
    expect(teams.budget.faults()).toEqual([expect.stringContaining(fault)]);
    expect(() => teams.budget.check()).toThrow(fault);
  });

  test('given one too new in an update, then it is a fault', async () => {
    const { teams, chat } = await teamsWith(async (heard, call) => {
      await call('POST', into(heard), messageWith(lawful));
      await call('PUT', `${into(heard)}/${chat.lastMessage().id}`, messageWith({ ...lawful, version: '1.6' }));
    });
    await chat.say('new');
    expect(teams.budget.faults()).toEqual([expect.stringContaining('update (personal): a card of version 1.6')]);
  });

  const found = { contentType: adaptiveCard, content: { ...lawful, version: '1.6' } };
  test.each([
    ['adaptiveCard/action', { statusCode: 200, type: adaptiveCard, value: found.content }],
    ['task/fetch', { task: { type: 'continue', value: { title: 'New', card: found } } }],
    ['composeExtension/query', { composeExtension: { type: 'result', attachments: [found] } }],
  ])('given one too new in the answer to %s, then it is a fault', async (name, answer) => {
    const { teams, chat } = await teamsWith(() => answer);
    await chat.rawInvoke({}, { name });
    expect(teams.budget.faults()).toEqual([expect.stringContaining(`the answer to ${name}: a card of version 1.6`)]);
  });

  test('given the largest that is lawful, then nothing is said against it', async () => {
    const room = 24_000 - JSON.stringify({ ...lawful, body: [{ type: 'TextBlock', text: '' }] }).length;
    const largest = { ...lawful, body: [{ type: 'TextBlock', text: 'x'.repeat(room) }] };
    const { teams, chat } = await teamsWith(posting(messageWith(largest)));
    await chat.say('new');
    expect(teams.budget.faults()).toEqual([]);
    teams.budget.check();
  });
});

describe('the answer to an invoke', () => {
  test('given an invoke that Teams has to ask for again, then it was not answered in time', async () => {
    let asked = 0;
    const { teams, chat } = await teamsWith(() => {
      asked += 1;
      if (asked < 3) throw new DOMException('Nothing came in time.', 'TimeoutError');
    });
    await chat.rawInvoke({});
    expect(teams.budget.faults()).toEqual([
      'the answer to adaptiveCard/action: 3 deliveries of an invoke, since it was not answered in time, more than 1',
    ]);
  });

  const suggesting = (count: number) => ({
    statusCode: 200,
    type: 'application/vnd.microsoft.search.searchResponse',
    value: { results: Array.from({ length: count }, (_, index) => ({ title: `${index}`, value: `${index}` })) },
  });

  test('given 16 suggestions while one types, then it is a fault, and 15 are none', async () => {
    let count = 15;
    const { teams, chat } = await teamsWith(() => suggesting(count));
    await chat.rawInvoke({}, { name: 'application/search' });
    expect(teams.budget.faults()).toEqual([]);
    count = 16;
    await chat.rawInvoke({}, { name: 'application/search' });
    expect(teams.budget.faults()).toEqual([
      'the answer to application/search: 16 suggestions while one types, more than 15',
    ]);
  });
});

describe('a turn', () => {
  test('given a third call into its conversation, then it is a fault', async () => {
    const { teams, chat } = await teamsWith(
      posting({ type: 'typing' }, messageWith(lawful), { type: 'message', text: 'Three' }),
    );
    await chat.say('new');
    expect(teams.budget.faults()).toEqual(['a turn: 3 calls into one conversation (post, post, post), more than 2']);
  });

  test('given three turns with two calls each, then each is counted for itself', async () => {
    const { teams, chat } = await teamsWith(posting({ type: 'typing' }, messageWith(lawful)));
    for (const text of ['new', 'list', 'drafts']) await chat.say(text);
    expect(teams.budget.faults()).toEqual([]);
    expect(new Set(teams.budget.calls().map(({ turnId }) => turnId)).size).toBe(3);
  });

  test('given a message that is delivered again and answered again, then the same is said twice in one turn', async () => {
    const { teams, chat } = await teamsWith(posting(messageWith(lawful)));
    await chat.say('new');
    await chat.redeliver();
    const fault = 'a turn: the same message twice to a person';
    expect(teams.budget.faults()).toEqual([fault]);
    teams.budget.excuse(fault);
    teams.budget.check();
    expect(() => teams.budget.excuse(fault)).toThrow('There is no fault');
  });

  test('given the same said in the group chat and to one of its people alone, then that is twice for them', async () => {
    const { teams, ada } = await teamsWith(async (heard, call) => {
      const body = { type: 'message', text: 'Done' };
      await call('POST', into(heard), body);
      await call('POST', '', { members: [{ id: ada.id }] });
      await call('POST', `/${encodeURIComponent(`a:${ada.aadObjectId}`)}/activities`, body);
    });
    const group = await teams.groupChat('Deal', [ada, teams.user('Béla')]);
    await group.as(ada).say('@Cosell show');
    expect(teams.budget.faults()).toEqual(['a turn: the same message twice to a person']);
  });

  test('given messages that name no turn, then the last things done share them, and one too many is a fault', async () => {
    const { teams, chat } = await teamsWith(() => {});
    for (const text of ['sign in', 'list']) await chat.say(text);
    const address = `${teams.serviceUrl}/v3/conversations/${encodeURIComponent(chat.conversationId)}/activities`;
    const tell = (text: string) => fetch(address, { method: 'POST', body: JSON.stringify({ type: 'message', text }) });
    for (const text of ['You are signed in', 'Your list', 'Your deal', 'You are signed in']) await tell(text);
    expect(teams.budget.faults()).toEqual([]);
    await tell('You are signed in');
    expect(teams.budget.faults()).toEqual([
      'a turn: 3 calls into one conversation (post, post, post), more than 2',
      'a turn: the same message twice to a person',
    ]);
  });

  test('given updates that name no turn, then they are counted in none', async () => {
    const { teams, chat } = await teamsWith(posting(messageWith(lawful)));
    await chat.say('new');
    const address = `${teams.serviceUrl}/v3/conversations/${encodeURIComponent(chat.conversationId)}/activities`;
    const { id } = chat.lastMessage();
    for (const version of ['1.2', '1.3', '1.4', '1.5'])
      await fetch(`${address}/${id}`, { method: 'PUT', body: JSON.stringify(messageWith({ ...lawful, version })) });
    expect(teams.budget.faults()).toEqual([]);
  });
});

describe('the rates', () => {
  test('given eight calls in a second into one conversation, then the eighth is refused, and that is a fault', async () => {
    const statuses: number[] = [];
    const { teams, chat, clock } = await teamsWith(async (heard, call) => {
      statuses.push(await call('POST', into(heard), messageWith(lawful)));
    }, publishedRates);
    for (let count = 1; count <= 8; count += 1) await chat.say('new');
    expect(statuses).toEqual([201, 201, 201, 201, 201, 201, 201, 429]);
    expect(teams.budget.faults()).toEqual(['post (personal): refused, since Teams takes no more now']);
    clock.now += 1_000;
    await chat.say('new');
    expect(statuses.at(-1)).toBe(201);
    await chat.say('new');
    expect(statuses.at(-1)).toBe(429);
    expect(teams.budget.calls().filter(({ isRefused }) => isRefused)).toHaveLength(2);
  });

  test('given 31 calls in a second within one tenant, then the last is refused, whichever conversation it is for', async () => {
    const statuses: number[] = [];
    const { teams } = await teamsWith(async (heard, call) => {
      statuses.push(await call('POST', into(heard), messageWith(lawful)));
    }, publishedRates);
    const people = Array.from({ length: 31 }, (_, index) => teams.user(`Seller ${index}`));
    for (const person of people) await (await person.openChat()).say('new');
    expect(statuses.map((status, index) => [index, status]).filter(([, status]) => status === 429)).toEqual([
      [30, 429],
    ]);
    const elsewhere = await teams.user('Cleo', { tenantId: 'another-tenant' }).openChat();
    await elsewhere.say('new');
    expect(statuses.at(-1)).toBe(201);
  });

  test('given who is asked for, then twice as many calls are taken', async () => {
    const statuses: number[] = [];
    const { chat } = await teamsWith(async ({ conversation }, call) => {
      statuses.push(await call('GET', `/${encodeURIComponent(conversation.id)}/members`));
    }, publishedRates);
    for (let count = 1; count <= 15; count += 1) await chat.say('who');
    expect(statuses.indexOf(429)).toBe(14);
  });
});
