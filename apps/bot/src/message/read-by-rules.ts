import type { ReadMessage } from './read-message.ts';

/** Reads a message by the rules of its language. All is loaded when the first message comes: few sellers hand one on. */
export const readByRules: ReadMessage = async (message, options) => {
  const [{ readMessage }, { messageText }] = await Promise.all([
    import('@cosell/message-reader'),
    import('./message-text.ts'),
  ]);
  const { participants } = message;
  return readMessage(messageText(message), { ...options, participants });
};
