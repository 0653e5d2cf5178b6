import type { Card, Choice, Dataset, LanguageTag } from '@cosell/cards';

/**
 * The person who acts, and the organisation in Partner Center they act for. Every stored row carries all three ids, and every
 * query that serves a seller asks for them.
 */
export interface Seller {
  readonly tenantId: string;
  readonly organizationId: string;
  readonly userId: string;
}

/** Who reads a conversation: one person, or all people of a group chat or channel. In the channel's own spelling. */
export const conversationTypes = ['personal', 'groupChat', 'channel'] as const;

/**
 * What somebody who acts where others read along is to the organisation that the conversation belongs to; unknown where the bot
 * is no member of it, since then its roster is closed.
 */
export type Standing = 'colleague' | 'visitor' | 'unknown';

/** Where a conversation takes place: all the channel needs to write into it later. */
export interface Conversation {
  /** In a channel it names the thread too. */
  readonly id: string;
  readonly type: (typeof conversationTypes)[number];
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly botId: string;
}

/** The conversation without the thread of a channel: what the bot is brought into and taken out of. */
export const wholeIdOf = ({ id }: Conversation): string => id.split(';messageid=')[0] ?? id;

/** A person in a conversation with the bot, in the channel's own spelling. */
export interface Person {
  readonly channelUserId: string;
  readonly conversation: Conversation;
  /**
   * The instant until which they wait for what they have done, in milliseconds since 1970; absent where they have not just acted.
   */
  readonly answerBy?: number | undefined;
}

/** A card that has been sent: the message that holds it, to be updated in place. */
export interface CardAddress {
  readonly conversation: Conversation;
  readonly messageId: string;
}

/** The message that a form is to be about. */
export interface ChosenMessage {
  /** As the channel holds it; empty where none was chosen. */
  readonly content: string;
  readonly isHtml: boolean;
  /** The names of whoever wrote it and is mentioned in it, as far as they are of the organisation; guests may be among them. */
  readonly participants: readonly string[];
}

/** What a person did. */
export type TurnInput =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'button';
      readonly verb: string;
      readonly data: unknown;
      readonly messageId?: string;
      /** Whether it came as a message, from a Teams that waits for no card as the answer. */
      readonly isMessage?: true;
    }
  /** What is typed into the search of the message extension, at every stroke; empty when it opens. */
  | { readonly type: 'search'; readonly text: string }
  /** What is typed into a list of the form, at every stroke; `skip` counts what it has already been told. */
  | { readonly type: 'typeahead'; readonly dataset: Dataset; readonly text: string; readonly skip: number }
  /** A link stands in the message that is being written; without an id where it leads to no referral. */
  | { readonly type: 'link'; readonly referralId: string | undefined }
  /** A new form is asked for. */
  | ({ readonly type: 'create' } & ChosenMessage)
  /** The bot has come to somebody, or among others. Of the events that tell of it not all say what language is spoken there. */
  | { readonly type: 'joined'; readonly isLanguageKnown: boolean }
  /** The bot was taken out of the conversation. */
  | { readonly type: 'left' };

/** Whether somebody looks at what they pressed until it is answered; every other answer is sent into the conversation. */
export const isAwaited = (input: TurnInput): boolean =>
  input.type === 'create' || (input.type === 'button' && !input.isMessage);

/**
 * How long somebody who acts waits for what that asks of Teams, in milliseconds, all of it together: Teams gives up on a press
 * after five seconds, and a message may be handled again when its turn has been taken that long.
 */
export const answerTime = 4_500;

/** One thing a person did: who, where, in which language, what. */
export interface Turn {
  /**
   * The same on every delivery of the activity, unlike those of all others in its conversation; absent where the channel gives
   * none.
   */
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
  /** Whether the answer stands in a dialog, a search or a list, before this person alone in any conversation. */
  readonly isSeenAlone?: true;
  /** The instant until which the answer is waited for; known once the turn is handled. */
  readonly answerBy?: number | undefined;
  readonly input: TurnInput;
}

/** Who wants to see something, and where; without an input they have asked for it before, and no answer is waited for. */
export type Reader = Pick<Turn, 'seller' | 'channelUserId' | 'conversation' | 'answerBy'> &
  Partial<Pick<Turn, 'input'>>;

/** Whether others read along with the answer. */
export const isShared = ({ conversation, isSeenAlone }: Pick<Turn, 'conversation' | 'isSeenAlone'>): boolean =>
  conversation.type !== 'personal' && !isSeenAlone;

/** A line that a search has found, and the card that it puts into a message. */
export interface Found {
  readonly title: string;
  readonly text: string;
  readonly card: Card;
}

/** The answer to a turn: a card, or nothing to say; and work that begins only once the answer has been delivered. */
export interface Reply {
  readonly card?: Card;
  /**
   * What all may see where others read along, with a note to whoever asked; `card` then goes to that person alone. A card
   * without it is for them alone as well.
   */
  readonly shared?: (note: string) => Card;
  readonly found?: readonly Found[];
  /** What a list of the form offers for what is typed. */
  readonly choices?: readonly Choice[];
  /** Said at the pressed card, which stays as it is with what was typed in it; or in place of what was searched for. */
  readonly remark?: string;
  /** The answer stands in the person's chat already, as a request to sign in does. */
  readonly isSaid?: true;
  readonly afterwards?: () => Promise<void>;
}
