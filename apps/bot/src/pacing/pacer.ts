import type { Log } from '../log.ts';
import type { Lane, Slot, Store } from '../store/store.ts';
import { type Conversation, type Person, type Seller, wholeIdOf } from '../turn.ts';
import { conversationPace, localPace, partnerPace, rosterPace, tenantPace } from './limits.ts';
import type { Pace, PacedLane } from './pace.ts';

/** Keeps all bots of one store together within what Teams and the Partner API take. */
export interface Pacer {
  /** Takes the next slot for an answer or an update in a conversation, if it comes within so many milliseconds. */
  slotInQueue(conversation: Conversation, longestWait: number): Promise<Slot>;
  /** The same for what somebody waits for, so that it goes before what stands in queues elsewhere in the tenant. */
  slotInTeams(conversation: Conversation, longestWait: number): Promise<Slot>;
  /** The same for asking who is in the conversation. */
  slotAtRoster(conversation: Conversation, longestWait: number): Promise<Slot>;
  /** The same for asking for a person's private chat. */
  slotForChat(person: Person, longestWait: number): Promise<Slot>;
  /** Takes a slot for a POST to the Partner API where one is free now, else tells when the next one is. */
  slotAtPartner(seller: Seller): Promise<Slot>;
  /** The Partner API has asked the seller's organisation to call less until an instant. */
  narrowPartner(seller: Seller, until: number): Promise<void>;
}

export interface PacerPorts {
  readonly store: Pick<Store, 'takeSlot' | 'narrow'>;
  readonly organizationOf: (tenantId: string) => string;
  /** Without it neither side has limits but those it asks for. */
  readonly isPaced: boolean;
  readonly now: () => number;
  readonly log: Log;
}

const free: Slot = { taken: true, wait: 0 };

/** Where the store fails, calls are not paced: an answer matters more, and the other side says when it is too much. */
export const createPacer = ({ store, organizationOf, isPaced, now, log }: PacerPorts): Pacer => {
  const take = async (lanes: readonly PacedLane<Lane>[], longestWait: number): Promise<Slot> => {
    try {
      return await store.takeSlot(lanes, now(), longestWait);
    } catch (error) {
      log.error('slot not taken', error);
      return free;
    }
  };
  /** A call that a lane of its own and that of the tenant have room for. */
  const takeInTenant = async (
    tenantId: string,
    own: PacedLane<string>,
    paceOfTenant: Pace,
    longestWait: number,
  ): Promise<Slot> => {
    if (!isPaced) return free;
    const tenant = { tenantId, organizationId: organizationOf(tenantId) };
    const lanes = [
      { lane: { ...tenant, name: own.lane }, pace: own.pace },
      { lane: { ...tenant, name: 'teams' }, pace: paceOfTenant },
    ];
    return take(lanes, longestWait);
  };
  const { awaited, queued } = tenantPace;
  return {
    slotInQueue: (conversation, longestWait) =>
      takeInTenant(conversation.tenantId, conversationLane(conversation), queued, longestWait),
    slotInTeams: (conversation, longestWait) =>
      takeInTenant(conversation.tenantId, conversationLane(conversation), awaited, longestWait),
    slotAtRoster: (conversation, longestWait) => {
      const roster = { lane: `roster ${wholeIdOf(conversation)}`, pace: rosterPace };
      return takeInTenant(conversation.tenantId, roster, awaited, longestWait);
    },
    slotForChat: ({ conversation, channelUserId }, longestWait) => {
      const chat = { lane: `chat of ${channelUserId}`, pace: conversationPace };
      return takeInTenant(conversation.tenantId, chat, awaited, longestWait);
    },
    slotAtPartner: (seller) => take([{ lane: partnerLane(seller), pace: isPaced ? partnerPace : localPace }], 0),
    narrowPartner: async (seller, until) => {
      try {
        await store.narrow(partnerLane(seller), until);
      } catch (error) {
        log.error('lane not narrowed', error);
      }
    },
  };
};

const conversationLane = (conversation: Conversation): PacedLane<string> => ({
  lane: `conversation ${wholeIdOf(conversation)}`,
  pace: conversationPace,
});

/** An organisation is one caller to the Partner API, whichever of its tenants calls. */
const partnerLane = ({ organizationId }: Seller): Lane => ({ tenantId: '', organizationId, name: 'partner-api' });
