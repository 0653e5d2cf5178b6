import { mergeConfig } from 'vitest/config';
import base from '../../vitest.base.ts';
import { patience } from '@cosell/browser/patience';

export default mergeConfig(base, {
  test: {
    // A browser works in processes of its own, and its tests wait for them.
    maxWorkers: 2,
    // A browser test waits more than once.
    testTimeout: 4 * patience,
    hookTimeout: 4 * patience,
    expect: { poll: { timeout: patience, interval: 20 } },
  },
});
