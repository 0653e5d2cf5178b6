import { mergeConfig } from 'vitest/config';
import base from '../../vitest.base.ts';

// No test touches what belongs to the process, so the files may share one worker and its modules.
export default mergeConfig(base, { test: { isolate: false } });
