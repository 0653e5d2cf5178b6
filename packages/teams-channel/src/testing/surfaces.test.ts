import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { adaptiveCardType } from '../activity.ts';
import { type Chat, type ChosenMessage, createTeams, type Teams, type TeamsUser } from './index.ts';

const received = z.looseObject({
  type: z.string(),
  name: z.string().optional(),
  text: z.string().optional(),
  replyToId: z.string().optional(),
  attachments: z.array(z.unknown()).optional(),
  value: z.unknown().optional(),
});

const inserted = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'Input.Text', id: 'note' }],
  actions: [
    { type: 'Action.Execute', title: 'Vote', verb: 'vote', data: {} },
    { type: 'Action.Submit', title: 'Open', data: { id: 7, msteams: { type: 'task/fetch' } } },
    { type: 'Action.Submit', title: 'Send', data: { id: 7, msteams: { type: 'messageBack' } } },
  ],
} as const;
const voted = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Thank you' }] };
const dialog = {
  title: 'Cosell',
  width: 'medium',
  height: 'large',
  card: { contentType: adaptiveCardType, content: { ...inserted, body: [{ type: 'TextBlock', text: 'A dialog' }] } },
};

/** By the name of an invoke. */
let answers: Record<string, unknown>;
let heard: z.infer<typeof received>[];
let teams: Teams;
let ada: TeamsUser;
let bela: TeamsUser;
let closeBot: () => Promise<void>;

async function serve(request: IncomingMessage, response: ServerResponse) {
  const activity = received.parse(JSON.parse((await request.toArray()).join('')));
  heard.push(activity);
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(activity.name === undefined ? '' : JSON.stringify(answers[activity.name]));
}

