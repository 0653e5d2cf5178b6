import type { Rules } from '@cosell/core';
import { z } from 'zod';
import type { Slot } from './persistence.ts';

export const settingsSchema = z.object({ mode: z.enum(['strict', 'docs']), idempotency: z.boolean() });

/** How the service behaves until a reset. */
export interface Settings {
  readonly mode: Rules;
  readonly idempotency: boolean;
}

export interface ChangeableSettings extends Settings {
  change(change: Partial<Settings>): void;
}

export const createSettings = (atFirst: Settings, kept: Slot<Settings>): ChangeableSettings => {
  let present = kept.read() ?? atFirst;
  return {
    get mode() {
      return present.mode;
    },
    get idempotency() {
      return present.idempotency;
    },
    change: (change) => {
      present = { ...present, ...change };
      kept.save(present);
    },
  };
};
