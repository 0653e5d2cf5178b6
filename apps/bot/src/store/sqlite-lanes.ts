import { type LaneState, narrowed, slotAfter, usedUntil } from '../pacing/pace.ts';
import type { Transaction } from './sqlite-database.ts';
import type { Statements } from './sqlite-statements.ts';
import { forgottenAtOnce, type Lane, type Store } from './store.ts';
import { laneFromColumn } from './stored-values.ts';

export const laneMethods = (
  sql: Statements,
  transaction: Transaction,
): Pick<Store, 'takeSlot' | 'narrow' | 'forgetLanes'> => {
  const read = ({ tenantId, organizationId, name }: Lane) =>
    laneFromColumn(sql.lane.get(tenantId, organizationId, name)?.['state']);
  const save = ({ tenantId, organizationId, name }: Lane, state: LaneState, last: number) =>
    sql.saveLane.run(tenantId, organizationId, name, JSON.stringify(state), usedUntil(state, last));
  return {
    takeSlot: async (lanes, now, longestWait) =>
      transaction(() => {
        const before = lanes.map(({ lane, pace }) => ({ lane: read(lane), pace }));
        const { at, lanes: after } = slotAfter(before, now);
        const slot = { taken: at - now <= longestWait, wait: at - now };
        if (!slot.taken) return slot;
        for (const [index, { lane }] of lanes.entries()) {
          const state = after[index];
          if (state && state !== before[index]?.lane) save(lane, state, at);
        }
        return slot;
      }),
    narrow: async (lane, until) => {
      transaction(() => save(lane, narrowed(read(lane), until), until));
    },
    forgetLanes: async (before) => Number(sql.forgetLanes.run(before, forgottenAtOnce).changes) === forgottenAtOnce,
  };
};
