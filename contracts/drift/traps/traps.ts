import { behaviour } from './behaviour.ts';
import { namesAndShapes } from './names-and-shapes.ts';
import { surroundings } from './surroundings.ts';
import type { Trap } from './trap.ts';

export const traps: readonly Trap[] = [...namesAndShapes, ...behaviour, ...surroundings].toSorted(
  (one, other) => one.number - other.number,
);
