import type { FaultRequest } from '@cosell/emulator';
import { fc } from '@fast-check/vitest';
import { productionTiming } from '../../src/outbox/timing.ts';
import type { Deal, OutboxWorld } from './outbox-world.ts';

/** What was submitted, by the submission's id. */
export type Submitted = Map<string, Deal>;

/** One thing that happens from outside: a seller, the service or the power does it. */
class Event implements fc.AsyncCommand<Submitted, OutboxWorld> {
  readonly name: string;
  readonly happen: (world: OutboxWorld, submitted: Submitted) => unknown;
  constructor(name: string, happen: (world: OutboxWorld, submitted: Submitted) => unknown) {
    this.name = name;
    this.happen = happen;
  }
  check = () => true;
  async run(submitted: Submitted, world: OutboxWorld) {
    await this.happen(world, submitted);
  }
  toString = () => this.name;
}

/** A beginning with faults and deals, so that nearly every history has something to get wrong, and what happens afterwards. */
export interface History {
  readonly first: readonly Event[];
  readonly afterwards: Iterable<fc.AsyncCommand<Submitted, OutboxWorld>>;
}

const mostDeals = 4;

// What makes two deals alike is common here: by it they are mistaken for each other.
const submit = fc
  .record({
    type: fc.constantFrom('Independent', 'Shared'),
    name: fc.constantFrom('Renewal', 'Renewal', 'Extension'),
    customer: fc.constantFrom('Contoso', undefined),
    reference: fc.constantFrom('CRM-1', 'CRM-1', undefined),
  })
  .map(
    (deal) =>
      new Event(`submit(${JSON.stringify(deal)})`, async (world, submitted) => {
        if (submitted.size === mostDeals) return;
        const given = { ...deal, customer: deal.customer ?? `Customer ${submitted.size}` };
        submitted.set(await world.submit(given), given);
      }),
  );

const ofOne = (name: string, act: (world: OutboxWorld, id: string) => Promise<void>) =>
  fc.nat(mostDeals - 1).map(
    (index) =>
      new Event(`${name}(${index})`, async (world, submitted) => {
        const id = [...submitted.keys()][index];
        if (id !== undefined) await act(world, id);
      }),
  );

const retry = ofOne('retry', (world, id) => world.retry(id));
const edit = ofOne('edit', (world, id) => world.edit(id));
const pass = fc
  .oneof(fc.integer({ min: 1, max: 90_000 }), fc.constant(1_200_000))
  .map((milliseconds) => new Event(`pass(${milliseconds})`, (world) => world.pass(milliseconds)));
const kill = fc
  .integer({ min: 1, max: 15 })
  .map((points) => new Event(`kill(${points})`, (world) => world.killAfter(points)));

const path = '/v1.0/engagements/referrals';
const calls = fc.tuple(
  fc.oneof(
    { weight: 3, arbitrary: fc.constant({ method: 'POST', path }) },
    { weight: 1, arbitrary: fc.constantFrom({ method: 'GET', path }, { method: 'GET', path: `${path}?$filter` }, {}) },
  ),
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ nth: fc.integer({ min: 1, max: 4 }) }) },
    { weight: 1, arbitrary: fc.record({ every: fc.integer({ min: 1, max: 3 }) }) },
  ),
);

/** `latest` is how late the service commits at most, in milliseconds. */
const faultUpTo = (latest: number): fc.Arbitrary<FaultRequest> => {
  const what = fc.oneof(
    fc.record({ kind: fc.constantFrom('drop-before-commit', 'drop-after-commit', 'reset', 'malformed', 'hang') }),
    // The longest delays are the hardest.
    fc.nat(latest - 1).map((early) => ({ kind: 'delay' as const, delayMs: latest - early })),
    fc.record({ kind: fc.constant('delay-after-commit'), delayMs: fc.integer({ min: 1, max: 200_000 }) }),
    fc.record({ status: fc.constantFrom(400, 403, 409, 500, 501, 502, 504) }),
    fc.record({ status: fc.constantFrom(429, 503), retryAfter: fc.integer({ min: 1, max: 90 }) }),
    fc.record({ kind: fc.constant('status-after-commit'), status: fc.constantFrom(500, 502, 503, 504) }),
  );
  return fc.tuple(calls, what).map(([[call, which], fault]) => ({ ...call, ...which, ...fault }));
};

const historyOf = (latestCommit: number, ...more: fc.Arbitrary<Event>[]): fc.Arbitrary<History> => {
  const faults = fc
    .array(faultUpTo(latestCommit), { minLength: 1, maxLength: 4 })
    .map((each) => new Event(`faults(${JSON.stringify(each)})`, (world) => world.setFaults(each)));
  const deals = fc.array(submit, { minLength: 1, maxLength: 3 });
  return fc.record({
    first: fc.tuple(faults, deals).map(([fault, each]) => [fault, ...each]),
    afterwards: fc.commands<Submitted, OutboxWorld, boolean>([submit, faults, pass, retry, edit, ...more], {
      size: '+1',
    }),
  });
};

const { settleWindow, postTimeout } = productionTiming;

/**
 * All that may happen. What no process can know is left out: a commit later than the settle window after the POST of a process
 * that died on it, and one later than that window after our own time-out. Where request-ids are ignored, both would double.
 */
export const history: fc.Arbitrary<History> = fc.oneof(
  historyOf(settleWindow - 1, kill),
  historyOf(postTimeout + settleWindow - 1),
);
