import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startBotProcess } from './bot-process.ts';

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
    'given a bot that is just stopping then the next one waits for it',
    inFolder(async (env) => {
      const stopping = await startBotProcess(env);
      const starting = startBotProcess(env);
      const stopped = stopping.end('SIGTERM');
      const next = await starting;
      await stopped;
      expect((await fetch(`${next.url}/healthz`)).status).toBe(200);
      await next.end('SIGTERM');
    }),
  );
});
