import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator, type EmulatorOptions } from '@cosell/emulator';
import { createTeams } from '@cosell/teams-channel/testing';
import { startBot } from '../src/bot.ts';
import { readEnvironment } from '../src/environment.ts';
import { createLog } from '../src/log.ts';

export interface WorldOptions {
  readonly emulator?: EmulatorOptions;
  readonly solutions?: string;
  /** A file of its own unless given. */
  readonly databaseUrl?: string;
  /** Whether each tenant is an organisation of its own; else all sellers act for the demo organisation. */
  readonly organizationPerTenant?: boolean;
  /** More of the bot's environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The whole product but the window: a headless Teams, the bot and the emulator, each on a free port. */
export const openWorld = async (options: WorldOptions = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'cosell-bot-'));
  const emulator = createEmulator(options.emulator);
  const api = await emulator.listen();
  const logged: string[] = [];
  const log = createLog(
    (line) => void logged.push(line),
    () => new Date(),
  );
  const databaseFile = join(folder, 'cosell.db');
  const start = async () => {
    const read = readEnvironment({
      DATABASE_URL: options.databaseUrl ?? `sqlite:${databaseFile}`,
      PARTNER_API_URL: api.url,
      COSELL_SOLUTIONS: options.solutions,
      ...options.env,
    });
    if (!read.ok) throw new Error(read.problems.join('\n'));
    const whose = options.organizationPerTenant ? { organizationId: undefined } : {};
    return startBot({ ...read.environment, ...whose }, log);
  };
  let bot = await start();
  const teams = await createTeams({ botUrl: () => bot.url });
  return {
    emulator,
    teams,
    /** Where the state is kept unless a database was named. */
    databaseFile,
    logged,
    botUrl: () => bot.url,
    health: () => healthAt(bot.url),
    stopBot: () => bot.stop(),
    restartBot: async () => {
      await bot.stop();
      bot = await start();
    },
    posts: () =>
      emulator.control.journal().filter(({ method, path }) => method === 'POST' && path.startsWith('/v1.0/')),
    close: async () => {
      await bot.stop();
      await teams.close();
      await api.close();
      rmSync(folder, { recursive: true });
    },
  };
};

/** What a bot says of itself to an operator. */
export const healthAt = async (botUrl: string) => {
  const response = await fetch(`${botUrl}/healthz`);
  return { status: response.status, body: await response.text() };
};

export type World = Awaited<ReturnType<typeof openWorld>>;
