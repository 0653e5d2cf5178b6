import { join } from 'node:path';
import base from '../../../vitest.base.ts';

export default {
  ...base,
  root: join(import.meta.dirname, '..'),
  test: {
    ...base.test,
    include: ['src/{deal,fields,referral,rules,status}/**/*.test.ts'],
    setupFiles: [join(import.meta.dirname, 'fewer-runs.ts')],
  },
};
