import { z } from 'zod';
import type { Slot } from './persistence.ts';

/**
 * What goes wrong. Before the commit: `status` (an error answer), `delay`, `drop-before-commit`, `reset` (TCP), `hang` (no
 * answer until `reset` or the end). After it: `status-after-commit` (a gateway that gave up), `delay-after-commit`,
 * `drop-after-commit`, `malformed` (the body cut in half).
 */
export const faultKinds = [
  'status',
  'status-after-commit',
  'delay',
  'delay-after-commit',
  'drop-before-commit',
  'drop-after-commit',
  'reset',
  'malformed',
  'hang',
] as const;

/**
 * Which calls go wrong and how. `method` and the prefix `path` (its query included) choose the calls; `nth` the one of them
 * that fails, counted from now, `every` each nth of them; without both, all. `delayMs` is in milliseconds, `retryAfter` goes
 * into the header as it is, `claims` makes a claims challenge of a `status`.
 */
export const faultSchema = z.strictObject({
  method: z.string().optional(),
  path: z.string().optional(),
  nth: z.int().positive().optional(),
  every: z.int().positive().optional(),
  kind: z.enum(faultKinds).default('status'),
  delayMs: z.number().min(0).max(600_000).default(1_000),
  status: z.int().min(400).max(599).default(503),
  retryAfter: z.union([z.number().min(0), z.string().regex(/^[\x20-\x7e]+$/)]).optional(),
  claims: z
    .string()
    .regex(/^[\x20-\x7e]*$/)
    .optional(),
});

export type Fault = z.output<typeof faultSchema>;
export type FaultRequest = z.input<typeof faultSchema>;

/** The armed faults, each with the calls it has counted. */
export const armedFaultsSchema = z.array(z.object({ fault: faultSchema, calls: z.int() }));
type ArmedFaults = z.output<typeof armedFaultsSchema>;

export interface FaultList {
  replace(faults: readonly Fault[]): void;
  list(): readonly Fault[];
  /** Counts a call, and gives the first fault that strikes it. */
  strike(method: string, path: string): Fault | undefined;
}

export const createFaultList = (kept: Slot<ArmedFaults>): FaultList => {
  let armed = kept.read() ?? [];
  return {
    replace: (faults) => {
      armed = faults.map((fault) => ({ fault, calls: 0 }));
      kept.save(armed);
    },
    list: () => armed.map(({ fault }) => fault),
    strike: (method, path) => {
      let striking: Fault | undefined;
      let isCounted = false;
      for (const entry of armed) {
        if (!isMeant(entry.fault, method, path)) continue;
        entry.calls += 1;
        isCounted = true;
        if (striking === undefined && strikes(entry.fault, entry.calls)) striking = entry.fault;
      }
      if (isCounted) kept.save(armed);
      return striking;
    },
  };
};

const isMeant = (fault: Fault, method: string, path: string): boolean =>
  (fault.method === undefined || fault.method.toUpperCase() === method) &&
  (fault.path === undefined || path.startsWith(fault.path));

const strikes = ({ nth, every }: Fault, calls: number): boolean => {
  if (nth === undefined && every === undefined) return true;
  return calls === nth || (every !== undefined && calls % every === 0);
};
