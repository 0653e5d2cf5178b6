import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { openStore } from '../../../apps/bot/src/store/open-store.ts';
import { startEmbeddedPostgres } from '../../../apps/bot/test/embedded-postgres.ts';
import { createSchema } from '../../../apps/bot/test/postgres-schema.ts';
import { type Costs, growth, measure, percentile } from './measure.ts';
import { type Place, postgresPlace, seed, sqlitePlace } from './seed.ts';
import { large, type Size, small } from './sizes.ts';

const rounds = 2_000;
const warmUpRounds = 200;
/** The middle of any piece of work may cost so much more in the large store. */
const mostGrowth = 1.2;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const ms = (value: number): string => value.toFixed(3).padStart(8);

const report = (engine: string, costs: readonly Costs[]): void => {
  say(
    `\n${engine}, ${rounds} rounds; milliseconds   p50 ${small.name}  p99 ${small.name}   p50 ${large.name}  p99 ${large.name}   growth of p50`,
  );
  for (const cost of costs) {
    const cells = [cost.small, cost.large].flatMap((values) => [percentile(values, 0.5), percentile(values, 0.99)]);
    say(`${cost.work.padEnd(30)} ${cells.map(ms).join(' ')}   ${growth(cost).toFixed(2)}x`);
  }
};

const measureEngine = async (engine: string, placeFor: (size: Size) => Place): Promise<readonly Costs[]> => {
  const places = [placeFor(small), placeFor(large)] as const;
  for (const [index, size] of [small, large].entries()) {
    const before = performance.now();
    const place = places[index];
    if (place) await seed(place, size);
    const seconds = ((performance.now() - before) / 1_000).toFixed(1);
    say(`${engine}: ${size.referrals} referrals and ${size.submissions} submissions stored in ${seconds} s`);
  }
  const options = { connections: 1 };
  const [few, many] = [await openStore(places[0].url, options), await openStore(places[1].url, options)];
  await measure(few, many, warmUpRounds);
  const costs = await measure(few, many, rounds);
  await Promise.all([few.close(), many.close()]);
  report(engine, costs);
  return costs;
};

const measureSqlite = async (): Promise<readonly Costs[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'cosell-scale-'));
  try {
    return await measureEngine('SQLite', ({ name }) => sqlitePlace(join(folder, `${name}.db`)));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const measurePostgres = async (): Promise<readonly Costs[]> => {
  const server = await startEmbeddedPostgres();
  try {
    const schemas = new Map<string, Awaited<ReturnType<typeof createSchema>>>();
    for (const { name } of [small, large]) schemas.set(name, await createSchema(server.url));
    return await measureEngine('PostgreSQL', ({ name }) => {
      const schema = schemas.get(name);
      if (!schema) throw new Error(`There is no schema for ${name}.`);
      return postgresPlace(schema.url, schema.run);
    });
  } finally {
    await server.stop();
  }
};

const costs = [...(await measureSqlite()), ...(await measurePostgres())];
const grown = costs.filter((cost) => growth(cost) > mostGrowth);
for (const cost of grown) say(`${cost.work} costs more in the large store than ${mostGrowth}x.`);
if (grown.length > 0) process.exitCode = 1;
