import type { ReadMessage } from './read-message.ts';

/** Reads a message by the rules of its language. They are loaded when the first message comes: few sellers hand one on. */
export const readByRules: ReadMessage = async (text, options) => {
  const { readMessage } = await import('@cosell/message-reader');
  return readMessage(text, options);
};
