/** At most so many calls in any window of so many milliseconds. */
export interface Limit {
  calls: number;
  within: number;
}

/** What Teams takes from a bot. */
export interface Rates {
  /** Messages, updates and deletions in one conversation: a private chat, a group chat or a whole channel. */
  sending: readonly Limit[];
  /** Asking for the private chat of one person. */
  creating: readonly Limit[];
  /** Asking who is in one conversation. */
  roster: readonly Limit[];
  /** All calls of an app within one tenant. */
  tenant: readonly Limit[];
}

const perConversation: readonly Limit[] = [
  { calls: 7, within: 1_000 },
  { calls: 8, within: 2_000 },
  { calls: 60, within: 30_000 },
  { calls: 1_800, within: 3_600_000 },
];

/** As published by Microsoft. */
export const publishedRates: Rates = {
  sending: perConversation,
  creating: perConversation,
  roster: [
    { calls: 14, within: 1_000 },
    { calls: 16, within: 2_000 },
    { calls: 120, within: 30_000 },
    { calls: 3_600, within: 3_600_000 },
  ],
  tenant: [{ calls: 30, within: 1_000 }],
};

/**
 * Teams takes messages of 100 KB; older ways into it take no more than 28, with what stands around the card. In bytes of UTF-8.
 */
export const mostCardBytes = 24_000;

/** The newest version of the schema that Teams draws. */
export const newestSchema = '1.5';

/** In the row of buttons at the foot of a card, or in one ActionSet. */
export const mostActions = 6;

/** Buttons of a card that stand out (`style: positive`). */
export const mostPrimaryActions = 3;

/** With more people in a conversation, only those a card names have it refreshed, and it may name no more. */
export const mostRefreshed = 60;

/** Lines that Teams shows under an input while one types. */
export const mostSuggestions = 15;

/**
 * Calls into one conversation for one thing that a person does: fewer than Teams takes at once, so that others fit beside them.
 */
export const mostCallsInTurn = 2;
