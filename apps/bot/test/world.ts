import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator, type EmulatorOptions } from '@cosell/emulator';
import { createTeams } from '@cosell/teams-channel/testing';
import type { StandIns } from '../src/accounts-of.ts';
import { startBot } from '../src/bot.ts';
import { readEnvironment } from '../src/environment.ts';
import { createLog } from '../src/log.ts';
import type { BotFramework } from '../src/teams/bot-framework.ts';
import type { BotFrameworkStandIn } from './bot-framework/bot-framework.ts';

export interface WorldOptions {
  readonly emulator?: EmulatorOptions;
  readonly solutions?: string;
  /** A file of its own unless given. */
  readonly databaseUrl?: string;
  /** Whether each tenant is an organisation of its own; else all sellers act for the demo organisation. */
  readonly organizationPerTenant?: boolean;
  /** More of the bot's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** With it the bot has an app id, and everything that comes in is signed; without, it runs in local mode. */
  readonly botFramework?: BotFrameworkStandIn;
  /** What else takes the place of Microsoft's. */
  readonly standIns?: Omit<StandIns, 'botFramework'>;
}

/** The whole product but the window: a headless Teams, the bot and the emulator, each on a free port. */
export const openWorld = async (options: WorldOptions = {}) => {
  const { botFramework } = options;
  const folder = mkdtempSync(join(tmpdir(), 'cosell-bot-'));
  const emulator = createEmulator(options.emulator);
  const api = await emulator.listen();
  const logged: string[] = [];
  const log = createLog(
    (line) => void logged.push(line),
    () => new Date(),
  );
  const databaseFile = join(folder, 'cosell.db');
  const start = async (more: Partial<BotFramework> = {}) => {
    const read = readEnvironment({
      DATABASE_URL: options.databaseUrl ?? `sqlite:${databaseFile}`,
      PARTNER_API_URL: api.url,
      COSELL_SOLUTIONS: options.solutions,
      ...(botFramework && { ...botFramework.env, PARTNER_API_TOKEN: emulator.control.token() }),
      ...options.env,
    });
    if (!read.ok) throw new Error(read.problems.join('\n'));
    const whose = options.organizationPerTenant ? { organizationId: undefined } : {};
    const environment = { ...read.environment, ...whose };
    return startBot(environment, log, {
      ...options.standIns,
      ...(botFramework && { botFramework: { ...botFramework.botFramework, ...more } }),
    });
  };
  let bot = await start();
  const teams = await createTeams({
    botUrl: () => bot.url,
    ...(botFramework && { fetch: botFramework.fetch }),
  });
  return {
    emulator,
    teams,
    /** Where the state is kept unless a database was named. */
    databaseFile,
    logged,
    apiUrl: api.url,
    botUrl: () => bot.url,
    health: () => healthAt(bot.url),
    stopBot: () => bot.stop(),
    restartBot: async (more: Partial<BotFramework> = {}) => {
      await bot.stop();
      bot = await start(more);
    },
    posts: () =>
      emulator.control.journal().filter(({ method, path }) => method === 'POST' && path.startsWith('/v1.0/')),
    close: async () => {
      await bot.stop();
      await teams.close();
      await api.close();
      rmSync(folder, { recursive: true });
      teams.budget.check();
    },
  };
};

/** What a bot says of itself to an operator. */
export const healthAt = async (botUrl: string) => {
  const response = await fetch(`${botUrl}/healthz`);
  return { status: response.status, body: await response.text() };
};

export type World = Awaited<ReturnType<typeof openWorld>>;
