import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vitest.base.ts';

// Nothing in this package keeps state that a test could spoil, and importing is most of the time its tests take.
export default mergeConfig(base, defineConfig({ test: { isolate: false } }));
