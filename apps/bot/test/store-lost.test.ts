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
    '%s: nothing is taken as sent, seller and operator are told, and after it is mended all goes on',
    async (breakIt) => {
      const chat = await world.teams.user('Ada Jensen').openChat();
      const review = await fillForm(chat, exampleDraft());
      expect((await world.health()).status).toBe(200);

      way[breakIt]();
      const [{ status, body }, fault] = await Promise.all([world.health(), cardAfter(review.press('draft.submit'))]);
      expect(status).toBe(503);
      expect(body).toContain('The PostgreSQL server of DATABASE_URL does not answer');
      expect(body).not.toMatch(/password|postgres:|127\.0\.0\.1/);
      expect(fault.text()).toContain('cannot be reached');
      expect(fault.text()).toContain('Nothing has been sent');
      expect(world.posts()).toHaveLength(0);

      way.mend();
      await expect.poll(async () => (await world.health()).status, { timeout: 8_000 }).toBe(200);
      const receipt = await cardAfter(fault.press('draft.submit'));
      expect(receipt.text()).toContain('in Partner Center');
      expect(world.posts()).toHaveLength(1);
    },
  );

  test.each(['cut', 'silence'] as const)(
    '%s while a form is filled: it comes back with what was typed, and after it is mended it goes on',
    async (breakIt) => {
      const chat = await world.teams.user('Ada Jensen').openChat();
      const draft = exampleDraft('Shared');
      await chat.say('new');
      const second = await cardAfter(fillIn(chat.lastCard(), draft).press('draft.next'));
      const third = await cardAfter(fillIn(second, draft).press('draft.next'));
      const typed = third.fill({ 'connected.inviteContext.notes': 'Please join us on Monday' }).values();

      way[breakIt]();
      const kept = await cardAfter(third.press('draft.review'));
      expect(kept.text()).toContain('cannot be reached');
      expect(kept.text()).toContain('not kept yet, and nothing was sent');
      expect(kept.values()).toEqual(typed);

      way.mend();
      await expect.poll(async () => (await world.health()).status, { timeout: 8_000 }).toBe(200);
      const review = await cardAfter(kept.press('draft.review'));
      expect(review.text()).toContain('Please join us on Monday');
    },
  );
});
