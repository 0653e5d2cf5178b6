import { defineConfig } from 'vitest/config';

// Only our own condition goes to Node: adding "import" here makes CommonJS packages resolve to their ESM files.
const conditions = ['@cosell/source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // No test touches what belongs to the whole process, and importing is most of the time many of them take.
    isolate: false,
    // What is waited for comes in milliseconds, on a machine that does much else in seconds.
    expect: { poll: { timeout: 20_000, interval: 20 } },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
