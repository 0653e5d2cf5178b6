import type { Card, Chat } from '@cosell/teams-channel/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCommand } from '../src/teams/surfaces/commands.ts';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillIn } from './fill-form.ts';
import { openWorld, type World } from './world.ts';

const many = Array.from({ length: 300 }, (_, index) => ({
  id: `SOL-${10_000 + index}-ABC`,
  name: `Solution ${index}`,
}));
const special = [
  { id: 'SOL-34104-EBB', name: 'Supply chain' },
  { id: 'SOL-20001-ABC', name: 'Işık ölçümü' },
  { id: 'SOL-20002-ABC', name: 'Ügyfélkezelés' },
];
const configured = [...many, ...special];

let world: World;
beforeEach(async () => {
  world = await openWorld({
    solutions: configured.map(({ id, name }) => `${id}=${name}`).join(';'),
    emulator: { solutions: configured.map(({ id }) => id) },
  });
});
afterEach(() => world.close());

const solutions = 'details.requirements.solutions';
const products = 'details.requirements.products';

const secondStep = async (chat: Chat): Promise<Card> => {
  await chat.say('new');
  return cardAfter(fillIn(chat.lastCard(), exampleDraft()).press('draft.next'));
};

/** What stands in a step beside its solutions. */
const rest = { ...exampleDraft(), details: { ...exampleDraft().details, requirements: {} } };

const sendWith = async (step: Card, chosen: string): Promise<Card> => {
  const third = await cardAfter(fillIn(step, rest).press('draft.next', { [solutions]: chosen }));
  const review = await cardAfter(fillIn(third, rest).press('draft.review'));
  return cardAfter(review.press('draft.submit'));
};

const namesOf = (list: typeof many) => list.map(({ name }) => name);
const titlesOf = (choices: readonly { readonly title: string }[]) => choices.map(({ title }) => title);
const namesFor = async (step: Card, text: string) => titlesOf(await step.suggest(solutions, text));

