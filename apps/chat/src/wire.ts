import type {
  Change,
  DialogAnswer,
  InvokeAnswer,
  Message,
  SearchAnswer,
  SearchResult,
  SuggestedChoice,
  Suggestions,
} from '@cosell/teams-channel';

/** What the page and its server say to each other. */

export interface Cast {
  bot: { id: string; name: string };
  people: { key: string; id: string; name: string }[];
  /** The conversations that each of them has; in a shared one the bot hears only what names it. */
  rooms: readonly { key: string; name: string; isShared: boolean }[];
  /** Whether people sign in here, each as themself. */
  signsIn: boolean;
}

/** A history and the place in the stream of changes from which to follow it. */
export interface Snapshot {
  cursor: string;
  messages: Message[];
}

/** Whether the bot took it; `failed` is absent when it did. */
export interface Sent {
  failed?: { reason: 'timeout' | 'unreachable' | 'refused'; status: number };
  messageId?: string;
}

export interface Pressed {
  answer: InvokeAnswer;
}

/** What the bot said to the refreshing of cards. */
export interface Looked {
  answers: InvokeAnswer[];
}

/** What opens a dialog: the command for a new referral, alone or at a message, or a button that asks for one. */
export type DialogAsked =
  | { kind: 'new' }
  | { kind: 'message'; messageId: string }
  | { kind: 'button'; messageId: string; data: object };

/** What a person's Teams offered of its own accord, and whether the bot took it. */
export interface Offered {
  isTaken: boolean;
}

/** Whether the code of a sign-in by button was good. */
export interface Redeemed {
  isSignedIn: boolean;
}

/** What the local identity provider knows of a person. */
export interface SignInState {
  consent: boolean;
  failsExchanges: boolean;
  token: 'none' | 'good' | 'expired';
}

/** What can be tried out; a challenge meets the next call of anybody. */
export type SignInChange =
  | 'give-consent'
  | 'withdraw-consent'
  | 'mend-exchanges'
  | 'fail-exchanges'
  | 'expire-token'
  | 'challenge';

/** What the gallery shows: every language, and how many bytes a card may have. */
export interface GalleryContents {
  languages: { tag: string; name: string }[];
  mostBytes: number;
}

export interface GalleryCard {
  name: string;
  /** The name as it stands in an address. */
  anchor: string;
  bytes: number;
  card: unknown;
}

export type { Change, DialogAnswer, InvokeAnswer, Message, SearchAnswer, SearchResult, SuggestedChoice, Suggestions };
