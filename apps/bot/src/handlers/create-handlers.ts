import type { Words } from '@cosell/cards';
import type { ChosenMessage, Reply, Turn } from '../turn.ts';
import { profileOf, startDraft } from './draft-handlers.ts';
import type { Services } from './services.ts';

/** A form about a message, filled with what it seems to say, each value marked; an empty form where there is no message. */
export const createFromMessage = async (
  turn: Turn,
  message: ChosenMessage,
  words: Words,
  services: Services,
): Promise<Reply> => {
  if (message.content === '') return startDraft(turn, {}, words, services);
  const profile = await profileOf(turn, services);
  const { guesses } = await services.readMessage(message, {
    locale: words.locale,
    now: new Date(services.now()),
    sender: { name: turn.name, email: profile.email },
  });
  return startDraft(turn, { guesses, profile }, words, services);
};
