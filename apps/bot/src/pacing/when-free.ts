import type { Conversation } from '../turn.ts';
import type { Pacer } from './pacer.ts';

/** Resolves after so many milliseconds, and keeps no process from ending. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

/** Makes a call into a conversation when it may; rejects at once where that is further away than `longestWait` milliseconds. */
export type WhenFree = (conversation: Conversation, longestWait: number, call: () => Promise<void>) => Promise<void>;

export const whenFree =
  (pacer: Pacer): WhenFree =>
  async (conversation, longestWait, call) => {
    const { taken, wait } = await pacer.slotInTeams(conversation, longestWait);
    if (!taken) throw new Error('the conversation is busy');
    if (wait > 0) await pause(wait);
    await call();
  };
