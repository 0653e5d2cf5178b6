import { setTimeout as pause } from 'node:timers/promises';
import { type BotProcess, startBotProcess } from '../test/bot-process.ts';
import { createSchema } from '../test/postgres-schema.ts';
import { seconds } from './figures.ts';
import { unlessInterrupted } from './interruption.ts';
import { seededRandom } from './seeded-random.ts';
import { createSilences, longestAllowedSilence, type Silences } from './silence.ts';
import { openStage, type Outcome } from './stage.ts';
import { postgresTable, type SubmissionsTable } from './submissions-table.ts';
import { openUnrulyService } from './unruly-service.ts';

/** How often the table is looked into, in milliseconds. */
const lookEvery = 250;
const reportEvery = 10;

export interface InstanceStormOptions {
  /** A PostgreSQL server in which a schema can be created. */
  readonly serverUrl: string;
  readonly instances: number;
  readonly kills: number;
  /** From one kill to the next, in milliseconds. */
  readonly killEvery: number;
  readonly sellers: number;
  readonly idempotency: 'on' | 'off';
  readonly seed: number;
  /** Ends it before its time. */
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/** Several bots on one PostgreSQL database, of which one after the other is killed while sellers work, and started again. */
export const instanceStorm = async (options: InstanceStormOptions): Promise<Outcome> => {
  const { instances, kills, killEvery, sellers, idempotency, seed, signal, say } = options;
  const title = `instances, idempotency ${idempotency}`;
  const began = Date.now();
  const random = seededRandom(seed);
  await using opened = new AsyncDisposableStack();
  const schema = await createSchema(options.serverUrl);
  opened.defer(schema.drop);
  const service = await openUnrulyService({ idempotency, longestHold: 2_000, random: seededRandom(seed + 1) });
  opened.defer(() => service.close());
  const variables = { DATABASE_URL: schema.url, DATABASE_CONNECTIONS: '8', PARTNER_API_URL: service.url };
  const fleet = createFleet(() => startBotProcess(variables, (how) => stage.botLost(how)));
  const stage = await openStage({ service, botUrl: fleet.next, sellers, seed });
  opened.defer(stage.close);
  opened.defer(fleet.end);
  await fleet.start(instances);
  const table = await postgresTable(schema.url);
  opened.defer(() => table.close());
  const watch = watchSilences(table);
  const selling = stage.sell();
  // Their failure is reported where they are awaited.
  selling.catch(() => {});
  say(`${title}: ${sellers} sellers begin`);
  const stormBegan = Date.now();
  for (let kill = 1; kill <= kills; kill += 1) {
    await unlessInterrupted(signal, pause(Math.max(0, stormBegan + kill * killEvery - Date.now())));
    await fleet.replaceOne(random());
    if (kill % reportEvery === 0) say(`${title}: ${kill} of ${kills} kills, ${seconds(Date.now() - began)}`);
  }
  stage.sendHome();
  service.calm();
  await unlessInterrupted(signal, selling);
  const { figures, violations } = await unlessInterrupted(signal, stage.judge(table));
  const silences = await watch.end();
  const worst = silences.longest();
  const isTooLong = worst > longestAllowedSilence;
  return {
    title,
    figures: [
      ['kills', `${kills}`],
      ...figures,
      ['left by a dead bot', `${silences.abandoned()}`],
      ['longest without a worker', `${seconds(worst)} of ${seconds(longestAllowedSilence)} allowed`],
      ['took', seconds(Date.now() - began)],
    ],
    violations: [...violations, ...(isTooLong ? [`a submission was without a worker for ${seconds(worst)}`] : [])],
  };
};

/** The bots that live, each taking its turn, as behind a load balancer. */
const createFleet = (startBot: () => Promise<BotProcess>) => {
  const living: BotProcess[] = [];
  const starting = new Set<Promise<void>>();
  const startOne = (): Promise<void> => {
    const start = startBot()
      .then((bot) => void living.push(bot))
      .finally(() => starting.delete(start));
    starting.add(start);
    return start;
  };
  return {
    start: async (count: number) => {
      await Promise.all(Array.from({ length: count }, startOne));
    },
    next: (): string => {
      const bot = living.shift();
      if (!bot) throw new Error('no bot lives');
      living.push(bot);
      return bot.url;
    },
    /** Kills one, chosen by a number in [0, 1), and starts another in its place; one lives at any time. */
    replaceOne: async (choice: number) => {
      if (living.length < 2) await Promise.all(starting);
      const [victim] = living.splice(Math.floor(choice * living.length), 1);
      await victim?.end('SIGKILL');
      // Whoever listens to the bot hears that it did not start.
      startOne().catch(() => {});
    },
    end: async () => {
      await Promise.allSettled(starting);
      await Promise.all(living.map((bot) => bot.end('SIGKILL')));
    },
  };
};

const watchSilences = (table: SubmissionsTable): { readonly end: () => Promise<Silences> } => {
  const silences = createSilences();
  const over = new AbortController();
  const watch = async (): Promise<void> => {
    while (!over.signal.aborted) {
      // Taken before the look, so that no silence is told longer than it is.
      const now = Date.now();
      silences.note(await table.open(), now);
      await pause(lookEvery);
    }
  };
  const watching = watch();
  watching.catch(() => {});
  return {
    end: async () => {
      over.abort();
      await watching;
      return silences;
    },
  };
};
