import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cardAnswer, cardMessage, closeAll, type Received, teamsWith } from './scripted-bot.ts';

afterEach(closeAll);

const cardSaying = (text: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text }],
  actions: [{ type: 'Action.Execute', verb: 'vote', title: 'Vote' }],
});

/** A bot that answers each message with a card, and each press with another card for the person. */
const voting = () =>
  teamsWith(async ({ type }, call) => {
    if (type === 'message') await call('POST', '/activities', cardMessage(cardSaying('Vote now')));
    return type === 'invoke' ? cardAnswer(cardSaying('You have voted')) : { status: 200 };
  });

const typesOf = (heard: readonly Received[]) => heard.map(({ type }) => type);
const idSchema = z.object({ id: z.string() });

describe('a group chat', () => {
  test('given several people, when one adds the bot, then it alone is new, and the chat is a group of their tenant', async () => {
    const { teams, heard } = await voting();
    const [ada, bela] = [teams.user('Ada'), teams.user('Béla')];
    const { conversationId } = await teams.groupChat(ada, bela);
    expect(conversationId).toMatch(/^19:.+@thread\.v2$/);
    expect(typesOf(heard)).toEqual(['conversationUpdate', 'installationUpdate']);
    expect(heard[0]).toMatchObject({
      from: { id: ada.id },
      membersAdded: [{ id: teams.connector.bot.id }],
      conversation: { id: conversationId, conversationType: 'groupChat', isGroup: true, tenantId: ada.tenantId },
      channelData: { tenant: { id: ada.tenantId } },
    });
    expect(heard[0]).not.toHaveProperty('channelData.team');
  });

  test('given a group, when one speaks to the bot, then it is mentioned in text and entities', async () => {
    const { teams, heard } = await voting();
    const bela = teams.user('Béla');
    const chat = (await teams.groupChat(teams.user('Ada'), bela)).chatOf(bela);
    await chat.say('help');
    expect(heard.at(-1)).toMatchObject({
      type: 'message',
      from: { id: bela.id },
      text: '<at>Cosell</at> help',
      entities: [
        { type: 'mention', text: '<at>Cosell</at>', mentioned: teams.connector.bot },
        { type: 'clientInfo', locale: 'en-US' },
      ],
    });
  });

  test('given a group, when people talk without a mention, then the bot hears nothing and all can read it', async () => {
    const { teams, heard } = await voting();
    const [ada, bela] = [teams.user('Ada'), teams.user('Béla')];
    const room = await teams.groupChat(ada, bela);
    room.chatOf(ada).talk('What do you think?');
    expect(room.chatOf(bela).messages()).toMatchObject([{ text: 'What do you think?', mine: false }]);
    expect(() => room.chatOf(bela).lastMessage()).toThrow('The bot has not said anything');
    await room.chatOf(bela).say('vote');
    expect(heard.flatMap(({ type, text }) => (type === 'message' ? [text] : []))).toEqual(['<at>Cosell</at> vote']);
  });

  test('given a card for all, when one presses it, then the answer stands before that person alone', async () => {
    const { teams } = await voting();
    const [ada, bela] = [teams.user('Ada'), teams.user('Béla')];
    const room = await teams.groupChat(ada, bela);
    await room.chatOf(ada).say('vote');
    await room.chatOf(bela).lastCard().press({ verb: 'vote' });
    expect(room.chatOf(bela).lastCard().text()).toBe('You have voted');
    expect(room.chatOf(ada).lastCard().text()).toBe('Vote now');
  });

  test('given a personal answer, when the bot updates the message, then all see the same again', async () => {
    const { teams } = await voting();
    const [ada, bela] = [teams.user('Ada'), teams.user('Béla')];
    const room = await teams.groupChat(ada, bela);
    await room.chatOf(ada).say('vote');
    const card = room.chatOf(bela).lastCard();
    await card.press({ verb: 'vote' });
    const at = `${teams.serviceUrl}/v3/conversations/${encodeURIComponent(room.conversationId)}/activities`;
    const body = JSON.stringify(cardMessage(cardSaying('1 vote')));
    await fetch(`${at}/${card.messageId}`, { method: 'PUT', body });
    for (const member of [ada, bela]) expect(room.chatOf(member).lastCard().text()).toBe('1 vote');
  });

  test('given a group, when the bot asks who is there, then it gets all people and not itself', async () => {
    const { teams } = await voting();
    const people = [teams.user('Ada'), teams.user('Béla'), teams.user('Cem')] as const;
    const { conversationId } = await teams.groupChat(...people);
    const at = `${teams.serviceUrl}/v3/conversations/${encodeURIComponent(conversationId)}`;
    const members = people.map(({ id, name }) => expect.objectContaining({ id, name }));
    expect(await (await fetch(`${at}/pagedmembers`)).json()).toEqual({ members });
    expect(await (await fetch(`${at}/members`)).json()).toEqual(members);
  });

  test('given a group, when somebody who is no member is asked for, then there is no such chat', async () => {
    const { teams } = await voting();
    const room = await teams.groupChat(teams.user('Ada'));
    expect(() => room.chatOf(teams.user('Eve'))).toThrow('Eve is not a member.');
  });
});

