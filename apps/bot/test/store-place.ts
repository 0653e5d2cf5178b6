import type { Store } from '../src/store/store.ts';

/** Where a store keeps its state: it can be opened again and again, and removed at the end. */
export interface Place {
  open(): Promise<Store>;
  remove(): Promise<void>;
}

/** A place that nobody else uses. */
export type NewPlace = () => Promise<Place>;
