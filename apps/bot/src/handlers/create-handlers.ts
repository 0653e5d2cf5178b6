import type { Words } from '@cosell/cards';
import type { Reply, Turn } from '../turn.ts';
import { startDraft } from './draft-handlers.ts';
import type { Services } from './services.ts';

/** A form about a message, filled with what it seems to say, each value marked; an empty form where there is no message. */
export const createFromMessage = async (turn: Turn, text: string, words: Words, services: Services): Promise<Reply> => {
  const options = { locale: words.locale, now: new Date(services.now()), sender: { name: turn.name } };
  const { guesses } = text === '' ? { guesses: [] } : await services.readMessage(text, options);
  return startDraft(turn, { guesses }, words, services);
};
