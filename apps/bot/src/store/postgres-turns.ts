import { sql } from 'kysely';
import { ofSeller, type Run } from './postgres-database.ts';
import { forgottenAtOnce, type Store } from './store.ts';
import { answerColumn, languageFromColumn, turnFromColumn } from './stored-values.ts';

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
