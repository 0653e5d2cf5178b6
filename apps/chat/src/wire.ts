import type { Change, Delivery, InvokeAnswer, Message } from '@cosell/teams-channel';

/** What the page and its server say to each other. */

export interface Cast {
  bot: { id: string; name: string };
  people: { key: string; id: string; name: string }[];
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

export type { Change, Delivery, InvokeAnswer, Message };
