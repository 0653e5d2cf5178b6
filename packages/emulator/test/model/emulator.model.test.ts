import { fc, test } from '@fast-check/vitest';
import { createEmulator } from '../../src/index.ts';
import { modes, start } from '../fidelity/scene.ts';
import { histories } from './histories.ts';
import { partnersOf } from './callers.ts';
import { lookAround } from './commands/read.ts';
import type { Model, Real } from './model.ts';

test.prop([fc.constantFrom(...modes), fc.boolean(), histories], { numRuns: Number(process.env['RUNS'] ?? 100) })(
  'law: after any history of calls the service answers and holds what the published facts say',
  async (mode, isIdempotent, history) => {
    const emulator = createEmulator({
      mode,
      idempotency: isIdempotent ? 'on' : 'off',
      clock: { now: () => new Date(start) },
    });
    const real: Real = { emulator, partners: partnersOf(emulator) };
    const model: Model = {
      mode,
      isIdempotent,
      now: Date.parse(start),
      records: [],
      tags: new Set(),
      answered: new Map(),
    };
    await fc.asyncModelRun(() => ({ model, real }), history);
    await lookAround(model, real);
  },
  600_000,
);