beforeEach(async () => {
  heard = [];
  answers = {
    'adaptiveCard/action': { statusCode: 200, type: adaptiveCardType, value: voted },
    'task/fetch': { task: { type: 'continue', value: dialog } },
    'task/submit': { task: { type: 'message', value: 'Done' } },
  };
  const server = createServer((request, response) => void serve(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  closeBot = () => new Promise((resolve) => server.close(() => resolve()));
  teams = await createTeams({ botUrl: `http://127.0.0.1:${port}` });
  ada = teams.user('Ada Jensen');
  bela = teams.user('Béla Kovács');
});
afterEach(async () => {
  await teams.close();
  await closeBot();
});

const textsOf = (chat: Chat) => chat.messages().flatMap(({ cards }) => cards.map((card) => card.text()));

describe('a card that a person puts into a message', () => {
  test('given the chat with the bot, when it is sent, then it stands there as theirs, and the bot hears it, also again', async () => {
    const chat = await ada.openChat();
    await chat.say('', inserted);
    const attachments = [{ contentType: adaptiveCardType, content: inserted }];
    expect(heard.at(-1)).toMatchObject({ type: 'message', text: '', attachments });
    expect(chat.messages()).toMatchObject([{ mine: true, text: '', cards: [{ json: inserted }] }]);
    await chat.redeliver();
    expect(heard.at(-1)).toEqual(heard.at(-2));
    await chat.say('No card');
    expect(heard.at(-1)).not.toHaveProperty('attachments');
  });

  test('given a group chat, when somebody else presses its button, then the bot hears it and the answer is for them', async () => {
    const group = await teams.groupChat('Deals', [ada, bela]);
    const before = heard.length;
    await group.as(ada).say('Look', inserted);
    expect(heard).toHaveLength(before);
    await group.as(bela).lastCard().press('vote');
    expect(textsOf(group.as(bela))).toEqual(['Thank you']);
    expect(group.as(ada).lastCard().json).toEqual(inserted);
    await group.as(ada).say('@Cosell look', inserted);
    expect(heard.at(-1)?.attachments).toHaveLength(1);
  });

  test('given it asks to be refreshed, when others look at the chat, then each sees their own', async () => {
    const group = await teams.groupChat('Deals', [ada, bela]);
    const refresh = { action: { type: 'Action.Execute', verb: 'look', data: {} } };
    await group.as(ada).say('Look', { ...inserted, refresh });
    expect(await group.as(bela).look()).toMatchObject([{ kind: 'card' }]);
    expect(textsOf(group.as(bela))).toEqual(['Thank you']);
    expect(group.as(ada).lastCard().json).toMatchObject(inserted);
  });
});

describe('a button that asks for a dialog', () => {
  test('given it stands in a chat, when it is pressed, then its data and the inputs go along, and a dialog opens', async () => {
    const chat = await ada.openChat();
    await chat.say('', inserted);
    const card = chat.lastCard();
    const opened = await card.press('Open', { note: 'typed' });
    const data = { id: 7, note: 'typed', msteams: { type: 'task/fetch' } };
    expect(heard.at(-1)).toMatchObject({ name: 'task/fetch', replyToId: card.messageId, value: { data } });
    expect(opened.card?.text()).toBe('A dialog');
    expect(chat.lastCard().json).toEqual(inserted);
    expect(await opened.card?.press('Open')).toMatchObject({ message: 'Done' });
    expect(heard.at(-1)?.name).toBe('task/submit');
  });

  test('given a button without that mark, when it is pressed, then it is a message', async () => {
    const chat = await ada.openChat();
    await chat.say('', inserted);
    await chat.lastCard().press('Send');
    expect(heard.at(-1)).toMatchObject({ type: 'message', value: { id: 7 } });
  });
});

describe('a command at a message', () => {
  const payloadOf = async (message: ChosenMessage) => {
    await (await ada.openChat()).openDialog({ commandId: 'create', message });
    return z.object({ messagePayload: z.looseObject({}) }).parse(heard.at(-1)?.value).messagePayload;
  };
  const written = { contentType: 'html', content: '<p>Hi</p>' } as const;
  const none = { device: null, conversation: null, user: null, application: null };

  test('given one of a person, an app or nobody, then it says who wrote it and is mentioned, as Teams does', async () => {
    answers['composeExtension/fetchTask'] = { task: { type: 'continue', value: dialog } };
    const user = { userIdentityType: 'aadUser', id: 'b0b', displayName: 'Bob Stone' };
    const person = { id: '29:bob', name: 'Bob Stone', aadObjectId: 'b0b' };
    expect(await payloadOf({ ...written, from: person })).toMatchObject({ from: { ...none, user }, mentions: [] });
    const application = { applicationIdentityType: 'bot', id: '28:bot', displayName: 'Cosell' };
    const app = { id: '28:bot', name: 'Cosell' };
    expect(await payloadOf({ ...written, from: app })).toMatchObject({ from: { ...none, application } });
    expect(await payloadOf(written)).toMatchObject({ from: null });
    const mentions = [{ id: 0, mentionText: 'Bob Stone', mentioned: { ...none, user } }];
    expect(await payloadOf({ ...written, mentions: [person] })).toMatchObject({ mentions });
  });
});

describe('an answer that Teams could not show', () => {
  const opening = async (body: unknown) => {
    answers['task/fetch'] = body;
    return (await ada.openChat()).openDialog({ data: {} });
  };
  const searching = async (body: unknown) => {
    answers['composeExtension/query'] = body;
    return (await ada.openChat()).search({ id: 'find', parameter: 'query' });
  };
  const untitled = { task: { type: 'continue', value: { ...dialog, title: '' } } };

  test.each([{}, untitled])('given %j, when a dialog is opened, then that throws', async (body) => {
    await expect(opening(body)).rejects.toThrow('something Teams cannot show');
  });

  test.each([null, untitled])('given %j, when something is searched for, then that throws', async (body) => {
    await expect(searching(body)).rejects.toThrow('something Teams cannot show');
  });

  test('given nothing to show, then nothing is shown', async () => {
    expect(await opening(undefined)).toEqual({ status: 200, body: undefined });
    expect(await searching({})).toEqual({ status: 200, results: [] });
  });
});
