import { z } from 'zod';

/** Content type of an Adaptive Card, in an attachment and in the answer to an invoke. */
export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

export const adaptiveCard = z.looseObject({ type: z.literal('AdaptiveCard'), version: z.string().optional() });

/** The plain JSON of a card; everything in it beyond `type` is kept as it came. */
export type AdaptiveCardJson = z.infer<typeof adaptiveCard>;

export const account = z.looseObject({ id: z.string(), name: z.string().optional() });

/** A person (`29:...`) or a bot (`28:...`). */
export type Account = z.infer<typeof account>;

const attachment = z
  .looseObject({ contentType: z.string(), content: z.unknown().optional() })
  .refine((it) => it.contentType !== adaptiveCardType || adaptiveCard.safeParse(it.content).success, {
    path: ['content'],
    message: 'an Adaptive Card attachment needs content whose type is AdaptiveCard',
  });

export type Attachment = z.infer<typeof attachment>;

/** What a bot may post or put: loose, since Teams ignores what it does not know. */
export const botActivity = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  attachments: z.array(attachment).nullish(),
  replyToId: z.string().nullish(),
});

export type BotActivity = z.infer<typeof botActivity>;

/** Body of `POST /v3/conversations`. */
export const newConversation = z.looseObject({
  isGroup: z.boolean().nullish(),
  members: z.array(account).nullish(),
  activity: botActivity.nullish(),
});

/** One message of a history. `timestamp` and `updatedAt` are ISO 8601 in UTC. */
export interface Message {
  id: string;
  timestamp: string;
  updatedAt?: string;
  from: Account;
  text: string;
  attachments: Attachment[];
  /** What single people see instead, by their id: in a group, the card that answers a press is shown to who pressed. */
  attachmentsFor?: Readonly<Record<string, Attachment[]>>;
  replyToId?: string;
}

/** What one person sees attached to a message. */
export function attachmentsSeenBy({ id }: Pick<Account, 'id'>, message: Message): Attachment[] {
  return message.attachmentsFor?.[id] ?? message.attachments;
}

/** The card in an attachment, or undefined where it holds something else. */
export function cardIn(held: Attachment | undefined): AdaptiveCardJson | undefined {
  return held?.contentType === adaptiveCardType ? adaptiveCard.safeParse(held.content).data : undefined;
}
