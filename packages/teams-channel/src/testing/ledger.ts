import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Connector } from '../connector.ts';
import type { Delivery } from '../delivery.ts';
import type { OutgoingActivity } from '../envelope.ts';
import { conversationIdOf } from '../thread.ts';
import type { BotCall } from '../traffic.ts';
import { answerFaults, cardFaults, cardsOfAnswer, cardsOfMessage, turnFaults } from './budgets.ts';

/** One call of the bot. */
export interface CountedCall {
  /** Milliseconds since 1970, by the connector's clock. */
  at: number;
  operation: BotCall['operation'];
  conversationId: string;
  tenantId: string;
  isRefused: boolean;
  /** The activity it followed; absent where the bot spoke first. */
  turnId?: string;
}

/** An account of what a bot sends, held to the budgets of Teams. */
export interface Ledger {
  calls: () => readonly CountedCall[];
  /** What broke a budget so far, in words without anything that people typed. */
  faults: () => readonly string[];
  /** Takes out a fault that a test brings about on purpose; throws where it is not there. */
  excuse: (fault: string) => void;
  /** Throws where a budget was broken. */
  check: () => void;
}

/**
 * Things one person did whose effects may still be under way, as those of a sign-in are when it is answered. A call that names none
 * of them is taken for one of the latest in which it is lawful.
 */
const mostUnderWay = 4;

/** Older turns are forgotten: what follows them is no longer counted as theirs. */
const mostTurns = 1_000;

const delivered = z.looseObject({
  id: z.string(),
  type: z.string(),
  from: z.looseObject({ id: z.string() }),
  conversation: z.looseObject({ id: z.string() }),
});

/** What has come of one thing that a person did. */
interface Turn {
  id: string;
  personId: string;
  conversationId: string;
  /** Whether a person said or pressed something, unlike the events of an installation. */
  isDeed: boolean;
  /** By conversation. */
  calls: Map<string, BotCall['operation'][]>;
  /** By person: what was said to them, as hashes. */
  said: Map<string, Set<string>>;
}

/** Keeps account of a connector's bot from now on. */
export function keepLedger(connector: Pick<Connector, 'watch'>): Ledger {
  const calls: CountedCall[] = [];
  const faults: string[] = [];
  /** In the order in which they were last delivered. */
  const turns = new Map<string, Turn>();

  function begin(activity: OutgoingActivity): void {
    const { success, data } = delivered.safeParse(activity);
    if (!success) return;
    const { id, type, from, conversation } = data;
    const isDeed = type === 'message' || type === 'invoke';
    const begun = { id, personId: from.id, conversationId: conversationIdOf(conversation.id), isDeed };
    const turn = turns.get(id) ?? { ...begun, calls: new Map(), said: new Map() };
    turns.delete(id);
    turns.set(id, turn);
    const [oldest] = turns.keys();
    if (turns.size > mostTurns && oldest !== undefined) turns.delete(oldest);
  }

  /** What a call does not name, it follows: what was done in its conversation, or elsewhere by whose private chat it is. */
  function turnOf(call: BotCall): Turn | undefined {
    const { conversation, activity } = call;
    const named = turns.get(activity?.replyToId ?? '');
    if (named) return named;
    const [person] = conversation.type === 'personal' ? conversation.members : [];
    const before = [...turns.values()]
      .filter((turn) => turn.conversationId === conversation.id || turn.personId === person?.id)
      .toReversed();
    const deeds = before.filter(({ isDeed }) => isDeed).slice(0, mostUnderWay);
    return deeds.find((turn) => faultsIn(turn, call).length === 0) ?? deeds[0] ?? before[0];
  }

  function takeNote(call: BotCall, at: number, isRefused: boolean): void {
    const { operation, conversation, activity } = call;
    const turn = turnOf(call);
    const { id: conversationId, tenantId } = conversation;
    calls.push({ at, operation, conversationId, tenantId, isRefused, ...(turn && { turnId: turn.id }) });
    const where = `${operation} (${conversation.type})`;
    if (isRefused) report(where, ['refused, since Teams takes no more now']);
    if (activity) report(where, cardsOfMessage(activity).flatMap(cardFaults));
    if (!turn || isRefused || !isOfTurn(turn, call)) return;
    report('a turn', faultsIn(turn, call));
    countIn(turn, call);
  }

  function judge(activity: OutgoingActivity, { body, attempts }: Delivery): void {
    if (activity['type'] !== 'invoke') return;
    report(`the answer to ${String(activity['name'])}`, [
      ...cardsOfAnswer(body).flatMap(cardFaults),
      ...answerFaults(body, attempts),
    ]);
  }

  function report(where: string, found: readonly string[]): void {
    faults.push(...found.map((fault) => `${where}: ${fault}`));
  }

  connector.watch((traffic) => {
    switch (traffic.kind) {
      case 'delivering':
        return begin(traffic.activity);
      case 'answered':
        return judge(traffic.activity, traffic.delivery);
      case 'called':
      default:
        return takeNote(traffic.call, traffic.at, traffic.isRefused);
    }
  });

  return {
    calls: () => calls,
    faults: () => faults,
    excuse: (fault) => {
      const place = faults.indexOf(fault);
      if (place < 0) throw new Error(`There is no fault "${fault}" to excuse, only: ${faults.join(', ') || 'none'}.`);
      faults.splice(place, 1);
    },
    check: () => {
      if (faults.length > 0) throw new Error(`Budgets of Teams were broken:\n${[...new Set(faults)].join('\n')}`);
    },
  };
}

/** An update that names no turn follows what has become of a deal, of which one person may have many; what is said follows the person. */
function isOfTurn({ id }: Turn, { operation, activity }: BotCall): boolean {
  return operation !== 'roster' && (operation !== 'update' || activity?.replyToId === id);
}

/** What would be wrong if a call were one more of a turn. */
function faultsIn(turn: Turn, call: BotCall): string[] {
  const message = messageIn(call);
  const isKnown = call.conversation.members.some(({ id }) => message !== undefined && turn.said.get(id)?.has(message));
  return [...turnFaults(callsWith(turn, call)), ...(isKnown ? ['the same message twice to a person'] : [])];
}

function countIn(turn: Turn, call: BotCall): void {
  const { id: conversationId, members } = call.conversation;
  const message = messageIn(call);
  turn.calls.set(conversationId, callsWith(turn, call));
  if (message !== undefined)
    for (const { id } of members) turn.said.set(id, (turn.said.get(id) ?? new Set()).add(message));
}

function callsWith({ calls }: Turn, { operation, conversation }: BotCall): BotCall['operation'][] {
  return [...(calls.get(conversation.id) ?? []), operation];
}

/** A new message, as a hash; undefined for any other call. */
function messageIn({ operation, activity }: BotCall): string | undefined {
  if (operation !== 'post' || activity?.type !== 'message') return undefined;
  const said = JSON.stringify([activity.text, activity.attachments]);
  return createHash('sha256').update(said).digest('base64');
}
