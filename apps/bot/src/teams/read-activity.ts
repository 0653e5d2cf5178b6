import { z } from 'zod';
import type { SignInAttempt } from '../sign-in/accounts.ts';
import { conversationTypes, type Turn, type TurnInput } from '../turn.ts';
import { readProof } from './read-sign-in.ts';
import { readSurface } from './surfaces/read-surface.ts';
import { surfaceOf } from './surfaces/surface.ts';

const text = z.string();
const optional = text.nullish().transform((given) => given ?? undefined);

// Not every database can hold a NUL or half a surrogate pair, and two people must never become one when it is replaced.
const key = text.refine((id) => id.isWellFormed() && !id.includes('\0'));
const optionalKey = key.optional().catch(undefined);

const account = z.object({ id: key.min(1), name: optional, aadObjectId: optionalKey });

const members = z
  .array(z.object({ id: text }))
  .optional()
  .catch(undefined);

/** The parts of a Bot Framework activity that we read; anything else may be there. */
const activitySchema = z.object({
  type: text.min(1),
  id: optional,
  name: optional,
  text: optional,
  attachments: z.array(z.unknown()).optional().catch(undefined),
  value: z.unknown().optional(),
  locale: optional,
  entities: z.array(z.unknown()).catch([]),
  replyToId: optional,
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: account,
  channelId: optional,
  recipient: account.partial().optional(),
  conversation: z.object({
    id: text.min(1),
    tenantId: optionalKey,
    // Of one that is not known, others may be reading.
    conversationType: z.enum(conversationTypes).catch('groupChat'),
  }),
  channelData: z
    .object({ tenant: z.object({ id: optionalKey }).optional() })
    .optional()
    .catch(undefined),
  membersAdded: members,
  membersRemoved: members,
  action: optional,
});

export type TeamsActivity = z.infer<typeof activitySchema>;

const clientInfo = z.object({ type: z.literal('clientInfo'), locale: text.min(1) });

/** The language of the person's Teams, which not every activity tells. */
const localeOf = ({ locale, entities }: TeamsActivity): string | undefined =>
  locale || entities.map((entity) => clientInfo.safeParse(entity).data?.locale).find((said) => said !== undefined);

/** The activity in a request's body, or undefined when the body is none. */
export const readActivity = (body: unknown): TeamsActivity | undefined => {
  const result = activitySchema.safeParse(body);
  return result.success ? result.data : undefined;
};

const executeSchema = z.object({ action: z.object({ verb: text.min(1), data: z.unknown().optional() }) });

const submitSchema = z.looseObject({ verb: text.min(1) });

/** What came in: a turn for the handlers, the end of a sign-in, a thing to pass over, an invoke nobody knows, or one that is malformed. */
export type Incoming =
  | { readonly kind: 'turn'; readonly turn: Turn }
  | { readonly kind: 'sign-in'; readonly attempt: SignInAttempt }
  | { readonly kind: 'ignored' | 'unknown-invoke' | 'malformed-invoke' };

/**
 * The turn in an activity; `organizationOf` tells which organisation a tenant's sellers act for. `botId` of the conversation is
 * the recipient: Teams gives each bot its own id in a tenant.
 */
export const readTurn = (activity: TeamsActivity, organizationOf: (tenantId: string) => string): Incoming => {
  const origin = originOf(activity, organizationOf);
  const proof = activity.type === 'invoke' ? readProof(activity) : undefined;
  if (proof) return { kind: 'sign-in', attempt: { ...origin, ...proof } };
  const input = readInput(activity);
  if (typeof input === 'string') return { kind: input };
  const activityId = activity.id && { activityId: activity.id };
  const isSeenAlone = isOfOnePerson(activity) && { isSeenAlone: true as const };
  return { kind: 'turn', turn: { ...activityId, ...origin, name: activity.from.name ?? '', ...isSeenAlone, input } };
};

/** Cards stand before all who read the conversation, dialogs, searches and lists before one of them. */
const isOfOnePerson = (activity: TeamsActivity): boolean => {
  const surface = activity.type === 'invoke' ? surfaceOf(activity) : undefined;
  return surface !== undefined && surface !== 'card';
};

const originOf = (
  activity: TeamsActivity,
  organizationOf: (tenantId: string) => string,
): Pick<Turn, 'seller' | 'channelUserId' | 'locale' | 'conversation'> => {
  const tenantId = activity.channelData?.tenant?.id ?? activity.conversation.tenantId ?? '';
  return {
    seller: {
      tenantId,
      organizationId: organizationOf(tenantId),
      userId: activity.from.aadObjectId ?? activity.from.id,
    },
    channelUserId: activity.from.id,
    locale: localeOf(activity) ?? 'en-US',
    conversation: {
      id: activity.conversation.id,
      type: activity.conversation.conversationType,
      tenantId,
      serviceUrl: activity.serviceUrl,
      botId: activity.recipient?.id ?? '',
    },
  };
};

const readInput = (activity: TeamsActivity): TurnInput | 'ignored' | 'unknown-invoke' | 'malformed-invoke' => {
  switch (activity.type) {
    case 'message':
      return readSubmit(activity) ?? readMessage(activity);
    case 'conversationUpdate':
      return hasLeft(activity) ? { type: 'left' } : hasJoined(activity) ? joined(activity) : 'ignored';
    case 'installationUpdate':
      // Teams also names updates of the app: `add-upgrade` and `remove-upgrade`.
      if (activity.action === 'remove') return { type: 'left' };
      return activity.action?.startsWith('add') ? joined(activity) : 'ignored';
    case 'invoke':
      return activity.name === 'adaptiveCard/action' ? readPress(activity) : readSurface(activity);
    default:
      return 'ignored';
  }
};

const joined = (activity: TeamsActivity): TurnInput => ({
  type: 'joined',
  // Whoever is told nothing else is spoken to in English.
  isLanguageKnown: localeOf(activity) !== undefined || activity.type === 'installationUpdate',
});

/** Alone with the bot it is the person who counts, among several people the bot: nobody there is greeted one by one. */
const hasJoined = ({ membersAdded = [], conversation, recipient }: TeamsActivity): boolean =>
  membersAdded.some(({ id }) => (id === recipient?.id) === (conversation.conversationType !== 'personal'));

const hasLeft = ({ membersRemoved = [], recipient }: TeamsActivity): boolean =>
  membersRemoved.some(({ id }) => id === recipient?.id);

/** `Action.Submit`, by which a Teams presses buttons that does not know `Action.Execute`. */
const readSubmit = ({ value, replyToId }: TeamsActivity): TurnInput | undefined => {
  const { data: submitted } = submitSchema.safeParse(value);
  if (!submitted) return undefined;
  const { verb, ...data } = submitted;
  return { type: 'button', verb, data, ...(replyToId && { messageId: replyToId }), isMessage: true };
};

/** Somebody who sends nothing but a card, as from our own search, or a file or picture, has asked for nothing. */
const readMessage = ({ text: said = '', attachments = [] }: TeamsActivity): TurnInput | 'ignored' =>
  said.trim() === '' && attachments.length > 0 ? 'ignored' : { type: 'text', text: withoutMention(said) };

const readPress = (activity: TeamsActivity): TurnInput | 'malformed-invoke' => {
  const result = executeSchema.safeParse(activity.value);
  if (!result.success) return 'malformed-invoke';
  const { verb, data } = result.data.action;
  return { type: 'button', verb, data, ...(activity.replyToId && { messageId: activity.replyToId }) };
};

const withoutMention = (message: string): string => message.replace(/<at\b[^<>]*>[^<]*<\/at>|&nbsp;/g, ' ').trim();
