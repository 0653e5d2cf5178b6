import { randomUUID } from 'node:crypto';

/** Gives a fresh GUID in lower case at every call. */
export type GuidSource = () => string;

/** Random GUIDs, or the same row of GUIDs for the same seed. */
export const createGuidSource = (seed: number | undefined): GuidSource =>
  seed === undefined ? randomUUID : seededGuids(seed);

/** Version 4 GUIDs from the generator mulberry32. */
const seededGuids = (seed: number): GuidSource => {
  let state = seed | 0;
  const next = (): string => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0).toString(16).padStart(8, '0');
  };
  return () => {
    const hex = next() + next() + next() + next();
    const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
};
