import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that goes with its test. */
export const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'contracts-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};
