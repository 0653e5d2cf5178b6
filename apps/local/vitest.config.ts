import { mergeConfig } from 'vitest/config';
import base from '../../vitest.base.ts';
import { patience } from '@cosell/browser/patience';

export default mergeConfig(base, {
  test: {
    // Most of these tests wait for other processes.
    maxWorkers: 3,
    // A browser test waits more than once.
    testTimeout: 4 * patience,
    hookTimeout: 4 * patience,
    expect: { poll: { timeout: patience, interval: 20 } },
  },
});
