import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isFree } from './free-port.ts';

const kept = z.object({ port: z.int().min(1).max(65_535) });
const fileIn = (dataDir: string): string => join(dataDir, 'window.json');

const keptIn = async (dataDir: string): Promise<number | undefined> => {
  try {
    return kept.parse(JSON.parse(await readFile(fileIn(dataDir), 'utf8'))).port;
  } catch {
    // Absent or broken: nothing is remembered.
    return undefined;
  }
};

/** Where the window was last, so that a page left open finds it again; 0, any free port, where something else is there now. */
export const lastWindowPort = async (dataDir: string): Promise<string> => {
  const port = await keptIn(dataDir);
  return port !== undefined && (await isFree(port)) ? String(port) : '0';
};

export const keepWindowPort = async (dataDir: string, window: string): Promise<void> => {
  const text = JSON.stringify({ port: Number(new URL(window).port) });
  // Where it cannot be kept, the window has another address next time; that is no reason not to start.
  await writeFile(fileIn(dataDir), `${text}\n`).catch(() => {});
};
