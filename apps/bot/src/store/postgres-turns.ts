import { type Kysely, sql } from 'kysely';
import { type LaneState, narrowed, type PacedLane, slotAfter } from '../pacing/pace.ts';
import { ofSeller, type Run } from './postgres-database.ts';
import { forgottenAtOnce, type Lane, type Store } from './store.ts';
import { answerColumn, languageFromColumn, laneFromColumn, turnFromColumn } from './stored-values.ts';

export const turnMethods = (run: Run): Pick<Store, 'beginTurn' | 'endTurn' | 'forgetTurns'> => ({
  beginTurn: async (seller, turnId, now, until) => {
    const { tenantId, organizationId, userId } = seller;
    // A turn that another delivery has begun since this statement did is not seen by it, and counts as taken.
    const [row] = await run(sql<{ ours: boolean; answer: string | null; language: string | null }>`
      with ours as (
        insert into turns (tenant_id, organization_id, user_id, id, until)
        values (${tenantId}, ${organizationId}, ${userId}, ${turnId}, ${until})
        on conflict (tenant_id, organization_id, user_id, id) do update set until = excluded.until
        where turns.answer is null and turns.until <= ${now}
        returning 1
      )
      select exists (select 1 from ours) as ours,
        (select answer from turns where ${ofSeller(seller)} and id = ${turnId}) as answer,
        (select language from sellers where ${ofSeller(seller)}) as language`);
    const language = languageFromColumn(row?.language);
    return { ...(row?.ours ? { state: 'ours' } : turnFromColumn(row?.answer)), language };
  },
  endTurn: async (seller, turnId, card) => {
    await run(sql`
      update turns set answer = ${answerColumn(card)} where ${ofSeller(seller)} and id = ${turnId} and answer is null`);
  },
  forgetTurns: async (before) => {
    const forgotten = await run(sql`
      delete from turns where ctid = any (array(
        select ctid from turns where until < ${before} order by until limit ${forgottenAtOnce} for update skip locked
      ))
      returning 1 as done`);
    return forgotten.length === forgottenAtOnce;
  },
});

export const laneMethods = (database: Kysely<unknown>): Pick<Store, 'takeSlot' | 'narrow'> => ({
  takeSlot: (lanes, now, longestWait) =>
    database.transaction().execute(async (transaction) => {
      const before: PacedLane[] = [];
      for (const { lane, pace } of lanes) before.push({ lane: await heldLane(transaction, lane), pace });
      const { at, lanes: after } = slotAfter(before, now);
      const slot = { taken: at - now <= longestWait, wait: at - now };
      if (!slot.taken) return slot;
      for (const [index, { lane }] of lanes.entries()) {
        const state = after[index];
        if (state && state !== before[index]?.lane) await saveLane(transaction, lane, state);
      }
      return slot;
    }),
  narrow: (lane, until) =>
    database
      .transaction()
      .execute(async (transaction) => saveLane(transaction, lane, narrowed(await heldLane(transaction, lane), until))),
});

/** Whoever reads a lane to change it has it alone until the transaction ends. */
const heldLane = async (transaction: Kysely<unknown>, { tenantId, organizationId, name }: Lane): Promise<LaneState> => {
  const { rows } = await sql<{ state: unknown }>`
    insert into lanes (tenant_id, organization_id, name, state) values (${tenantId}, ${organizationId}, ${name}, '')
    on conflict (tenant_id, organization_id, name) do update set name = excluded.name
    returning state`.execute(transaction);
  return laneFromColumn(rows[0]?.state);
};

const saveLane = async (
  transaction: Kysely<unknown>,
  { tenantId, organizationId, name }: Lane,
  state: LaneState,
): Promise<void> => {
  await sql`
    update lanes set state = ${JSON.stringify(state)}
    where tenant_id = ${tenantId} and organization_id = ${organizationId} and name = ${name}`.execute(transaction);
};
