import { mergeConfig } from 'vitest/config';
import base from '../../vitest.base.ts';

// Most of these tests wait for other processes.
export default mergeConfig(base, { test: { maxWorkers: 3 } });
