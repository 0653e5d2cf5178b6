import type { ReferralDraft } from '@cosell/core';
import type { Card, Chat } from '@cosell/teams-channel/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { openWay } from './breakable-way.ts';
import { cardAfter, fillForm, fillIn } from './fill-form.ts';
import { freshSchema, hasPostgres } from './fresh-schema.ts';
import { openWorld, type World } from './world.ts';

describe.runIf(hasPostgres)('the way to the database', () => {
  let schema: Awaited<ReturnType<typeof freshSchema>>;
  let way: Awaited<ReturnType<typeof openWay>>;
  let world: World;
  beforeEach(async () => {
    schema = await freshSchema();
    const { hostname, port } = new URL(schema.url);
    way = await openWay({ host: hostname, port: Number(port || 5432) });
    const databaseUrl = Object.assign(new URL(schema.url), { hostname: '127.0.0.1', port: String(way.port) }).href;
    world = await openWorld({ databaseUrl });
  });
  afterEach(async () => {
    way.mend();
    await world.close();
    await way.close();
    await schema.drop();
  });

  test.each(['cut', 'silence'] as const)(
    '%s: nothing is taken as sent or lost, sellers and operator are told, and after it is mended all goes on',
    async (breakIt) => {
      const chat = await world.teams.user('Ada Jensen').openChat();
      const review = await fillForm(chat, exampleDraft());
      const last = await lastStep(await world.teams.user('Bela Kiss').openChat(), exampleDraft('Shared'));
      const typed = last.fill({ 'connected.inviteContext.notes': 'Please join us on Monday' }).values();
      expect((await world.health()).status).toBe(200);

      way[breakIt]();
      const [{ status, body }, refused, kept, listed] = await Promise.all([
        world.health(),
        cardAfter(review.press('draft.submit')),
        cardAfter(last.press('draft.review')),
        chat.rawInvoke({ queryText: 'big data', dataset: 'solutions' }, { name: 'application/search' }),
      ]);
      const offered = { value: { results: [{ title: 'Big data', value: 'BigData' }] } };
      expect(listed).toMatchObject({ status: 200, attempts: 1, body: offered });
      expect(world.logged.join('')).toContain('solutions used before not read');
      expect(status).toBe(503);
      expect(body).toContain('The PostgreSQL server of DATABASE_URL does not answer');
      expect(body).not.toMatch(/password|postgres:|127\.0\.0\.1/);
      expect(refused.text()).toContain('cannot be reached. Nothing has been sent yet');
      expect(kept.text()).toContain('cannot be reached. What you typed here is not kept yet, and nothing was sent');
      expect(kept.values()).toEqual(typed);
      expect(world.posts()).toHaveLength(0);

      way.mend();
      await expect.poll(async () => (await world.health()).status).toBe(200);
      const receipt = await cardAfter(refused.press('draft.submit'));
      expect(receipt.text()).toContain('in Partner Center');
      expect(world.posts()).toHaveLength(1);
      const reviewed = await cardAfter(kept.press('draft.review'));
      expect(reviewed.text()).toContain('Please join us on Monday');
    },
  );
});

/** The last step of the form, filled in. */
const lastStep = async (chat: Chat, draft: ReferralDraft): Promise<Card> => {
  await chat.say('new');
  const second = await cardAfter(fillIn(chat.lastCard(), draft).press('draft.next'));
  return fillIn(await cardAfter(fillIn(second, draft).press('draft.next')), draft);
};
