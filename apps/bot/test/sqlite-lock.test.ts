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

/** Nothing listens there, and nothing is sent. */
const nowhere = { PARTNER_API_URL: 'http://127.0.0.1:1' };

const inFolder = (run: (env: Record<string, string>) => Promise<void>) => async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cosell-lock-'));
  try {
    await run({ ...nowhere, DATABASE_URL: `sqlite:${join(folder, 'cosell.db')}` });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe.concurrent('two bots on one SQLite file', () => {
  test(
    'given a bot that works then a second one refuses to start, and says what to do',
    inFolder(async (env) => {
      const first = await startBotProcess(env);
      await expect(startBotProcess(env)).rejects.toThrow(/Another bot works .*DATABASE_URL.*PostgreSQL/);
      expect((await fetch(`${first.url}/healthz`)).status).toBe(200);
      await first.end('SIGTERM');
    }),
  );

  test(
    'given a bot that was killed then the next one starts at once',
    inFolder(async (env) => {
      const killed = await startBotProcess(env);
      await killed.end('SIGKILL');
      const next = await startBotProcess(env);
      expect((await fetch(`${next.url}/healthz`)).status).toBe(200);
      await next.end('SIGTERM');
    }),
  );

  test(
    'given a bot that is stopping while the service hangs then the next one waits for it',
    inFolder(async ({ DATABASE_URL = '' }) => {
      const struck = Promise.withResolvers<void>();
      const wait = (milliseconds: number, signal?: AbortSignal) => {
        struck.resolve();
        return realWait(milliseconds, undefined, { ...(signal && { signal }) });
      };
      const emulator = createEmulator({ wait });
      const api = await emulator.listen();
      const env = { DATABASE_URL, PARTNER_API_URL: api.url };
      const stopping = await startBotProcess(env);
      const teams = await createTeams({ botUrl: () => stopping.url });
      const review = await fillForm(await teams.user('Ada Jensen').openChat(), exampleDraft());
      emulator.control.faults([{ method: 'POST', path: '/v1.0', nth: 1, kind: 'delay', delayMs: 60_000 }]);
      const pressed = review.press('draft.submit');
      await struck.promise;
      const stopped = stopping.end('SIGTERM');
      const next = await startBotProcess(env);
      expect((await fetch(`${next.url}/healthz`)).status).toBe(200);
      await Promise.all([stopped, pressed]);
      await next.end('SIGTERM');
      await teams.close();
      await api.close();
      teams.budget.check();
    }),
  );
});
