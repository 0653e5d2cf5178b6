import { fields } from '@cosell/core';
import type { ReadMessage } from './read-message.ts';

const path = 'details.notes';

/** Reads nothing out of a message but the whole of it, as far as the notes take it. */
export const wholeMessage: ReadMessage = async (text) => ({
  guesses: [{ path, value: text.slice(0, fields[path].maxLength) }],
});
