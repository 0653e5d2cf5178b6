import { describe, expect, inject, test } from 'vitest';
import { instanceStorm } from '../chaos/instance-storm.ts';
import { killStorm } from '../chaos/kill-storm.ts';
import type { Outcome } from '../chaos/stage.ts';
import { hasPostgres } from './fresh-schema.ts';

const patience = 90_000;
const storm = { idempotency: 'off', seed: 11, signal: new AbortController().signal, say: () => {} } as const;
const figureOf = ({ figures }: Outcome, name: string) => Number(new Map(figures).get(name));

describe.concurrent('while sellers work', () => {
  test(
    'given one bot that is killed again and again then every acknowledged deal stands exactly once per leg',
    async () => {
      const outcome = await killStorm({ ...storm, kills: 3, sellers: 4 });
      expect(outcome.violations).toEqual([]);
      expect(figureOf(outcome, 'acknowledged')).toBeGreaterThan(0);
      expect(figureOf(outcome, 'with a POST before its commit')).toBeGreaterThan(0);
    },
    patience,
  );

  test.runIf(hasPostgres)(
    'given two bots of which one after the other is killed then the other one takes over in time, and nothing stands twice',
    async () => {
      const serverUrl = inject('postgresUrl') ?? '';
      const outcome = await instanceStorm({ ...storm, serverUrl, instances: 2, kills: 2, killEvery: 600, sellers: 4 });
      expect(outcome.violations).toEqual([]);
      expect(figureOf(outcome, 'acknowledged')).toBeGreaterThan(0);
    },
    patience,
  );
});
