import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { openWay } from './breakable-way.ts';
import { cardAfter, fillForm } from './fill-form.ts';
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

  const health = async () => {
    const response = await fetch(`${world.botUrl()}/healthz`);
    return { status: response.status, body: await response.text() };
  };

  test.each(['cut', 'silence'] as const)(
    '%s: nothing is taken as sent, seller and operator are told, and after it is mended all goes on',
    async (breakIt) => {
      const chat = await world.teams.user('Ada Jensen').openChat();
      const review = await fillForm(chat, exampleDraft());
      expect((await health()).status).toBe(200);

      way[breakIt]();
      const [{ status, body }, fault] = await Promise.all([health(), cardAfter(review.press('draft.submit'))]);
      expect(status).toBe(503);
      expect(body).toContain('The PostgreSQL server of DATABASE_URL does not answer');
      expect(body).not.toMatch(/password|postgres:|127\.0\.0\.1/);
      expect(fault.text()).toContain('Something went wrong on our side');
      expect(world.posts()).toHaveLength(0);

      way.mend();
      await expect.poll(async () => (await health()).status, { timeout: 8_000 }).toBe(200);
      const receipt = await cardAfter(review.press('draft.submit'));
      expect(receipt.text()).toContain('in Partner Center');
      expect(world.posts()).toHaveLength(1);
    },
  );
});
