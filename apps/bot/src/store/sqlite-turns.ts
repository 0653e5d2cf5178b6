import { narrowed, slotAfter } from '../pacing/pace.ts';
import { idsOf, type Statements } from './sqlite-statements.ts';
import type { Transaction } from './sqlite-database.ts';
import { forgottenAtOnce, type Lane, type Store } from './store.ts';
import { answerColumn, laneFromColumn, turnFromColumn } from './stored-values.ts';

export const turnMethods = (
  sql: Statements,
  transaction: Transaction,
): Pick<Store, 'beginTurn' | 'endTurn' | 'forgetTurns'> => ({
  beginTurn: async (seller, turnId, now, until) =>
    transaction(() => {
      const ids = idsOf(seller);
      if (sql.beginTurn.run(...ids, turnId, until, now).changes > 0) return { state: 'ours' };
      return turnFromColumn(sql.answerOfTurn.get(...ids, turnId)?.['answer']);
    }),
  endTurn: async (seller, turnId, card) => {
    sql.endTurn.run(answerColumn(card), ...idsOf(seller), turnId);
  },
  forgetTurns: async (before) => sql.forgetTurns.run(before, forgottenAtOnce).changes === forgottenAtOnce,
});

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
