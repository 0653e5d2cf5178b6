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
    takeSlot: async (lanes, now, longestWait) =>
      transaction(() => {
        const before = lanes.map(({ lane, pace }) => ({ lane: read(lane), pace }));
        const { at, lanes: after } = slotAfter(before, now);
        const slot = { taken: at - now <= longestWait, wait: at - now };
        if (!slot.taken) return slot;
        for (const [index, { lane }] of lanes.entries()) {
          const state = after[index];
          if (state && state !== before[index]?.lane) save(lane, state);
        }
        return slot;
      }),
    narrow: async (lane, until) => {
      transaction(() => save(lane, narrowed(read(lane), until)));
    },
  };
};
