import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator } from '@cosell/emulator';
import { createTokenService } from '@cosell/teams-channel';
import { createTeams } from '@cosell/teams-channel/testing';
import { startBot } from '../src/bot.ts';
import { readEnvironment } from '../src/environment.ts';
import { createLog } from '../src/log.ts';
import { freshSchema } from './fresh-schema.ts';

const tenants = {
  contoso: '11111111-1111-4111-8111-111111111111',
  fabrikam: '22222222-2222-4222-8222-222222222222',
} as const;

/** Where state is kept: one bot on a SQLite file, or two on a PostgreSQL schema that are asked in turns. */
export type Place = 'sqlite' | 'postgres';

const newPlace = async (kind: Place) => {
  if (kind === 'postgres') {
    const schema = await freshSchema();
    const content = async () => {
      const tables = await schema.run('select tablename as name from pg_tables where schemaname = current_schema()');
      const rows = await Promise.all(tables.map((table) => schema.run(`select * from ${String(Object(table).name)}`)));
      return JSON.stringify(rows);
    };
    return { databaseUrl: schema.url, bots: 2, remove: schema.drop, content };
  }
  const folder = mkdtempSync(join(tmpdir(), 'cosell-sign-in-'));
  return {
    databaseUrl: `sqlite:${join(folder, 'cosell.db')}`,
    bots: 1,
    remove: async () => rmSync(folder, { recursive: true }),
    content: async () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'latin1'))
        .join(''),
  };
};

/** The product where sellers sign in: bots, a headless Teams of two tenants, its token service, and the emulator. */
export const openSignInWorld = async (kind: Place = 'sqlite') => {
  const place = await newPlace(kind);
  const gate = Promise.withResolvers<void>();
  // A fault that delays waits for the test, not for a clock.
  const emulator = createEmulator({ wait: () => gate.promise });
  const api = await emulator.listen();
  const issued: string[] = [];
  let roles: readonly string[] = ['Referrals admin'];
  const lines: string[] = [];
  const sellers = new Map<string, { readonly aadObjectId: string; readonly tenantId: string }>();
  const tokens = createTokenService({
    issue: (userId) => {
      const seller = sellers.get(userId);
      if (!seller) throw new Error('nobody has this id');
      const { aadObjectId: user, tenantId: organizationId } = seller;
      // The instant makes each token another one, so that a grep for it finds this very token.
      const expiresIn = 3_600 + issued.length;
      const token = emulator.control.token({ user, organizationId, roles, expiresIn });
      issued.push(token);
      return token;
    },
  });
  const tokenService = await tokens.listen();
  const read = readEnvironment({
    DATABASE_URL: place.databaseUrl,
    DATABASE_CONNECTIONS: '4',
    PARTNER_API_URL: api.url,
    COSELL_OAUTH_CONNECTION: 'partner-center',
    COSELL_SOLUTIONS: 'SOL-34104-EBB=Contoso Supply Chain',
  });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const log = createLog(
    (line) => void lines.push(line),
    () => new Date(),
  );
  const standIns = { tokenServiceUrl: tokenService.url };
  const bots = await Promise.all(Array.from({ length: place.bots }, () => startBot(read.environment, log, standIns)));
  let asked = 0;
  const nextBot = () => {
    asked += 1;
    return bots[asked % bots.length]?.url ?? '';
  };
  const teams = await createTeams({ botUrl: nextBot });
  const posts = () =>
    emulator.control.journal().filter(({ method, path }) => method === 'POST' && path.startsWith('/v1.0/'));
  return {
    emulator,
    teams,
    tokens,
    issued,
    lines,
    databaseUrl: place.databaseUrl,
    databaseContent: place.content,
    posts,
    /** The token service has a token of the person again, and this bot is not told: another one asked for it. */
    signInElsewhere: (userId: string) => {
      const query = new URLSearchParams({ userId, connectionName: 'partner-center', channelId: 'msteams' });
      const body = JSON.stringify({ token: tokens.clientTokenOf(userId) });
      return fetch(`${tokenService.url}/api/usertoken/exchange?${query.toString()}`, { method: 'POST', body });
    },
    /** Lets go what a fault of the emulator delays, now and later. */
    letGo: () => gate.resolve(),
    setRoles: (given: readonly string[]) => {
      roles = given;
    },
    /** Who created what, in the order of arrival: the name of the deal and the caller that the token names. */
    created: () =>
      posts()
        .filter(({ status }) => status === 200)
        .map(({ caller, request }) => ({ deal: String(Object(request.body).name), caller })),
    calls: (operation: string) => tokens.calls().filter((call) => call.operation === operation),
    seller: async (name: string, tenant: keyof typeof tenants) => {
      const user = teams.user(name, { tenantId: tenants[tenant] });
      sellers.set(user.id, user);
      return {
        chat: await user.openChat(),
        user,
        userId: user.id,
        caller: { user: user.aadObjectId, organizationId: user.tenantId },
      };
    },
    close: async () => {
      await Promise.all(bots.map((bot) => bot.stop()));
      await Promise.all([teams.close(), tokenService.close(), api.close()]);
      await place.remove();
      teams.budget.check();
    },
  };
};

export type SignInWorld = Awaited<ReturnType<typeof openSignInWorld>>;
