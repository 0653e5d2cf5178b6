import type { Card } from '@cosell/cards';
import type { Seller } from '../turn.ts';
import { idsOf, type Statements } from './sqlite-statements.ts';
import type { Store } from './store.ts';
import { languageFromColumn } from './stored-values.ts';

/** Turns remembered at most: far more than can be delivered again within seconds, far less than memory holds. */
const mostTurns = 500;

interface Turn {
  readonly until: number;
  readonly answer?: { readonly card?: Card };
}

/**
 * Turns of a file are known to the one process that holds it and to nothing else. When it dies its turns are free, and what is
 * delivered again is handled again: a draft begun by it is found by its id, and a submission by its draft.
 */
export const turnMethods = (sql: Statements): Pick<Store, 'beginTurn' | 'endTurn' | 'forgetTurns'> => {
  const turns = new Map<string, Turn>();
  const keyOf = ({ tenantId, organizationId, userId }: Seller, turnId: string): string =>
    JSON.stringify([tenantId, organizationId, userId, turnId]);
  const keep = (key: string, turn: Turn): void => {
    turns.set(key, turn);
    const [oldest] = turns.keys();
    if (turns.size > mostTurns && oldest !== undefined) turns.delete(oldest);
  };
  return {
    beginTurn: async (seller, turnId, now, until) => {
      const language = languageFromColumn(sql.language.get(...idsOf(seller))?.['language']);
      const key = keyOf(seller, turnId);
      const known = turns.get(key);
      if (known?.answer) return { state: 'answered', ...known.answer, language };
      if (known && known.until > now) return { state: 'taken', language };
      keep(key, { until });
      return { state: 'ours', language };
    },
    endTurn: async (seller, turnId, card) => {
      const key = keyOf(seller, turnId);
      const known = turns.get(key);
      if (!known?.answer) keep(key, { until: known?.until ?? 0, answer: card ? { card } : {} });
    },
    forgetTurns: async (before) => {
      for (const [key, { until }] of turns) if (until < before) turns.delete(key);
      return false;
    },
  };
};
