import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startBotProcess } from '../test/bot-process.ts';
import { seconds } from './figures.ts';
import { type Random, seededRandom } from './seeded-random.ts';
import { unlessInterrupted } from './interruption.ts';
import { openStage, type Outcome } from './stage.ts';
import { sqliteTable } from './submissions-table.ts';
import { openUnrulyService, type UnrulyService } from './unruly-service.ts';

/** The longest life of a bot that is killed at any moment, and the wait for the moment that is aimed at, in milliseconds. */
const longestLife = 1_000;
const longestAim = 5_000;
const reportEvery = 20;

export interface KillStormOptions {
  readonly kills: number;
  readonly sellers: number;
  readonly idempotency: 'on' | 'off';
  readonly seed: number;
  /** Ends it before its time. */
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/** One bot on a SQLite file is killed again and again while sellers work, and each time started again. */
export const killStorm = async (options: KillStormOptions): Promise<Outcome> => {
  const { kills, sellers, idempotency, seed, signal, say } = options;
  const title = `kills, idempotency ${idempotency}`;
  const began = Date.now();
  const random = seededRandom(seed);
  await using opened = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'cosell-chaos-'));
  opened.defer(() => rm(folder, { recursive: true }));
  const file = join(folder, 'cosell.db');
  const service = await openUnrulyService({ idempotency, longestHold: 600, random: seededRandom(seed + 1) });
  opened.defer(() => service.close());
  const variables = { DATABASE_URL: `sqlite:${file}`, PARTNER_API_URL: service.url };
  const start = () => startBotProcess(variables, (how) => stage.botLost(how));
  const stage = await openStage({ service, botUrl: () => bot.url, sellers, seed });
  opened.defer(stage.close);
  let bot = await start();
  opened.defer(() => bot.end('SIGKILL'));
  const hits = { before: 0, after: 0 };
  const selling = stage.sell();
  // Their failure is reported where they are awaited.
  selling.catch(() => {});
  say(`${title}: ${sellers} sellers begin`);
  for (let kill = 1; kill <= kills; kill += 1) {
    await unlessInterrupted(signal, momentToKill(random, service));
    const killed = bot.end('SIGKILL');
    const stranded = service.strand();
    if (stranded.before > 0) hits.before += 1;
    if (stranded.after > 0) hits.after += 1;
    await killed;
    bot = await start();
    if (kill % reportEvery === 0) say(`${title}: ${kill} of ${kills} kills, ${seconds(Date.now() - began)}`);
  }
  stage.sendHome();
  service.calm();
  await unlessInterrupted(signal, selling);
  const table = sqliteTable(file);
  opened.defer(() => table.close());
  const { figures, violations } = await unlessInterrupted(signal, stage.judge(table));
  return {
    title,
    figures: [
      ['kills', `${kills}`],
      ['with a POST before its commit', `${hits.before}`],
      ['with a POST behind its commit', `${hits.after}`],
      ...figures,
      ['took', seconds(Date.now() - began)],
    ],
    violations,
  };
};

/** Every third kill comes at any moment; the others are aimed at a POST that is held up before or behind its commit. */
const momentToKill = async (random: Random, service: UnrulyService): Promise<void> => {
  const aim = random();
  if (aim < 1 / 3) return pause(random() * longestLife);
  await pause(random() * 0.3 * longestLife);
  await service.nextHeld(aim < 2 / 3 ? 'before' : 'after', longestAim);
  // At once, or a little later, when it is perhaps just over.
  if (random() < 0.5) await pause(random() * 200);
};
