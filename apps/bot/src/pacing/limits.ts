import type { Pace } from './pace.ts';

/**
 * What a bot may send into one conversation of Teams, and how often it may ask for a person's private chat: 7 calls in one second,
 * 8 in two, 60 in thirty and 1800 in an hour. Each rate here keeps one or two of these whatever window is looked at.
 */
export const conversationPace: Pace = {
  usual: [
    { burst: 4, interval: 500 },
    { burst: 20, interval: 750 },
    { burst: 600, interval: 3_000 },
  ],
};

/** Who is in a conversation may be asked twice as often. */
export const rosterPace: Pace = {
  usual: [
    { burst: 8, interval: 250 },
    { burst: 40, interval: 375 },
    { burst: 1_200, interval: 1_500 },
  ],
};

/**
 * What an app may ask of Teams within one tenant: 30 calls in a second. That touches at most six of these spans, with 24 calls;
 * the rest is for calls that arrive later than they left. All calls are counted in one lane: those that may stand in a queue for
 * minutes leave one of each span to those that somebody waits for.
 */
export const tenantPace = {
  awaited: { usual: [], spans: { most: 4, length: 200 } },
  queued: { usual: [], spans: { most: 3, length: 200 } },
} satisfies Record<string, Pace>;

/** What a lane is narrowed to while the other side asks for less: one call, to learn whether it takes any, then one a second. */
const narrow = { burst: 1, interval: 1_000 };

/** The Partner API publishes no figure but asks for less by 429: we begin modestly, and then do as it says. */
export const partnerPace: Pace = { usual: [{ burst: 20, interval: 100 }], narrow };

/** Nothing to keep but what the other side asks for: a service on this machine. */
export const localPace: Pace = { usual: [], narrow };
