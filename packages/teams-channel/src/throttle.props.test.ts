import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { Conversation } from './conversations.ts';
import { type Limit, publishedRates } from './limits.ts';
import { createThrottle } from './throttle.ts';
import type { BotCall } from './traffic.ts';

const conversationOf = (id: string): Conversation => ({
  id,
  type: 'groupChat',
  tenantId: 'tenant',
  members: [],
  messages: [],
});

const anyCall = fc.record({
  operation: fc.constantFrom<BotCall['operation'][]>('post', 'update', 'delete', 'create', 'roster'),
  place: fc.constantFrom('deal', 'board', 'team'),
  // Mostly floods, with pauses between them.
  gap: fc.oneof(
    { weight: 20, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 400 }) },
    { weight: 1, arbitrary: fc.integer({ min: 400, max: 4_000 }) },
  ),
});

const most = (instants: readonly number[], within: number) =>
  Math.max(0, ...instants.map((start) => instants.filter((at) => at >= start && at < start + within).length));

const keeps = (instants: readonly number[], limits: readonly Limit[]) => {
  for (const { calls, within } of limits) expect(most(instants, within)).toBeLessThanOrEqual(calls);
};

test.prop([fc.array(anyCall, { maxLength: 200, size: 'max' })])(
  'what is taken keeps every limit in any window, and a call alone is always taken',
  (calls) => {
    const throttle = createThrottle(publishedRates);
    let at = 0;
    const taken = calls.flatMap(({ operation, place, gap }) => {
      at += gap;
      return throttle({ operation, conversation: conversationOf(place) }, at) ? [{ operation, place, at }] : [];
    });
    const instantsOf = (operations: readonly string[], where: string) =>
      taken.filter(({ operation, place }) => operations.includes(operation) && place === where).map((each) => each.at);
    for (const place of ['deal', 'board', 'team']) {
      keeps(instantsOf(['post', 'update', 'delete'], place), publishedRates.sending);
      keeps(instantsOf(['create'], place), publishedRates.creating);
      keeps(instantsOf(['roster'], place), publishedRates.roster);
    }
    keeps(
      taken.map((each) => each.at),
      publishedRates.tenant,
    );
    expect(throttle({ operation: 'post', conversation: conversationOf('deal') }, at + 3_600_000)).toBe(true);
  },
);
