import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import type { Preparing } from './sqlite-faults.ts';
import { migrate } from './sqlite-schema.ts';
import { prepareStatements } from './sqlite-statements.ts';

const database = new DatabaseSync(':memory:');
migrate(database, undefined);

/** How SQLite finds the rows of each statement, in its own words. */
const plans = (): readonly (readonly [name: string, plan: readonly string[]])[] => {
  const texts: string[] = [];
  const noting: Preparing = {
    prepare: (text) => {
      texts.push(text);
      return { run: () => ({ changes: 0, lastInsertRowid: 0 }), get: () => undefined, all: () => [] };
    },
  };
  const statements = prepareStatements(noting);
  return Object.keys(statements).map((name, index) => {
    const rows = database.prepare(`explain query plan ${texts[index]}`).all();
    return [name, rows.map(({ detail }) => String(detail))];
  });
};

describe('what a statement costs', () => {
  test.each(plans())('%s reads no table from end to end and sorts nothing, however much is stored', (_, plan) => {
    for (const step of plan)
      expect(step).not.toMatch(/^SCAN (?!submissions USING INDEX submissions_claimable)|TEMP B-TREE/);
  });
});
