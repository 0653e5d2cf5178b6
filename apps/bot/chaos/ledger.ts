import type { Deal } from './law.ts';

/** A deal with the instants at which its seller heard of it, in milliseconds since 1970. */
export interface Entry {
  readonly name: string;
  readonly type: Deal['type'];
  acknowledgedAt?: number;
  receiptAt?: number;
}

/** What the sellers were told, noted outside of the bot: what is true is measured by it. */
export interface Ledger {
  /** Notes a deal before its first press on the button that submits it. `messageId` is that of its card. */
  open(name: string, type: Deal['type'], messageId: string): Entry;
  noteReceipt(messageId: string): void;
  deals(): Deal[];
  /** Milliseconds from the first answer to the receipt, shortest first. */
  waits(): number[];
}

export const createLedger = (now: () => number): Ledger => {
  const entries = new Map<string, Entry>();
  return {
    open: (name, type, messageId) => {
      const entry = { name, type };
      entries.set(messageId, entry);
      return entry;
    },
    noteReceipt: (messageId) => {
      const entry = entries.get(messageId);
      if (entry) entry.receiptAt ??= now();
    },
    deals: () =>
      [...entries.values()].map(({ name, type, acknowledgedAt, receiptAt }) => ({
        name,
        type,
        // A receipt says it too, also where the answer to the press was lost.
        isAcknowledged: (acknowledgedAt ?? receiptAt) !== undefined,
        hasReceipt: receiptAt !== undefined,
      })),
    waits: () =>
      [...entries.values()]
        .flatMap(({ acknowledgedAt, receiptAt }) =>
          acknowledgedAt === undefined || receiptAt === undefined ? [] : [Math.max(0, receiptAt - acknowledgedAt)],
        )
        .sort((one, other) => one - other),
  };
};
