import { mergeConfig } from 'vitest/config';
import base from '../../vitest.base.ts';

// Everything here is pure, so the files may share one worker and its modules.
export default mergeConfig(base, { test: { isolate: false } });
