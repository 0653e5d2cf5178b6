import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator, readTrustedIssuer } from '@cosell/emulator';
import { startIdentity } from '@cosell/identity';
import { identityWays, type PersonChange, personOf } from '@cosell/identity/testing';
import { createTeams } from '@cosell/teams-channel/testing';
import { startBot } from '../src/bot.ts';
import { readEnvironment } from '../src/environment.ts';
import { createLog } from '../src/log.ts';

const contoso = '11111111-1111-4111-8111-111111111111';
const fabrikam = '22222222-2222-4222-8222-222222222222';

/** One seller for each story, so that none meets what another has left. */
const people = {
  ada: personOf('ada', 'Ada Jensen', contoso),
  bela: personOf('bela', 'Béla Kovács', fabrikam),
  chiara: personOf('chiara', 'Chiara Rossi', contoso),
  dora: personOf('dora', 'Dora Nowak', contoso),
  erik: personOf('erik', 'Erik Holm', fabrikam),
  fay: personOf('fay', 'Fay Silva', contoso),
};

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
    control: emulator.control,
    lines,
    /** Lets go what a fault of the emulator delays, now and later. */
    letGo: () => gate.resolve(),
    seller: async (key: keyof typeof people) => {
      const { id: aadObjectId, userId, organizationId: tenantId, email, name } = people[key];
      const ways = identityWays(identity.url);
      const chat = await teams.user(name, { id: userId, aadObjectId, tenantId, email }).openChat();
      const caller = { user: email, organizationId: tenantId };
      return { chat, ways, caller, change: (change: PersonChange) => ways.change(userId, change) };
    },
    /** The statuses of what was posted to the API with tokens that name this caller. */
    postsOf: ({ user, organizationId }: { readonly user: string; readonly organizationId: string }) =>
      emulator.control
        .journal()
        .filter(({ method, path }) => method === 'POST' && path.startsWith('/v1.0/'))
        .filter(({ caller }) => caller?.user === user && caller.organizationId === organizationId)
        .map(({ status }) => status),
    close: async () => {
      await bot.stop();
      await Promise.all([teams.close(), api.close(), identity.close()]);
      rmSync(folder, { recursive: true });
      teams.budget.check();
    },
  };
};

export type Trial = Awaited<ReturnType<typeof openTrial>>;
