const mark = ';messageid=';

/** The id of a thread of a channel, as Teams spells it: that of the channel, and the message that began the thread. */
export function threadedId(conversationId: string, threadId: string | undefined): string {
  return threadId === undefined ? conversationId : conversationId + mark + threadId;
}

/** The conversation in an id that may name a thread. */
export function conversationIdOf(id: string): string {
  return id.split(mark)[0] ?? id;
}

/** The message that began the thread an id names; undefined where it names none. */
export function threadIdOf(id: string): string | undefined {
  return id.split(mark)[1];
}
