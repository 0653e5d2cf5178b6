import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { conversationPace, partnerPace, rosterPace, tenantPace } from './limits.ts';
import { freshLane, narrowed, type Pace, slotAfter, usedUntil } from './pace.ts';

/** When calls that are asked for at these instants may be made. */
const slotsFor = (asked: readonly number[], pace: Pace, fresh = freshLane): number[] => {
  const slots: number[] = [];
  let lane = fresh;
  for (const now of asked) {
    const slot = slotAfter([{ lane, pace }], now);
    slots.push(slot.at);
    lane = slot.lanes[0] ?? lane;
  }
  return slots;
};

/** The most calls in any window of a length. */
const mostWithin = (slots: readonly number[], length: number): number =>
  Math.max(...slots.map((start) => slots.filter((at) => at >= start && at < start + length).length));

/** Mostly floods, with pauses between them. */
const anyGap = fc.oneof(
  { weight: 20, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 20_000 }) },
);

const arrivals = fc
  .array(anyGap, {
    minLength: 1,
    maxLength: 200,
    size: 'max',
  })
  .map((gaps) => {
    let now = 1_000_000;
    return gaps.map((gap) => (now += gap));
  });

describe('the pace', () => {
  // As Teams publishes them: calls of a bot in one conversation, calls of an app in one tenant.
  test.prop([arrivals])('never exceeds what Teams takes in one conversation, however calls come', (asked) => {
    const slots = slotsFor(asked, conversationPace);
    expect(mostWithin(slots, 1_000)).toBeLessThanOrEqual(7);
    expect(mostWithin(slots, 2_000)).toBeLessThanOrEqual(8);
    expect(mostWithin(slots, 30_000)).toBeLessThanOrEqual(60);
  });

  test('never exceeds the hour’s limit under a constant flood', () => {
    const slots = slotsFor(
      Array.from({ length: 4_000 }, () => 0),
      conversationPace,
    );
    const inAnHour = (start: number) => slots.filter((at) => at >= start && at < start + 3_600_000).length;
    expect(inAnHour(slots[0] ?? 0)).toBeLessThanOrEqual(1_800);
    expect(inAnHour(slots[700] ?? 0)).toBeLessThanOrEqual(1_800);
  });

  const ofUrgency = fc.constantFrom('awaited', 'queued');

  test.prop([arrivals, fc.array(ofUrgency, { minLength: 1, maxLength: 20 })])(
    'never exceeds what Teams takes from an app in one tenant, and no queue there takes all of it',
    (asked, urgencies) => {
      const slots: { urgency: 'awaited' | 'queued'; at: number }[] = [];
      let lane = freshLane;
      for (const [index, now] of asked.entries()) {
        const urgency = urgencies[index % urgencies.length] ?? 'awaited';
        const slot = slotAfter([{ lane, pace: tenantPace[urgency] }], now);
        slots.push({ urgency, at: slot.at });
        lane = slot.lanes[0] ?? lane;
      }
      const all = slots.map(({ at }) => at);
      expect(mostWithin(all, 1_000)).toBeLessThanOrEqual(30);
      // Six spans of three, however many are queued.
      const queued = slots.filter(({ urgency }) => urgency === 'queued').map(({ at }) => at);
      expect(mostWithin(queued, 1_000)).toBeLessThanOrEqual(18);
    },
  );

  test.prop([arrivals, arrivals, fc.constantFrom(conversationPace, rosterPace, tenantPace.queued, partnerPace)])(
    'of a lane is that of a fresh one once it is used no more, so that it can be forgotten',
    (asked, later, pace) => {
      let [lane, last] = [freshLane, 0];
      for (const now of asked) {
        const slot = slotAfter([{ lane, pace }], now);
        [lane = freshLane, last] = [slot.lanes[0], Math.max(last, slot.at)];
      }
      const free = usedUntil(lane, last) + (pace.spans?.length ?? 0) - (later[0] ?? 0);
      const asleep = later.map((at) => at + free);
      expect(slotsFor(asleep, pace, lane)).toEqual(slotsFor(asleep, pace));
    },
  );

  const ofTwo = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.constantFrom('one', 'other'));

  test.prop([fc.array(ofTwo, { maxLength: 80, size: 'max' })])(
    'of a lane that others share is kept with that of one’s own, though the shared one is named first',
    (calls) => {
      const own = { burst: 2, interval: 500 };
      const spans = { most: 1, length: 200 };
      const lanes = { shared: freshLane, one: freshLane, other: freshLane };
      let now = 1_000_000;
      const slots = calls.map(([gap, who]) => {
        now += gap;
        const shared = { lane: lanes.shared, pace: { usual: [], spans } };
        const { at, lanes: after } = slotAfter([shared, { lane: lanes[who], pace: { usual: [own] } }], now);
        [lanes.shared = freshLane, lanes[who] = freshLane] = after;
        return { at, who };
      });
      expect(new Set(slots.map(({ at }) => Math.floor(at / spans.length))).size).toBe(slots.length);
      const slotsOf = (name: string) => slots.filter(({ who }) => who === name).map(({ at }) => at);
      for (const name of ['one', 'other']) expect(mostWithin(slotsOf(name), 1_000)).toBeLessThanOrEqual(2 + 2);
    },
  );

  test.prop([arrivals])('of spans gives free time to whoever comes later, and never a slot in the past', (asked) => {
    const late = slotAfter([{ lane: freshLane, pace: tenantPace.awaited }], 2_000_000_000).lanes[0] ?? freshLane;
    const slots = slotsFor(asked, tenantPace.awaited, late);
    expect(slots).toEqual(slotsFor(asked, tenantPace.awaited));
    for (const [index, at] of slots.entries()) expect(at).toBeGreaterThanOrEqual(asked[index] ?? 0);
  });

  test.prop([arrivals])('gives slots out in the order they are asked for, none in the past', (asked) => {
    const slots = slotsFor(asked, conversationPace);
    expect(slots).toEqual([...slots].sort((a, b) => a - b));
    for (const [index, at] of slots.entries()) expect(at).toBeGreaterThanOrEqual(asked[index] ?? 0);
  });

  test.prop([arrivals])('lets a call alone go at once: whoever is slow enough never waits', (asked) => {
    const slow = asked.map((at, index) => at + index * 3_000);
    expect(slotsFor(slow, conversationPace)).toEqual(slow);
  });

  test.prop([arrivals, fc.integer({ min: 0, max: 60_000 })])(
    'of a narrow lane is one call a second until its end, and never later than that for its sake',
    (asked, length) => {
      const until = 1_000_000 + length;
      const pace = { usual: [], narrow: { burst: 1, interval: 1_000 } };
      const slots = slotsFor(asked, pace, narrowed(freshLane, until));
      expect(mostWithin([-1, ...slots.filter((at) => at < until)], 1_000)).toBeLessThanOrEqual(1);
      for (const [index, at] of slots.entries()) expect(at).toBeLessThanOrEqual(Math.max(asked[index] ?? 0, until));
    },
  );
});