describe('a list of the form that is typed into', () => {
  test('given 300 configured solutions, when one is found and chosen, then it keeps its name, and arrives in the API', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const step = await secondStep(chat);
    expect(step.text()).not.toContain('Solution 250');
    const [found, ...others] = await step.suggest(solutions, '250 solution');
    expect([found, others]).toEqual([{ title: 'Solution 250', value: 'SOL-10250-ABC' }, []]);
    const third = await cardAfter(fillIn(step, rest).press('draft.next', { [solutions]: 'SOL-10250-ABC' }));
    const again = await cardAfter(third.press('draft.back'));
    expect(again.values()[solutions]).toBe('SOL-10250-ABC');
    expect(JSON.stringify(again.json)).toContain('{"title":"Solution 250","value":"SOL-10250-ABC"}');
    const back = await cardAfter(again.press('draft.next'));
    const review = await cardAfter(fillIn(back, rest).press('draft.review'));
    expect(review.text()).toContain('Solution 250');
    expect((await cardAfter(review.press('draft.submit'))).text()).toContain('Your referral is in Partner Center');
    expect(world.posts().map(({ request }) => request.body)).toMatchObject([
      { details: { requirements: { solutions: [{ id: 'SOL-10250-ABC', type: 'Name', name: 'Solution 250' }] } } },
    ]);
  });

  test('given nothing typed, then 15 are offered, those first that the seller has used, and the next 15 on asking', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const step = await secondStep(chat);
    expect(await namesFor(step, '')).toEqual(namesOf(many.slice(0, 15)));
    await step.suggest(solutions, 'solution 299');
    await sendWith(step, 'SOL-10299-ABC');
    const next = await secondStep(chat);
    expect(await namesFor(next, '')).toEqual(['Solution 299', ...namesOf(many.slice(0, 14))]);
    const more = { queryText: '', queryOptions: { skip: 15, top: 15 }, dataset: 'solutions' };
    const { body } = await chat.rawInvoke(more, { name: 'application/search' });
    expect(body).toMatchObject({ value: { results: many.slice(14, 29).map(({ name }) => ({ title: name })) } });
  });

  test('given a published category that the seller has used, then it comes first, once, and so for nobody else', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    await sendWith(await secondStep(chat), 'Blockchain');
    const next = await secondStep(chat);
    expect((await namesFor(next, ''))[0]).toBe('Blockchain');
    expect(await namesFor(next, 'blockchain')).toEqual(['Blockchain']);
    const other = await world.teams.user('Bela Kovacs').openChat();
    expect(await namesFor(await secondStep(other), '')).toEqual(namesOf(many.slice(0, 15)));
  });

  test('given a request that is delivered again, then it is answered again', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const typed = { queryText: 'power', queryOptions: { skip: 0, top: 15 }, dataset: 'products' };
    const { body } = await chat.rawInvoke(typed, { name: 'application/search' });
    expect(body).toMatchObject({ value: { results: [{ title: 'Power BI' }] } });
    expect(await chat.redeliver()).toMatchObject({ status: 200, body });
  });

  test('given products, then they are found too, and one with commas in its id is one choice', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const step = await secondStep(chat);
    const [nav, ...others] = await step.suggest(products, 'nav');
    expect([nav, others]).toEqual([{ title: 'Dynamics AX, GP, NAV, SL', value: 'DynamicsAX%2CGP%2CNAV%2CSL' }, []]);
    expect(await step.suggest(products, '')).toHaveLength(15);
    expect(titlesOf(await step.suggest(products, 'sha'))).toEqual(['SharePoint']);
    expect(await step.suggest(products, 'solution')).toEqual([]);
  });

  test.each([
    ['tr-TR', 'IŞIK', 'Işık ölçümü'],
    ['tr-TR', 'ışık ölç', 'Işık ölçümü'],
    ['hu-HU', 'ugyfelkez', 'Ügyfélkezelés'],
  ])('given a seller whose Teams is in %s and who types %s, then %s is found', async (locale, typed, name) => {
    const chat = await world.teams.user('Ada Jensen', { locale }).openChat();
    expect(await namesFor(await secondStep(chat), typed)).toEqual([name]);
  });

  test('given a dialog in a group chat, then it is answered there, and nothing stands in the chat', async () => {
    const ada = world.teams.user('Ada Jensen');
    const group = await world.teams.groupChat('Deals', [ada, world.teams.user('Bela Kovacs')]);
    const before = group.as(ada).messages().length;
    const first = await cardAfter(group.as(ada).openDialog({ commandId: createCommand.id }));
    const step = await cardAfter(fillIn(first, rest).press('draft.next'));
    await step.suggest(solutions, '123');
    expect((await sendWith(step, 'SOL-10123-ABC')).text()).toContain('Your referral is in Partner Center');
    expect(world.posts().map(({ request }) => request.body)).toMatchObject([
      { details: { requirements: { solutions: [{ name: 'Solution 123' }] } } },
    ]);
    expect(group.as(ada).messages()).toHaveLength(before);
  });

  test('given a stranger in a group chat, then nothing is told', async () => {
    const stranger = world.teams.user('Mallory', { tenantId: 'bbbbbbbb-0000-4000-8000-000000000001' });
    const group = await world.teams.groupChat('Deals', [world.teams.user('Ada Jensen'), stranger]);
    const asked = { queryText: '', dataset: 'solutions' };
    const { status, body } = await group.as(stranger).rawInvoke(asked, { name: 'application/search' });
    expect([status, body]).toMatchObject([200, { statusCode: 400, type: 'application/vnd.microsoft.error' }]);
    expect(JSON.stringify(body)).not.toContain('SOL-');
  });

  test('given rubbish, then it is answered with an error in the language of the seller, and the bot goes on', async () => {
    const chat = await world.teams.user('Ada Jensen', { locale: 'pl' }).openChat();
    const typed = { queryText: 'x', queryOptions: { skip: 0, top: 15 }, dataset: 'solutions' };
    const message = 'Z tego wyszukiwania nie wynika, czego dotyczy. Spróbuj ponownie.';
    for (const value of [
      undefined,
      null,
      [],
      { ...typed, dataset: '__proto__' },
      { ...typed, dataset: undefined },
      { ...typed, queryText: 7 },
      { ...typed, queryText: 'x'.repeat(201) },
      { ...typed, queryOptions: { skip: -1 } },
    ]) {
      const { status, body } = await chat.rawInvoke(value, { name: 'application/search' });
      const told = { statusCode: 400, type: 'application/vnd.microsoft.error', value: { message } };
      expect({ status, body }).toMatchObject({ status: 200, body: told });
    }
    expect((await world.health()).status).toBe(200);
  });

  test('given a request with less or more than Teams sends, then it is answered', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    for (const value of [
      { dataset: 'products' },
      { dataset: 'products', queryText: null, queryOptions: {}, data: { name: 'x' } },
      { dataset: 'products', queryText: '', queryOptions: { skip: 0, top: 1e9 } },
    ]) {
      const { body } = await chat.rawInvoke(value, { name: 'application/search' });
      expect(body).toMatchObject({ type: 'application/vnd.microsoft.search.searchResponse', statusCode: 200 });
      expect(Object(body).value.results).toHaveLength(15);
    }
  });
});
