import { HttpRefusal, type Message, type Speaker } from '@cosell/teams-channel';

/** The message that the page names, as everybody sees it. */
export function messageIn({ conversation }: Speaker, messageId: string): Message {
  const message = conversation.messages.find(({ id }) => id === messageId);
  if (!message) throw new HttpRefusal(404, 'NotFound', 'There is no such message.');
  return message;
}
