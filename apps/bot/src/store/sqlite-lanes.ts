import { narrowed, slotAfter } from '../pacing/pace.ts';
import type { Transaction } from './sqlite-database.ts';
import type { Statements } from './sqlite-statements.ts';
import type { Lane, Store } from './store.ts';
import { laneFromColumn } from './stored-values.ts';

export const laneMethods = (sql: Statements, transaction: Transaction): Pick<Store, 'takeSlot' | 'narrow'> => {
  const read = ({ tenantId, organizationId, name }: Lane) =>
    laneFromColumn(sql.lane.get(tenantId, organizationId, name)?.['state']);
  const save = ({ tenantId, organizationId, name }: Lane, state: object) =>
    sql.saveLane.run(tenantId, organizationId, name, JSON.stringify(state));
  return {
    takeSlot: async (lane, pace, now, longestWait) =>
      transaction(() => {
        const before = read(lane);
        const { at, lane: after } = slotAfter(before, pace, now);
        const slot = { taken: at - now <= longestWait, wait: at - now };
        if (slot.taken && after !== before) save(lane, after);
        return slot;
      }),
    narrow: async (lane, until) => {
      transaction(() => save(lane, narrowed(read(lane), until)));
    },
  };
};
