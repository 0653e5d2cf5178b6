import { createEmulator } from '@cosell/emulator';
import { createTeams } from '@cosell/teams-channel/testing';
import { type Bot, startBot } from '../src/bot.ts';
import { readEnvironment } from '../src/environment.ts';
import { createLog } from '../src/log.ts';
import { freshSchema } from './fresh-schema.ts';

/** Two bots over one database, and a Teams whose next activity goes to the one that stands at the door. */
export const openPair = async (env: Readonly<Record<string, string>> = {}) => {
  const schema = await freshSchema();
  const emulator = createEmulator({ idempotency: 'off' });
  const api = await emulator.listen();
  const log = createLog(
    () => {},
    () => new Date(),
  );
  const start = () => {
    const read = readEnvironment({
      DATABASE_URL: schema.url,
      DATABASE_CONNECTIONS: '4',
      PARTNER_API_URL: api.url,
      ...env,
    });
    if (!read.ok) throw new Error(read.problems.join('\n'));
    return startBot(read.environment, log);
  };
  const [a, b] = await Promise.all([start(), start()]);
  let atDoor: Bot = a;
  const teams = await createTeams({ botUrl: () => atDoor.url });
  const created = () =>
    emulator.control
      .journal()
      .filter(({ method, path, status }) => method === 'POST' && path.startsWith('/v1.0/') && status === 200);
  return {
    teams,
    emulator,
    created,
    databaseUrl: schema.url,
    a,
    b,
    switchTo: (bot: Bot) => {
      atDoor = bot;
    },
    close: async () => {
      await Promise.all([a.stop(), b.stop()]);
      await teams.close();
      await api.close();
      await schema.drop();
      teams.budget.check();
    },
  };
};

export type Pair = Awaited<ReturnType<typeof openPair>>;
