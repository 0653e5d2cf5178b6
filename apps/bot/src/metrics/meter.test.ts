import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { histogramText } from './histogram-text.ts';
import { bounds, createMeter } from './meter.ts';

const call = { operation: 'list', outcome: 'ok' };

describe('a meter', () => {
  test('given the same labels twice then they are one series, and others another', () => {
    const meter = createMeter();
    for (const state of ['done', 'parked', 'done']) meter.submissionEnded({ state });
    expect(meter.read().submissions).toEqual([
      { labels: { state: 'done' }, value: 2 },
      { labels: { state: 'parked' }, value: 1 },
    ]);
  });

  test('given a reading then it does not change any more', () => {
    const meter = createMeter();
    meter.apiCall(call, 0.2);
    const before = meter.read();
    const copy = structuredClone(before);
    meter.apiCall(call, 0.2);
    expect(before).toEqual(copy);
  });

  property.prop([fc.array(fc.double({ min: 0, max: 100, noNaN: true }))])(
    'counts for each bound what took no longer, and everything once',
    (times) => {
      const meter = createMeter();
      for (const seconds of times) meter.turn({ kind: 'text', outcome: 'answered' }, seconds);
      const [spread] = meter.read().turns;
      expect(spread?.count ?? 0).toBe(times.length);
      expect(spread?.sum ?? 0).toBeCloseTo(
        times.reduce((sum, seconds) => sum + seconds, 0),
        6,
      );
      for (const [index, bound] of bounds.entries()) {
        expect(spread?.atMost[index] ?? 0).toBe(times.filter((seconds) => seconds <= bound).length);
      }
    },
  );
});

test('given a histogram then its text is what Prometheus reads', () => {
  const meter = createMeter();
  meter.apiCall(call, 0.2);
  meter.apiCall(call, 60);
  const lines = histogramText('calls', 'How long.', meter.read().apiCalls).split('\n');
  expect(lines.slice(0, 2)).toEqual(['# HELP calls How long.', '# TYPE calls histogram']);
  expect(lines).toContain('calls_bucket{operation="list",outcome="ok",le="0.1"} 0');
  expect(lines).toContain('calls_bucket{operation="list",outcome="ok",le="0.25"} 1');
  expect(lines).toContain('calls_bucket{operation="list",outcome="ok",le="+Inf"} 2');
  expect(lines).toContain('calls_sum{operation="list",outcome="ok"} 60.2');
  expect(lines).toContain('calls_count{operation="list",outcome="ok"} 2');
});
