import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createTeams, type Gathering, type Teams, type TeamsUser } from './index.ts';

const received = z.looseObject({
  type: z.string(),
  id: z.string(),
  serviceUrl: z.string(),
  text: z.string().optional(),
  from: z.looseObject({ id: z.string(), name: z.string() }),
  conversation: z.looseObject({ id: z.string() }),
});
type Received = z.infer<typeof received>;

let heard: Received[];
let teams: Teams;
let ada: TeamsUser;
let bela: TeamsUser;
let closeBot: () => Promise<void>;

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';
const cardSaying = (text: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text }],
  actions: [{ type: 'Action.Execute', title: 'Vote', verb: 'vote', data: {} }],
});

/** A bot that answers what it hears with a card, and a press with a card for whoever pressed. */
async function serve(request: IncomingMessage, response: ServerResponse) {
  const activity = received.parse(JSON.parse((await request.toArray()).join('')));
  heard.push(activity);
  if (activity.type === 'message') await post(activity, cardSaying(`You said: ${activity.text ?? ''}`));
  const answer = { statusCode: 200, type: adaptiveCard, value: cardSaying(`Thank you, ${activity.from.name}`) };
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(activity.type === 'invoke' ? JSON.stringify(answer) : '');
}

const addressOf = ({ serviceUrl, conversation }: Received) =>
  `${serviceUrl}/v3/conversations/${encodeURIComponent(conversation.id)}`;

const messageWith = (card: object) =>
  JSON.stringify({ type: 'message', attachments: [{ contentType: adaptiveCard, content: card }] });

const post = (activity: Received, card: object) =>
  fetch(`${addressOf(activity)}/activities`, { method: 'POST', body: messageWith(card) });

const update = (activity: Received, messageId: string, card: object) =>
  fetch(`${addressOf(activity)}/activities/${messageId}`, { method: 'PUT', body: messageWith(card) });

