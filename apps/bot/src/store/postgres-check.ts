import { sql } from 'kysely';
import type { Run } from './postgres-database.ts';
import { inPlainWords } from './postgres-faults.ts';

/**
 * Writes about as much as a draft takes and rolls it back, since a full disk and a standby that a failover has left behind both
 * still read. Asked for every few seconds, so nothing waits for the disk. Rejects in plain words.
 */
export const checkWritable = async (run: Run): Promise<void> => {
  await run(sql`
    do $$
    begin
      perform set_config('synchronous_commit', 'off', true);
      begin
        insert into lanes (tenant_id, organization_id, name, state)
          select '', '', gen_random_uuid()::text, repeat('-', 1900) from generate_series(1, 5);
        raise sqlstate 'CHECK';
      exception when sqlstate 'CHECK' then null;
      end;
    end $$`).catch(inPlainWords);
};
