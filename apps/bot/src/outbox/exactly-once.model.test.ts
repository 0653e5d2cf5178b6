import type { Referral } from '@cosell/core';
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { history, type Submitted } from '../../test/outbox/outbox-history.ts';
import { type Deal, openOutboxWorld, type OutboxWorld } from '../../test/outbox/outbox-world.ts';
import type { Leg, Submission } from './submission.ts';

/** A failure is made small before it is told, which takes many more runs. */
const timeToShrink = 180_000;

test.prop([fc.constantFrom('on', 'off'), history], { numRuns: Number(process.env['RUNS'] ?? 120) })(
  'law: whatever the service does and wherever processes die, each leg stands once, or its seller is asked',
  async (idempotency, { first, afterwards }) => {
    const world = openOutboxWorld({ idempotency });
    const submitted: Submitted = new Map();
    for (const event of first) await event.run(submitted, world);
    await fc.asyncModelRun(() => ({ model: submitted, real: world }), afterwards);
    world.setFaults([]);
    await world.passUntil();
    await expectLaws(submitted, world);
    for (const id of submitted.keys()) {
      await world.retry(id);
      await world.passUntil();
    }
    await expectLaws(submitted, world);
    for (const [id, deal] of submitted) {
      if (isAlone(deal, submitted)) expect(await world.submission(id)).toMatchObject({ state: 'done' });
    }
    await world.close();
  },
  timeToShrink,
);

/** What must hold whenever the service is well and nothing is left to do. */
const expectLaws = async (submitted: Submitted, world: OutboxWorld): Promise<void> => {
  const submissions = await Promise.all([...submitted.keys()].map((id) => world.submission(id)));
  expect(submissions.filter(({ state }) => state === 'open')).toEqual([]);
  for (const { id, problem } of submissions) {
    const deal = submitted.get(id);
    if (deal && isAlone(deal, submitted)) expect(problem).not.toEqual({ kind: 'code', code: 'unclear' });
  }
  const records = await world.records();
  const ids = records.map(({ id }) => id);
  const known = submissions.flatMap(referralIds);
  expect(new Set(known).size).toBe(known.length);
  expect(ids).toEqual(expect.arrayContaining(known));
  for (const customer of new Set([...submitted.values()].map((deal) => deal.customer))) {
    expectOncePerLeg(
      submissions.filter(({ draft }) => draft.customerProfile.name === customer),
      records.filter(({ customerProfile }) => customerProfile?.name === customer),
    );
  }
  expect(world.undercut()).toEqual([]);
};

/** Twins share a customer and are counted together, for their records could change places. */
const expectOncePerLeg = (submissions: readonly Submission[], records: readonly Referral[]): void => {
  const connected = records.filter(({ organizationId }) => organizationId === 'msft');
  const own = records.filter(({ organizationId }) => organizationId !== 'msft');
  const countOf = (leg: Leg, states: readonly string[]): number =>
    submissions.filter(({ steps }) => steps.some((step) => step.leg === leg && states.includes(step.state))).length;
  for (const { leg, found } of [
    { leg: 'own', found: own },
    { leg: 'connected', found: connected },
  ] as const) {
    expect(found.length).toBeGreaterThanOrEqual(countOf(leg, ['done']));
    expect(found.length).toBeLessThanOrEqual(countOf(leg, ['done', 'sent']));
  }
  expect(new Set(own.map(({ engagementId }) => engagementId)).size).toBe(own.length);
  expect(new Set(connected.map(({ engagementId }) => engagementId)).size).toBe(connected.length);
  for (const record of connected) {
    const first = own.find(({ engagementId }) => engagementId === record.engagementId);
    // The latest come first.
    expect(records.findIndex((each) => each === first)).toBeGreaterThan(records.indexOf(record));
  }
};

const referralIds = ({ steps }: Submission): string[] =>
  steps.flatMap((step) => (step.state === 'done' ? [step.referral.id] : []));

/** Whether nothing else that is on its way can be mistaken for it. */
const isAlone = ({ reference, name }: Deal, submitted: Submitted): boolean =>
  reference === undefined ||
  [...submitted.values()].filter((other) => other.reference === reference && other.name === name).length === 1;
