import type { Account, Message } from './activity.ts';

export type News =
  | { kind: 'added'; conversationId: string; message: Message }
  /** `onlyFor` is the id of a person who alone sees the message so: others keep what they saw. */
  | { kind: 'updated'; conversationId: string; message: Message; onlyFor?: string }
  | { kind: 'deleted'; conversationId: string; messageId: string }
  | { kind: 'typing'; conversationId: string; from: Account };

/** `seq` counts from 1 over all conversations, without gaps. */
export type Change = News & { seq: number };

export interface ChangeFeed {
  publish: (news: News) => void;
  /** Hears every later change, in order; the answer ends the subscription. */
  subscribe: (listener: (change: Change) => void) => () => void;
  /** What came after `seq`; undefined when that is no longer kept and the history has to be read anew. */
  changesAfter: (seq: number) => readonly Change[] | undefined;
  lastSeq: () => number;
}

export function createChangeFeed(keep = 1000): ChangeFeed {
  const listeners = new Set<(change: Change) => void>();
  const recent: Change[] = [];
  let seq = 0;
  return {
    publish: (news) => {
      seq += 1;
      const change = { ...news, seq };
      recent.push(change);
      if (recent.length > keep) recent.shift();
      for (const listener of listeners) listener(change);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changesAfter: (after) => {
      const known = after <= seq && after >= seq - recent.length;
      return known ? recent.slice(recent.length - (seq - after)) : undefined;
    },
    lastSeq: () => seq,
  };
}
