import type { Conversation } from './conversations.ts';
import type { User } from './user.ts';

/** Who says or presses something, and where. */
export interface Speaker {
  conversation: Conversation;
  user: User;
  /** The thread of a channel; without one, what is said begins a new one. */
  threadId?: string | undefined;
}
