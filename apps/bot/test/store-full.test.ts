import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { doctor } from '../src/operator/doctor/doctor.ts';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillForm, fillIn } from './fill-form.ts';
import { hasPostgres } from './fresh-schema.ts';
import { noise, type SmallStore, smallPostgres, smallSqlite } from './small-store.ts';
import { openWorld, type World } from './world.ts';

const places: [string, () => Promise<SmallStore>][] = [
  ['a SQLite file that has reached its largest size', smallSqlite],
  ...(hasPostgres ? [['a PostgreSQL server whose disk is full', smallPostgres] satisfies [string, unknown]] : []),
];

describe.each(places)('%s', (_, newStore) => {
  let store: SmallStore;
  let world: World;
  beforeEach(async () => {
    store = await newStore();
    world = await openWorld({ env: store.env });
  });
  afterEach(async () => {
    await world.close();
    await store.remove();
  });

  test('given a form that cannot be kept then it comes back as it was typed, and with room it becomes one record', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const draft = exampleDraft();
    await chat.say('new');
    const second = fillIn(await cardAfter(fillIn(chat.lastCard(), draft).press('draft.next')), draft);
    const typed = second.fill({ 'details.notes': noise(2_000) }).values();

    await store.fill();
    const kept = await cardAfter(second.press('draft.next'));
    expect(kept.text()).toContain('The place where I keep referrals is full.');
    expect(kept.text()).toContain('not kept yet, and nothing was sent');
    expect(kept.values()).toEqual(typed);
    expect((await cardAfter(kept.press('draft.next'))).values()).toEqual(typed);
    const inDialog = await cardAfter(kept.press('draft.dialog'));
    expect(inDialog.text()).toContain('not kept yet, and nothing was sent');
    expect(inDialog.values()).toEqual(typed);

    await store.makeRoom();
    const third = await cardAfter(kept.press('draft.next'));
    expect(third.text()).not.toContain('is full');
    const review = await cardAfter(fillIn(third, draft).press('draft.review'));
    expect(review.text()).toContain(noise(2_000));
    const receipt = await cardAfter(review.press('draft.submit'));
    expect(receipt.text()).toContain('in Partner Center');
    expect(world.posts()).toHaveLength(1);
  });

  test('given a form that could not be kept, then a dialog takes it, and what is changed there is not undone by its card', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    await chat.say('new');
    const typed = { 'details.notes': noise(2_000) };
    const second = fillIn(await cardAfter(fillIn(chat.lastCard(), exampleDraft()).press('draft.next')), exampleDraft());
    await store.fill();
    const kept = await cardAfter(second.press('draft.next', typed));
    await store.makeRoom();
    const inDialog = await cardAfter(kept.press('draft.dialog'));
    expect(inDialog.values()).toMatchObject(typed);
    await cardAfter(inDialog.press('draft.next', { 'details.notes': 'Shorter.' }));
    const back = await cardAfter(kept.press('draft.dialog')).then((card) => cardAfter(card.press('draft.back')));
    expect(back.values()['details.notes']).toBe('Shorter.');
  });

  test('given a referral that cannot be kept then nothing is sent, the draft is still there, and with room it is sent once', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const review = await fillForm(chat, exampleDraft());

    await store.fill();
    const refused = await cardAfter(review.press('draft.submit'));
    expect(refused.text()).toContain('is full. Nothing has been sent, and your draft is still there');
    const form = await cardAfter(refused.press('draft.open'));
    expect(form.values()['team[0].email']).toBe('ada@contoso.example');
    expect(world.posts()).toEqual([]);

    await store.makeRoom();
    const receipt = await cardAfter(refused.press('draft.submit'));
    expect(receipt.text()).toContain('in Partner Center');
    expect(world.posts()).toHaveLength(1);
  });

  test('given anything else that is asked then what only reads is answered, and the operator is told', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    await chat.say('new Contoso');
    expect(await world.health()).toMatchObject({ status: 200 });
    const metrics = async () => (await fetch(`${world.botUrl()}/metrics`)).text();
    expect(await metrics()).toContain('\ncosell_store_writable 1\n');

    await store.fill();
    expect(await metrics()).toContain('\ncosell_store_writable 0\n');
    const { status, body } = await world.health();
    expect(status).toBe(503);
    expect(body).toMatch(/of DATABASE_URL (cannot grow|has no space left)/);
    const lines: string[] = [];
    await doctor(store.env, false, Date.now, { out: (line) => void lines.push(line), say: () => {} });
    expect(lines.join('\n')).toMatch(/^problem +store: .*(cannot grow|has no space left).* Make room/m);
    await chat.say(`new ${noise(1_990)}`);
    expect(chat.lastCard().text()).toContain('is full. A new referral cannot be begun now');
    await chat.say('drafts');
    expect(chat.lastCard().text()).toContain('Contoso');
    await chat.say('list');
    expect(chat.lastCard().text()).toContain('There are no referrals yet');
    await chat.say('help');
    expect(chat.lastCard().text()).toContain('What I can do');

    await store.makeRoom();
    expect(await world.health()).toMatchObject({ status: 200 });
  });
});
