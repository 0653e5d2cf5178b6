import { type Kysely, sql } from 'kysely';
import { type LaneState, narrowed, slotAfter } from '../pacing/pace.ts';
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

export const laneMethods = (database: Kysely<unknown>): Pick<Store, 'takeSlot' | 'narrow'> => {
  /** Whoever changes a lane has it alone meanwhile. */
  const change = <Result>(
    { tenantId, organizationId, name }: Lane,
    work: (state: LaneState) => { readonly state?: LaneState; readonly result: Result },
  ): Promise<Result> =>
    database.transaction().execute(async (transaction) => {
      const { rows } = await sql<{ state: unknown }>`
        insert into lanes (tenant_id, organization_id, name, state) values (${tenantId}, ${organizationId}, ${name}, '')
        on conflict (tenant_id, organization_id, name) do update set name = excluded.name
        returning state`.execute(transaction);
      const { state, result } = work(laneFromColumn(rows[0]?.state));
      if (state) {
        await sql`
          update lanes set state = ${JSON.stringify(state)}
          where tenant_id = ${tenantId} and organization_id = ${organizationId} and name = ${name}`.execute(
          transaction,
        );
      }
      return result;
    });
  return {
    takeSlot: (lane, pace, now, longestWait) =>
      change(lane, (before) => {
        const { at, lane: state } = slotAfter(before, pace, now);
        const slot = { taken: at - now <= longestWait, wait: at - now };
        return slot.taken ? { state, result: slot } : { result: slot };
      }),
    narrow: (lane, until) => change(lane, (before) => ({ state: narrowed(before, until), result: undefined })),
  };
};
