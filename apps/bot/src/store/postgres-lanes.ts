import { type Kysely, sql } from 'kysely';
import { freshLane, type LaneState, narrowed, slotAfter, usedUntil } from '../pacing/pace.ts';
import type { Run } from './postgres-database.ts';
import { forgottenAtOnce, type Lane, type Store } from './store.ts';
import { laneFromColumn } from './stored-values.ts';

/** A lane, and what it is from now on. */
interface Change {
  readonly lane: Lane;
  readonly state: LaneState;
  readonly usedUntil: number;
}

/** What is asked of lanes goes there and back once for all of them, since others wait for a tenant's meanwhile. */
export const laneMethods = (
  database: Kysely<unknown>,
  run: Run,
): Pick<Store, 'takeSlot' | 'narrow' | 'forgetLanes'> => ({
  takeSlot: (asked, now, longestWait) =>
    whereNoneIsForgotten(database, async (transaction) => {
      const lanes = asked.map(({ lane }) => lane);
      const before = await heldLanes(transaction, lanes);
      const paced = asked.map(({ pace }, index) => ({ lane: before[index] ?? freshLane, pace }));
      const { at, lanes: after } = slotAfter(paced, now);
      const slot = { taken: at - now <= longestWait, wait: at - now };
      if (!slot.taken) return slot;
      const changes = lanes.flatMap((lane, index): Change[] => {
        const state = after[index];
        return state && state !== paced[index]?.lane ? [{ lane, state, usedUntil: usedUntil(state, at) }] : [];
      });
      if (changes.length > 0) await saveLanes(transaction, changes);
      return slot;
    }),
  narrow: (lane, until) =>
    whereNoneIsForgotten(database, async (transaction) => {
      const [before = freshLane] = await heldLanes(transaction, [lane]);
      const state = narrowed(before, until);
      await saveLanes(transaction, [{ lane, state, usedUntil: usedUntil(state, until) }]);
    }),
  forgetLanes: async (before) => {
    const forgotten = await run(sql`
      delete from lanes where ctid = any (array(
        select ctid from lanes where used_until < ${before} order by used_until limit ${forgottenAtOnce}
        for update skip locked
      ))
      returning 1 as done`);
    return forgotten.length === forgottenAtOnce;
  },
});

/** A lane was forgotten while it was waited for. */
class LaneForgotten extends Error {
  override readonly name = 'LaneForgotten';
}

const mostTries = 3;

/** Begins anew, with no lane held, where one of them was forgotten meanwhile: who makes it must hold none of the others. */
const whereNoneIsForgotten = async <Result>(
  database: Kysely<unknown>,
  work: (transaction: Kysely<unknown>) => Promise<Result>,
): Promise<Result> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await database.transaction().execute(work);
    } catch (error) {
      if (!(error instanceof LaneForgotten) || tries === mostTries) throw error;
    }
  }
};

/** Whoever reads lanes to change them has them alone until the transaction ends, also those that nobody has used before. */
const heldLanes = async (transaction: Kysely<unknown>, lanes: readonly Lane[]): Promise<readonly LaneState[]> => {
  const known = await lockedLanes(transaction, lanes);
  if (known.length === lanes.length) return known;
  if (known.length > 0) throw new LaneForgotten();
  await sql`
    insert into lanes (tenant_id, organization_id, name, state)
    select tenant_id, organization_id, name, '' from ${named(lanes)} order by position
    on conflict (tenant_id, organization_id, name) do update set name = excluded.name`.execute(transaction);
  return lockedLanes(transaction, lanes);
};

/**
 * In the order in which they are named, which is that in which they are locked: all or, where one is missing, none, or two who
 * make what is missing could wait for each other. Fewer come where one was forgotten while it was waited for.
 */
const lockedLanes = async (transaction: Kysely<unknown>, lanes: readonly Lane[]): Promise<readonly LaneState[]> => {
  const { rows } = await sql<{ state: unknown }>`
    select lanes.state from ${named(lanes)} join lanes using (tenant_id, organization_id, name)
    where (select count(*) from ${named(lanes)} join lanes using (tenant_id, organization_id, name)) = ${lanes.length}
    order by position for update of lanes`.execute(transaction);
  return rows.map(({ state }) => laneFromColumn(state));
};

const saveLanes = async (transaction: Kysely<unknown>, changes: readonly Change[]): Promise<void> => {
  const states = changes.map(({ state }) => JSON.stringify(state));
  const instants = changes.map((change) => change.usedUntil);
  await sql`
    update lanes set state = changed.state, used_until = greatest(lanes.used_until, changed.used_until)
    from ${named(changes.map(({ lane }) => lane))}
      join unnest(${states}::text[], ${instants}::bigint[]) with ordinality as changed (state, used_until, position)
        using (position)
    where lanes.tenant_id = named.tenant_id and lanes.organization_id = named.organization_id
      and lanes.name = named.name`.execute(transaction);
};

/** The keys of lanes as rows, with their places in the list. */
const named = (lanes: readonly Lane[]) => sql`
  unnest(${lanes.map(({ tenantId }) => tenantId)}::text[], ${lanes.map(({ organizationId }) => organizationId)}::text[],
    ${lanes.map(({ name }) => name)}::text[])
    with ordinality as named (tenant_id, organization_id, name, position)`;
