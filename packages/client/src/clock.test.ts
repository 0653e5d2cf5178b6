import { expect, test } from 'vitest';
import { systemClock } from './clock.ts';
import { rejectionOf } from '../test/test-client.ts';

test('given no signal, when the time is over, then the wait ends', async () => {
  await expect(systemClock.sleep(1)).resolves.toBeUndefined();
});

test('given a signal, when it is aborted, then the wait ends at once with its reason', async () => {
  const controller = new AbortController();
  const wait = systemClock.sleep(1_000_000, controller.signal);
  const reason = new Error('enough');
  controller.abort(reason);
  expect(await rejectionOf(wait)).toBe(reason);
});

test('given a signal that is aborted already, then there is no wait', async () => {
  const reason = new Error('enough');
  expect(await rejectionOf(systemClock.sleep(1_000_000, AbortSignal.abort(reason)))).toBe(reason);
});
