import type { BotActivity } from './activity.ts';
import type { Conversation } from './conversations.ts';
import type { Delivery } from './delivery.ts';
import type { OutgoingActivity } from './envelope.ts';

/** One call of the bot that Teams counts. */
export interface BotCall {
  operation: 'post' | 'update' | 'delete' | 'create' | 'roster';
  conversation: Conversation;
  /** What is posted, or takes the place of a message. */
  activity?: BotActivity | undefined;
}

/** What passes between Teams and the bot: an activity on its way to the bot, its answer, and the bot's own calls. */
export type Passing =
  | { kind: 'delivering'; activity: OutgoingActivity }
  | { kind: 'answered'; activity: OutgoingActivity; delivery: Delivery }
  | { kind: 'called'; call: BotCall; isRefused: boolean };

/** `at` is in milliseconds since 1970. */
export type Traffic = Passing & { at: number };

export interface TrafficFeed {
  publish: (passing: Passing) => void;
  /** Hears whatever passes later, in order; the answer ends it. */
  watch: (watcher: (traffic: Traffic) => void) => () => void;
}

export function createTrafficFeed(now: () => Date): TrafficFeed {
  const watchers = new Set<(traffic: Traffic) => void>();
  return {
    publish: (passing) => {
      const at = now().getTime();
      for (const watcher of watchers) watcher({ ...passing, at });
    },
    watch: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}
