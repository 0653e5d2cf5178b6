import type { Slot } from '../store/store.ts';
import type { Conversation } from '../turn.ts';
import type { Pacer } from './pacer.ts';

/** Resolves after so many milliseconds, and keeps no process from ending. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

/** Makes a call in its slot; rejects at once where there is none. */
export const inSlot = async <Result>(slot: Promise<Slot>, call: () => Promise<Result>): Promise<Result> => {
  const { taken, wait } = await slot;
  if (!taken) throw new Error('no slot is free in time');
  if (wait > 0) await pause(wait);
  return call();
};

/** Makes a call into a conversation when it may; rejects at once where that is further away than `longestWait` milliseconds. */
export type WhenFree = <Result>(
  conversation: Conversation,
  longestWait: number,
  call: () => Promise<Result>,
) => Promise<Result>;

export const whenFree =
  (pacer: Pacer): WhenFree =>
  (conversation, longestWait, call) =>
    inSlot(pacer.slotInQueue(conversation, longestWait), call);
