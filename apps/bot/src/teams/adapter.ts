import type { Card } from '@cosell/cards';
import { type Activity, type TeamsChannelAccount, TeamsInfo, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Environment } from '../environment.ts';
import { inTime } from '../in-time.ts';
import type { CardAddress, Conversation, Person, Standing } from '../turn.ts';
import { AdmittingAdapter, audience } from './admitting-adapter.ts';
import { cardActivity } from './card-activity.ts';
import { type Credentials, ReusingAuthentication } from './reusing-authentication.ts';

/** Longest wait for the channel, in milliseconds: the SDK alone tries again for much longer than Teams waits for us. */
const channelTimeout = 4_000;
/** The roster only saves the seller some typing: not worth more. */
const rosterTimeout = 1_500;
/** A pressed button is answered in five seconds with it. */
const privateChatTimeout = 1_500;

/** Roles of people who are in a tenant, but not of it. */
const visitors: ReadonlySet<string> = new Set(['guest', 'anonymous']);

const channelId = 'msteams';

const channelError = z.object({ statusCode: z.number(), code: z.string().optional() });

/** The channel lets the bot write only to people who have it, and name its members only to a bot that is one. */
const isClosed = (error: unknown): boolean => {
  const status = channelError.safeParse(error).data?.statusCode;
  return status === 403 || status === 404;
};

/** The conversation stands, and the message is gone from it. */
const isGone = (error: unknown): boolean =>
  channelError.safeParse(error).data?.code === 'ActivityNotFoundInConversation';

/** The roster can be read, and this person is not in it. */
const isMissing = (error: unknown): boolean =>
  channelError.safeParse(error).data?.code === 'MemberNotFoundInConversation';

/** How the SDK answers an incoming activity. `entered` tells whether it could make anything of it. */
export interface Processed {
  readonly status: number;
  readonly body: unknown;
  readonly entered: boolean;
}

/** The SDK behind the few calls we make. */
export interface Adapter {
  /** Asks nobody who they are: only for what the door has let in. */
  process(body: object, logic: (context: TurnContext) => Promise<void>): Promise<Processed>;
  /**
   * Sends a card into a conversation outside of any turn, and gives the id of its message; rejects when the channel does not take
   * it in time, which is four seconds unless so many milliseconds are given.
   */
  sendCard(conversation: Conversation, card: Card, within?: number): Promise<string | undefined>;
  /** Sends any message, which may take the place of another one; rejects as above. */
  sendMessage(conversation: Conversation, message: Partial<Activity>, replacedId: string | undefined): Promise<void>;
  /** Sends a person what is composed from an event of their conversation; rejects when the channel does not take it in time. */
  sendTo(person: Person, compose: (event: Activity) => Promise<Partial<Activity>>): Promise<void>;
  /**
   * A person's private chat with the bot; undefined where the channel lets it write to them nowhere. Rejects when it does not say
   * in time.
   */
  privateChat(person: Person): Promise<Conversation | undefined>;
  /** Whether the card's message is still there to be updated; rejects when the channel does not take the update in time. */
  updateCard(address: CardAddress, card: Card): Promise<boolean>;
  /** What the channel's roster says; rejects when it does not answer in time. */
  emailOf(conversation: Conversation, channelUserId: string): Promise<string | undefined>;
  /**
   * Whether a person is of the tenant a conversation belongs to, and no guest, as its roster says: who is not in it is a visitor.
   * Unknown where the bot may not read it; rejects as above.
   */
  standingOf(person: Person): Promise<Standing>;
}

export interface AdapterPorts {
  readonly app: Environment['app'];
  /** Whether answers may go to an address; asked before every call. */
  readonly mayCall: (serviceUrl: string) => boolean;
  readonly credentials?: Credentials | undefined;
}

