import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as realWait } from 'node:timers/promises';
import { createEmulator } from '@cosell/emulator';
import { createTeams } from '@cosell/teams-channel/testing';
import { describe, expect, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { startBotProcess } from './bot-process.ts';
import { fillForm } from './fill-form.ts';
import { freshSchema, hasPostgres } from './fresh-schema.ts';

const referrals = '/v1.0/engagements/referrals';
const patience = 60_000;

const sqlitePlace = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cosell-kill-'));
  return { url: `sqlite:${join(folder, 'cosell.db')}`, remove: async () => rmSync(folder, { recursive: true }) };
};

const postgresPlace = async () => {
  const { url, drop } = await freshSchema();
  return { url, remove: drop };
};

const points = [
  { point: 'before the own leg is committed', nth: 1, kind: 'delay' },
  { point: 'after the own leg is committed', nth: 1, kind: 'delay-after-commit' },
  { point: 'before the connected leg is committed', nth: 2, kind: 'delay' },
  { point: 'after the connected leg is committed', nth: 2, kind: 'delay-after-commit' },
] as const;

// What a kill leaves behind is the same on both engines; on PostgreSQL its lease has to run out besides.
const engines = [
  { engine: 'SQLite', newPlace: sqlitePlace, pointsTried: points },
  ...(hasPostgres ? [{ engine: 'PostgreSQL', newPlace: postgresPlace, pointsTried: points.slice(1, 3) }] : []),
];

describe('the process is killed', () => {
  test.concurrent.each(
    engines.flatMap(({ pointsTried, ...engine }) => pointsTried.map((point) => ({ ...engine, ...point }))),
  )(
    '$point, and started again on $engine: exactly one referral per leg, also where the service ignores request-ids',
    async ({ newPlace, nth, kind }) => {
      const place = await newPlace();
      const struck = Promise.withResolvers<void>();
      const emulator = createEmulator({
        idempotency: 'off',
        wait: async (milliseconds, signal) => {
          struck.resolve();
          await realWait(milliseconds, undefined, { signal });
        },
      });
      const api = await emulator.listen();
      const env = { DATABASE_URL: place.url, DATABASE_CONNECTIONS: '4', PARTNER_API_URL: api.url };
      let bot = await startBotProcess(env);
      const teams = await createTeams({ botUrl: () => bot.url });
      try {
        const chat = await teams.user('Ada Jensen').openChat();
        const review = await fillForm(chat, exampleDraft('Shared'));
        emulator.control.faults([{ method: 'POST', path: referrals, nth, kind, delayMs: 500 }]);
        const pressed = review.press('draft.submit');
        await struck.promise;
        await bot.end('SIGKILL');
        bot = await startBotProcess(env);
        await chat.until(() => /2 referrals are in Partner Center/.test(chat.lastCard().text()), patience);
        await pressed;

        const records = await recordsOf(emulator);
        expect(records).toHaveLength(2);
        expect(new Set(records.map(({ engagementId }) => engagementId)).size).toBe(1);
        expect(records.map(({ organizationId }) => organizationId)).toContain('msft');
        teams.budget.check();
      } finally {
        await bot.end('SIGTERM');
        await teams.close();
        await api.close();
        await place.remove();
      }
    },
    patience,
  );
});

const recordsOf = async (emulator: ReturnType<typeof createEmulator>) => {
  const headers = { authorization: `Bearer ${emulator.control.token()}` };
  const response = await emulator.fetch(`http://127.0.0.1${referrals}?$orderby=createdDateTime desc`, { headers });
  const { value }: { value: { engagementId: string; organizationId: string }[] } = JSON.parse(await response.text());
  return value;
};
