import { z } from 'zod';
import { cardIn } from './activity.ts';
import type { Connector } from './connector.ts';
import type { InvokeAnswer } from './invoke-answer.ts';
import { mostRefreshed } from './limits.ts';
import type { Speaker } from './speaker.ts';

const refreshSchema = z.object({
  refresh: z.object({
    action: z.object({
      type: z.literal('Action.Execute'),
      verb: z.string(),
      data: z.record(z.string(), z.unknown()).default({}),
    }),
    userIds: z.array(z.string()).max(mostRefreshed).optional(),
  }),
});

/**
 * Asks for every card before a person anew that wants it, as their Teams does of its own accord, or for those of one message; the
 * bot's answers.
 */
export async function refreshCards(
  connector: Connector,
  speaker: Speaker,
  messageId?: string,
): Promise<InvokeAnswer[]> {
  const { conversation, user } = speaker;
  const answers: InvokeAnswer[] = [];
  for (const message of connector.seenBy(conversation, user)) {
    if (messageId !== undefined && message.id !== messageId) continue;
    for (const [attachment, held] of message.attachments.entries()) {
      const wanted = refreshSchema.safeParse(cardIn(held)).data?.refresh;
      if (!wanted || !isRefreshed(wanted.userIds, speaker)) continue;
      const { verb, data } = wanted.action;
      const pressed = { messageId: message.id, attachment };
      const { answer } = await connector.execute(speaker, pressed, { verb, data }, 'automatic');
      answers.push(answer);
    }
  }
  return answers;
}

function isRefreshed(userIds: readonly string[] | undefined, { conversation, user }: Speaker): boolean {
  return userIds ? userIds.includes(user.id) : conversation.members.length <= mostRefreshed;
}
