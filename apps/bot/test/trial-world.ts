import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator, readTrustedIssuer } from '@cosell/emulator';
import { startIdentity } from '@cosell/identity';
import { ada, bela, identityWays } from '@cosell/identity/testing';
import { createTeams } from '@cosell/teams-channel/testing';
import { startBot } from '../src/bot.ts';
import { readEnvironment } from '../src/environment.ts';
import { createLog } from '../src/log.ts';

const people = { ada, bela };

/** The local trial without its window: a real identity provider, an emulator that trusts it, a bot and a headless Teams. */
export const openTrial = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cosell-trial-'));
  const gate = Promise.withResolvers<void>();
  const identity = await startIdentity({ people: Object.values(people) });
  const emulator = createEmulator({
    trustedIssuer: await readTrustedIssuer(identity.url),
    // A fault that delays waits for the test, not for a clock.
    wait: () => gate.promise,
  });
  const api = await emulator.listen();
  const read = readEnvironment({
    DATABASE_URL: `sqlite:${join(folder, 'cosell.db')}`,
    PARTNER_API_URL: api.url,
    COSELL_OAUTH_CONNECTION: 'partner-center',
  });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const lines: string[] = [];
  const log = createLog(
    (line) => void lines.push(line),
    () => new Date(),
  );
  const bot = await startBot(read.environment, log, { tokenServiceUrl: identity.url });
  const teams = await createTeams({ botUrl: bot.url });
  return {
    ways: identityWays(identity.url),
    control: emulator.control,
    lines,
    /** Lets go what a fault of the emulator delays, now and later. */
    letGo: () => gate.resolve(),
    seller: async (key: keyof typeof people) => {
      const { id: aadObjectId, userId: channelId, organizationId: tenantId, email, name } = people[key];
      const chat = await teams.user(name, { id: channelId, aadObjectId, tenantId, email }).openChat();
      return { chat, userId: channelId, caller: { user: email, organizationId: tenantId } };
    },
    /** What was posted to the API: which status, and whom the token named. */
    posts: () =>
      emulator.control
        .journal()
        .filter(({ method, path }) => method === 'POST' && path.startsWith('/v1.0/'))
        .map(({ status, caller }) => ({ status, caller })),
    close: async () => {
      await bot.stop();
      await Promise.all([teams.close(), api.close(), identity.close()]);
      rmSync(folder, { recursive: true });
    },
  };
};

export type Trial = Awaited<ReturnType<typeof openTrial>>;