describe('a team', () => {
  test('given two channels, when the bot is added, then it hears of it once, in the first', async () => {
    const { teams, heard } = await voting();
    const ada = teams.user('Ada');
    const [general, other] = await teams.team(2, ada, teams.user('Béla'));
    expect(typesOf(heard)).toEqual(['conversationUpdate', 'installationUpdate']);
    expect(heard[0]?.conversation.id).toBe(general?.conversationId);
    expect(general?.conversationId).toMatch(/^19:.+@thread\.tacv2$/);
    expect(other?.conversationId).not.toBe(general?.conversationId);
  });

  test('given a channel, when one speaks to the bot, then team, channel and thread stand on the wire', async () => {
    const { teams, heard } = await voting();
    const ada = teams.user('Ada');
    const [general, other] = await teams.team(2, ada);
    await other?.chatOf(ada).say('help');
    const said = heard.at(-1);
    const team = general?.conversationId;
    const channel = other?.conversationId;
    expect(said).toMatchObject({
      text: '<at>Cosell</at> help',
      conversation: {
        id: `${channel};messageid=${said?.id}`,
        conversationType: 'channel',
        isGroup: true,
        tenantId: ada.tenantId,
      },
      channelData: {
        tenant: { id: ada.tenantId },
        team: { id: team },
        channel: { id: channel },
        teamsTeamId: team,
        teamsChannelId: channel,
      },
    });
  });

  test('given an answer in a thread, when its card is pressed, then the press comes from the same thread', async () => {
    const { teams, heard } = await voting();
    const ada = teams.user('Ada');
    const [general] = await teams.team(1, ada);
    const chat = general?.chatOf(ada);
    await chat?.say('vote');
    const thread = heard.at(-1)?.conversation.id;
    await chat?.lastCard().press({ verb: 'vote' });
    expect([heard.at(-1)?.type, heard.at(-1)?.conversation.id]).toEqual(['invoke', thread]);
    await chat?.say('again');
    expect(heard.at(-1)?.conversation.id).not.toBe(thread);
  });

  test('given a thread, when the bot posts to it, then the message stands in the channel as a reply', async () => {
    const { teams, heard } = await voting();
    const ada = teams.user('Ada');
    const [general] = await teams.team(1, ada);
    await general?.chatOf(ada).say('hello');
    const thread = heard.at(-1)?.conversation.id ?? '';
    const at = `${teams.serviceUrl}/v3/conversations/${encodeURIComponent(thread)}/activities`;
    const posted = await fetch(at, { method: 'POST', body: JSON.stringify({ type: 'message', text: 'Later' }) });
    const { id } = idSchema.parse(await posted.json());
    expect(general?.chatOf(ada).lastMessage()).toMatchObject({ id, text: 'Later' });
    expect((await fetch(`${at}/${id}`, { method: 'DELETE' })).status).toBe(200);
  });
});