beforeEach(async () => {
  heard = [];
  const server = createServer((request, response) => void serve(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  closeBot = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  teams = await createTeams({ botUrl: `http://127.0.0.1:${port}` });
  ada = teams.user('Ada Jensen');
  bela = teams.user('Béla Kovács');
});
afterEach(async () => {
  await teams.close();
  await closeBot();
});

const places = {
  'a group chat': () => teams.groupChat('Fabrikam deal', [ada, bela]),
  'a channel': () => teams.channel('Sales', 'Deals', [ada, bela]),
} as const satisfies Record<string, () => Promise<Gathering>>;

describe.each(['a group chat', 'a channel'] as const)('%s', (kind) => {
  let place: Gathering;
  beforeEach(async () => {
    place = await places[kind]();
  });

  test('given an installation, then the bot is told of itself alone', () => {
    expect(heard).toMatchObject([
      { type: 'conversationUpdate', membersAdded: [{ id: '28:cosell-bot' }], conversation: { isGroup: true } },
      { type: 'installationUpdate', action: 'add' },
    ]);
    expect(heard[0]?.['membersAdded']).toHaveLength(1);
  });

  test('given a message that names the bot, then it hears it with its mention; any other it does not hear', async () => {
    const unheard = await place.as(ada).say('shall we ask the bot?');
    expect(unheard).toEqual({ status: 0, body: undefined, attempts: 0 });
    await place.as(ada).say('@cosell help');
    expect(heard.at(-1)).toMatchObject({
      text: '<at>Cosell</at> help',
      from: { name: 'Ada Jensen' },
      entities: [
        { type: 'mention', mentioned: { id: '28:cosell-bot' }, text: '<at>Cosell</at>' },
        { type: 'clientInfo' },
      ],
    });
    const texts = place
      .as(bela)
      .messages()
      .map(({ text, cards }) => text || cards[0]?.text());
    expect(texts).toEqual(['shall we ask the bot?', '@cosell help', 'You said: <at>Cosell</at> help']);
  });

  test('given a press, then the answer is seen by whoever pressed, until the bot updates the card for all', async () => {
    await place.as(ada).say('@Cosell vote');
    const asked = heard.at(-1);
    await place.as(bela).lastCard().press('vote');
    expect(place.as(bela).lastCard().text()).toBe('Thank you, Béla Kovács');
    expect(place.as(ada).lastCard().text()).toBe('You said: <at>Cosell</at> vote');
    await place.as(bela).lastCard().press('vote');
    expect(place.as(bela).lastCard().text()).toBe('Thank you, Béla Kovács');
    if (asked) await update(asked, place.as(ada).lastMessage().id, cardSaying('Two votes'));
    for (const person of [ada, bela]) expect(place.as(person).lastCard().text()).toBe('Two votes');
  });

  test('given a change that one person sees, then it names them', async () => {
    const changes: unknown[] = [];
    await place.as(ada).say('@Cosell vote');
    teams.connector.subscribe((change) => changes.push(change));
    await place.as(bela).lastCard().press('vote');
    expect(changes).toMatchObject([{ kind: 'updated', onlyFor: bela.id }]);
  });

  test('given somebody new, then the bot is told, and finds them among the members', async () => {
    const chiara = teams.user('Chiara Rossi');
    expect(() => place.as(chiara)).toThrow('Chiara Rossi is not in here.');
    await place.bringIn(chiara);
    expect(heard.at(-1)).toMatchObject({ type: 'conversationUpdate', membersAdded: [{ name: 'Chiara Rossi' }] });
    await place.as(chiara).say('@Cosell hello');
    const last = heard.at(-1);
    const response = await fetch(`${last ? addressOf(last) : ''}/pagedmembers`);
    expect(await response.json()).toMatchObject({
      members: [{ name: 'Ada Jensen' }, { name: 'Béla Kovács' }, { name: 'Chiara Rossi' }],
    });
  });

  test('given that the bot is taken out and brought in again, then it is told of both', async () => {
    await place.uninstall();
    expect(heard.slice(-2)).toMatchObject([
      { type: 'conversationUpdate', membersRemoved: [{ id: '28:cosell-bot' }] },
      { type: 'installationUpdate', action: 'remove' },
    ]);
    const before = heard.length;
    const speaker = { conversation: place.conversation, user: ada };
    await teams.connector.install(speaker);
    await teams.connector.install(speaker);
    expect(heard.length - before).toBe(2);
  });
});

test('given a card that wants to be refreshed, when its readers look, then Teams asks for it, but not for more than 60', async () => {
  const place = await places['a group chat']();
  await place.as(ada).say('@Cosell vote');
  const asked = heard.at(-1);
  const wanting = (userIds?: string[]) => ({
    ...cardSaying('All'),
    refresh: { action: { type: 'Action.Execute', verb: 'look', data: { deal: 1 } }, ...(userIds && { userIds }) },
  });
  const put = async (card: object) => asked && update(asked, place.as(ada).lastMessage().id, card);
  await put(wanting());
  expect(await place.as(bela).look()).toMatchObject([{ kind: 'card' }]);
  expect(heard.at(-1)).toMatchObject({
    name: 'adaptiveCard/action',
    value: { action: { verb: 'look', data: { deal: 1 } }, trigger: 'automatic' },
  });
  expect(place.as(bela).lastCard().text()).toBe('Thank you, Béla Kovács');
  expect(place.as(ada).lastCard().text()).toBe('All');
  await put(wanting([ada.id]));
  expect(await place.as(bela).look()).toEqual([]);
  expect(await place.as(ada).look()).toHaveLength(1);
  for (let count = 2; count < 61; count += 1) await place.bringIn(teams.user(`Person ${count}`));
  await put(wanting());
  expect(await place.as(ada).look()).toEqual([]);
});

test('given a bot that was taken out, when it writes, then it may not, until it is brought in again', async () => {
  const place = await places['a group chat']();
  await place.as(ada).say('@Cosell vote');
  const asked = heard.at(-1);
  await place.uninstall();
  expect(asked && (await post(asked, cardSaying('Still here'))).status).toBe(403);
  const chat = await ada.openChat();
  const create = () =>
    fetch(`${teams.serviceUrl}/v3/conversations`, {
      method: 'POST',
      body: JSON.stringify({ members: [{ id: ada.id }] }),
    });
  expect((await create()).status).toBe(201);
  await chat.uninstall();
  expect((await create()).status).toBe(403);
  await chat.reinstall();
  expect((await create()).status).toBe(201);
});

test('given a group chat, when it gets another name, then the bot is told', async () => {
  const place = await places['a group chat']();
  await place.rename('Fabrikam, won');
  expect(heard.at(-1)).toMatchObject({
    type: 'conversationUpdate',
    topicName: 'Fabrikam, won',
    conversation: { conversationType: 'groupChat', id: expect.stringMatching(/^19:.+@thread\.v2$/) },
    channelData: { tenant: { id: ada.tenantId } },
  });
});

test('given a channel, then each activity says which, of which team, and events have their names', async () => {
  const place = await places['a channel']();
  await place.rename('Won deals');
  const data = { teamsChannelId: place.conversation.id, team: { name: 'Sales' }, tenant: { id: ada.tenantId } };
  expect(heard.map(({ channelData }) => channelData)).toMatchObject([
    { ...data, eventType: 'teamMemberAdded' },
    data,
    { ...data, eventType: 'channelRenamed', channel: { name: 'Won deals' } },
  ]);
});

test('given a channel, when two things are said, then each is a thread, and its card is pressed within it', async () => {
  const place = await places['a channel']();
  await place.as(ada).say('@Cosell one');
  await place.as(ada).say('@Cosell two');
  const [first, , second] = place.as(ada).messages();
  const threads = heard.filter(({ type }) => type === 'message').map(({ conversation }) => conversation.id);
  expect(threads).toEqual([first, second].map((message) => `${place.conversation.id};messageid=${message?.id ?? ''}`));
  const [answer] = place
    .as(bela)
    .messages()
    .flatMap(({ cards }) => cards);
  await answer?.press('vote');
  expect(heard.at(-1)?.conversation.id).toBe(threads[0]);
  expect(place.conversation.messages.map(({ threadId }) => threadId)).toEqual([
    first?.id,
    first?.id,
    second?.id,
    second?.id,
  ]);
});
