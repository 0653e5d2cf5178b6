import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vitest.base.ts';

// Most of these tests wait for a service that is slow on purpose, so they need no processor of their own.
export default mergeConfig(
  base,
  defineConfig({
    test: { globalSetup: ['test/postgres-server.ts'], maxWorkers: 5, maxConcurrency: 8, testTimeout: 120_000 },
  }),
);
