import type { Log } from '../log.ts';
import type { Lane, Slot, Store } from '../store/store.ts';
import type { Conversation, Seller } from '../turn.ts';
import { conversationPace, localPace, partnerPace, tenantPace } from './limits.ts';
import type { Pace } from './pace.ts';

/** Keeps all bots of one store together within what Teams and the Partner API take. */
export interface Pacer {
  /** Takes the next slot for a call into a conversation, if it comes within so many milliseconds. */
  slotInTeams(conversation: Conversation, longestWait: number): Promise<Slot>;
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
  const take = async (lane: Lane, pace: Pace, longestWait: number): Promise<Slot> => {
    try {
      return await store.takeSlot(lane, pace, now(), longestWait);
    } catch (error) {
      log.error('slot not taken', error);
      return free;
    }
  };
  return {
    slotInTeams: async ({ id, tenantId }, longestWait) => {
      if (!isPaced) return free;
      const tenant = { tenantId, organizationId: organizationOf(tenantId) };
      const slots = await Promise.all([
        take({ ...tenant, name: `conversation ${id}` }, conversationPace, longestWait),
        take({ ...tenant, name: 'teams' }, tenantPace, longestWait),
      ]);
      return { taken: slots.every(({ taken }) => taken), wait: Math.max(...slots.map(({ wait }) => wait)) };
    },
    slotAtPartner: (seller) => take(partnerLane(seller), isPaced ? partnerPace : localPace, 0),
    narrowPartner: async (seller, until) => {
      try {
        await store.narrow(partnerLane(seller), until);
      } catch (error) {
        log.error('lane not narrowed', error);
      }
    },
  };
};

/** An organisation is one caller to the Partner API, whichever of its tenants calls. */
const partnerLane = ({ organizationId }: Seller): Lane => ({ tenantId: '', organizationId, name: 'partner-api' });
