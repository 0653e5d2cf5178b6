import { defineConfig } from 'vitest/config';
import base from '../vitest.base.ts';

export default defineConfig({
  ...base,
  test: {
    // Pact's native part loses interactions without a word when several processes write one pact file.
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'consumer', include: ['consumer/**/*.pact.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'provider',
          include: ['provider/**/*.verify.test.ts', 'src/**/*.test.ts', 'drift/**/*.test.ts'],
        },
      },
      { extends: true, test: { name: 'mutants', include: ['mutants/**/*.test.ts'] } },
    ],
  },
});
