import { mergeConfig } from 'vitest/config';
import base from '../../../vitest.base.ts';

/** The consumer tests with a mutated fetch. */
export default mergeConfig(base, {
  test: {
    include: ['consumer/**/*.pact.test.ts'],
    setupFiles: ['mutants/consumer/setup.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 60_000,
    // One test that notices a mutation is enough.
    bail: 1,
  },
});
