import type { AsyncCommand } from 'fast-check';
import type { Mode } from '../../fidelity/scene.ts';
import { expire, type Model, type Real } from '../model.ts';

/** Lets time pass; the next call finds expired what nobody answered. */
export const pass = (seconds: number): AsyncCommand<Model, Real> => ({
  check: () => true,
  run: async (model, { emulator }) => {
    emulator.control.clock({ advance: `PT${seconds}S` });
    model.now += seconds * 1_000;
    expire(model);
  },
  toString: () => `pass(${seconds} s)`,
});

export const turn = (mode: Mode, isIdempotent: boolean): AsyncCommand<Model, Real> => ({
  check: () => true,
  run: async (model, { emulator }) => {
    emulator.control.mode({ mode, idempotency: isIdempotent ? 'on' : 'off' });
    model.mode = mode;
    model.isIdempotent = isIdempotent;
  },
  toString: () => `turn(${mode}, ${isIdempotent ? 'idempotent' : 'forgetful'})`,
});
