/** Things with a date, given back when it has come. Kept in order, so that asking costs nothing while nothing is due. */
export interface ExpiryQueue<Item> {
  /** `at` is in milliseconds since 1970. */
  add(at: number, item: Item): void;
  /** Takes out one item whose date is at or before `now`. */
  takeDue(now: number): Item | undefined;
}

export const createExpiryQueue = <Item>(): ExpiryQueue<Item> => {
  // Latest first: the next to come is taken from the end. Dates mostly arrive in order, so they are gathered apart.
  let due: { at: number; item: Item }[] = [];
  let added: { at: number; item: Item }[] = [];
  let nextAdded = Number.POSITIVE_INFINITY;

  const merge = (): void => {
    due = [...due, ...added].sort((one, other) => other.at - one.at);
    added = [];
    nextAdded = Number.POSITIVE_INFINITY;
  };

  return {
    add: (at, item) => {
      added.push({ at, item });
      if (at < nextAdded) nextAdded = at;
    },
    takeDue: (now) => {
      if (nextAdded <= now) merge();
      const next = due.at(-1);
      return next !== undefined && next.at <= now ? due.pop()?.item : undefined;
    },
  };
};
