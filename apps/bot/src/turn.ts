import type { Card, LanguageTag } from '@cosell/cards';

/**
 * The person who acts, and the organisation in Partner Center they act for. Every stored row carries all three ids, and every
 * query that serves a seller asks for them.
 */
export interface Seller {
  readonly tenantId: string;
  readonly organizationId: string;
  readonly userId: string;
}

/** Where a conversation takes place: all the channel needs to write into it later. */
export interface Conversation {
  readonly id: string;
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly botId: string;
}

/** A card that has been sent: the message that holds it, to be updated in place. */
export interface CardAddress {
  readonly conversation: Conversation;
  readonly messageId: string;
}

/** What a person did. */
export type TurnInput =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'button'; readonly verb: string; readonly data: unknown; readonly messageId?: string }
  /** What is typed into the search of the message extension, at every stroke; empty when it opens. */
  | { readonly type: 'search'; readonly text: string }
  /** A link stands in the message that is being written; without an id where it leads to no referral. */
  | { readonly type: 'link'; readonly referralId: string | undefined }
  /** A new form is asked for, with the text of the message that it is to be about; without one where it is empty. */
  | { readonly type: 'create'; readonly text: string }
  | { readonly type: 'joined' };

/** One thing a person did: who, where, in which language, what. */
export interface Turn {
  /** The same on every delivery of the activity, unlike those of all others in its conversation; absent where the channel gives none. */
  readonly activityId?: string;
  readonly seller: Seller;
  /** The name the channel gives, from outside: escape it before showing. */
  readonly name: string;
  /** The person's id in the channel's own spelling, to ask its roster with. */
  readonly channelUserId: string;
  /** That of the person's Teams. */
  readonly locale: string;
  /** The language that the person has chosen in its place, where that is known by now. */
  readonly language?: LanguageTag | undefined;
  readonly conversation: Conversation;
  readonly input: TurnInput;
}

/** A line that a search has found, and the card that it puts into a message. */
export interface Found {
  readonly title: string;
  readonly text: string;
  readonly card: Card;
}

/** The answer to a turn: a card, or nothing to say; and work that begins only once the answer has been delivered. */
export interface Reply {
  readonly card?: Card;
  readonly found?: readonly Found[];
  /** Said at the pressed card, which stays as it is with what was typed in it; or in place of what was searched for. */
  readonly remark?: string;
  readonly afterwards?: () => Promise<void>;
}