export const createAdapter = ({ app, mayCall, credentials }: AdapterPorts): Adapter => {
  const settings = Object.fromEntries(Object.entries(app).filter(([, value]) => value !== undefined));
  const appId = app.MicrosoftAppId ?? '';
  const adapter = new AdmittingAdapter(new ReusingAuthentication(settings, mayCall, credentials), appId);

  const inConversation = (
    conversation: Conversation,
    logic: (context: TurnContext) => Promise<void>,
    { timeout = channelTimeout, channelUserId = '' } = {},
  ): Promise<void> => {
    const { id, type, tenantId, serviceUrl, botId } = conversation;
    const reference = {
      channelId,
      serviceUrl,
      conversation: { id, tenantId, isGroup: type !== 'personal', conversationType: type, name: '' },
      bot: { id: botId, name: '' },
      user: { id: channelUserId, name: '' },
    };
    return inChannelTime(adapter.continueConversationAsync(appId, reference, logic), timeout);
  };

  const sendMessage: Adapter['sendMessage'] = (conversation, message, replacedId) =>
    inConversation(conversation, (context) => sendIn(context, message, replacedId));

  const memberOf = async ({ conversation, channelUserId }: Person): Promise<TeamsChannelAccount | undefined> => {
    let member: TeamsChannelAccount | undefined;
    await inConversation(
      conversation,
      async (context) => {
        member = await TeamsInfo.getMember(context, channelUserId);
      },
      { timeout: rosterTimeout },
    );
    return member;
  };

  return {
    process: async (body, logic) => {
      const answer = { status: 200, body: undefined as unknown, entered: false };
      const request = { method: 'POST', headers: {}, body: { ...body } };
      await adapter.process(request, recorder(answer), async (context) => {
        answer.entered = true;
        await logic(context);
      });
      return answer;
    },
    sendCard: async (conversation, card, within = channelTimeout) => {
      let id: string | undefined;
      const send = async (context: TurnContext) => {
        id = (await context.sendActivity(cardActivity(card)))?.id;
      };
      await inConversation(conversation, send, { timeout: within });
      return id;
    },
    sendMessage,
    sendTo: ({ conversation, channelUserId }, compose) =>
      inConversation(
        conversation,
        async (context) => {
          await context.sendActivity(await compose(context.activity));
        },
        { channelUserId },
      ),
    privateChat: async ({ conversation, channelUserId }) => {
      const { tenantId, serviceUrl, botId } = conversation;
      let id = '';
      const asked = {
        isGroup: false,
        bot: { id: botId, name: '' },
        members: [{ id: channelUserId, name: '' }],
        tenantId,
        channelData: { tenant: { id: tenantId } },
      };
      const created = adapter.createConversationAsync(
        appId,
        channelId,
        serviceUrl,
        audience,
        asked,
        async (context) => {
          id = context.activity.conversation.id;
        },
      );
      try {
        await inChannelTime(created, privateChatTimeout);
      } catch (error) {
        if (isClosed(error)) return undefined;
        throw error;
      }
      return { ...conversation, id, type: 'personal' };
    },
    updateCard: async ({ conversation, messageId }, card) => {
      try {
        await sendMessage(conversation, cardActivity(card), messageId);
        return true;
      } catch (error) {
        if (isGone(error)) return false;
        throw error;
      }
    },
    emailOf: async (conversation, channelUserId) => {
      const member = await memberOf({ conversation, channelUserId });
      return member?.email ?? member?.userPrincipalName;
    },
    standingOf: async (person) => {
      try {
        const member = await memberOf(person);
        const isOfTenant = member?.tenantId === person.conversation.tenantId;
        return isOfTenant && !visitors.has(member.userRole ?? '') ? 'colleague' : 'visitor';
      } catch (error) {
        if (isMissing(error)) return 'visitor';
        if (isClosed(error)) return 'unknown';
        throw error;
      }
    },
  };
};

/** Sends a message, in the place of another one where that is named. */
export const sendIn = async (
  context: TurnContext,
  message: Partial<Activity>,
  replacedId: string | undefined,
): Promise<void> => {
  if (replacedId === undefined) await context.sendActivity(message);
  else await context.updateActivity({ ...message, id: replacedId });
};

/** Waits for the channel no longer than it is worth. */
export const inChannelTime = <Result>(work: Promise<Result>, timeout = channelTimeout): Promise<Result> =>
  inTime(work, timeout, 'the channel did not answer in time');

/** What the SDK takes for a response: it only ever sets a status and sends one body. */
const recorder = (answer: { status: number; body: unknown }) => ({
  socket: undefined,
  status: (code: number) => {
    answer.status = code;
  },
  send: (body: unknown) => {
    answer.body = body;
  },
  header: () => {},
  end: () => {},
});
