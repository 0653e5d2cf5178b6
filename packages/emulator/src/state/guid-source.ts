import { randomUUID } from 'node:crypto';
import type { Slot } from './persistence.ts';

/** Gives a fresh GUID in lower case at every call. */
export type GuidSource = () => string;

/** Random GUIDs, or the same row of GUIDs for the same seed, which goes on where `drawn` says it has got to. */
export const createGuidSource = (seed: number | undefined, drawn: Slot<number>): GuidSource =>
  seed === undefined ? randomUUID : seededGuids(seed, drawn);

const step = 0x6d2b79f5;

/** Version 4 GUIDs from the generator mulberry32. */
const seededGuids = (seed: number, drawn: Slot<number>): GuidSource => {
  let count = drawn.read() ?? 0;
  let state = (seed + Math.imul(4 * count, step)) | 0;
  const next = (): string => {
    state = (state + step) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0).toString(16).padStart(8, '0');
  };
  return () => {
    const hex = next() + next() + next() + next();
    count += 1;
    drawn.save(count);
    const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
};
