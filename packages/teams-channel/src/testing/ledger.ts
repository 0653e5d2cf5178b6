import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { BotActivity } from '../activity.ts';
import type { Connector } from '../connector.ts';
import type { Conversation } from '../conversations.ts';
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
  /** By conversation. */
  calls: Map<string, number>;
  /** By person: what was said to them, as hashes. */
  said: Map<string, Set<string>>;
}

/** Keeps account of a connector's bot from now on. */
export function keepLedger(connector: Pick<Connector, 'watch'>): Ledger {
  const calls: CountedCall[] = [];
  const faults: string[] = [];
  /** In the order in which they were last delivered. */
  const turns = new Map<string, Turn>();
  /** Which are being answered, as often as they are. */
  const open: string[] = [];

  function begin(activity: OutgoingActivity): void {
    const { success, data } = delivered.safeParse(activity);
    if (!success) return;
    const { id, from, conversation } = data;
    const begun = { id, personId: from.id, conversationId: conversationIdOf(conversation.id) };
    const turn = turns.get(id) ?? { ...begun, calls: new Map(), said: new Map() };
    turns.delete(id);
    turns.set(id, turn);
    open.push(id);
    const [oldest] = turns.keys();
    if (turns.size > mostTurns && oldest !== undefined) turns.delete(oldest);
  }

  /** What a call does not name, it follows: what was last done in its conversation, or elsewhere by whose private chat it is. */
  function turnOf({ conversation, activity }: BotCall): Turn | undefined {
    const named = turns.get(activity?.replyToId ?? '');
    if (named) return named;
    const [person] = conversation.type === 'personal' ? conversation.members : [];
    return [...turns.values()].findLast(
      ({ conversationId, personId }) => conversationId === conversation.id || personId === person?.id,
    );
  }

  /** What is shown behind the answer follows the deal, not the person; what is said then does not. */
  function isOfTurn(turn: Turn, { operation, activity }: BotCall): boolean {
    if (operation === 'roster') return false;
    return operation !== 'update' || open.includes(turn.id) || activity?.replyToId === turn.id;
  }

  function takeNote(call: BotCall, at: number, isRefused: boolean): void {
    const { operation, conversation, activity } = call;
    const turn = turnOf(call);
    const { id: conversationId, tenantId } = conversation;
    calls.push({ at, operation, conversationId, tenantId, isRefused, ...(turn && { turnId: turn.id }) });
    const where = `${operation} (${conversation.type})`;
    if (isRefused) report(where, ['refused, since Teams takes no more now']);
    if (activity) report(where, cardsOfMessage(activity).flatMap(cardFaults));
    if (turn && !isRefused && isOfTurn(turn, call)) countIn(turn, call);
  }

  function countIn(turn: Turn, { operation, conversation, activity }: BotCall): void {
    const count = (turn.calls.get(conversation.id) ?? 0) + 1;
    turn.calls.set(conversation.id, count);
    report('a turn', turnFaults(count));
    const isNews = operation === 'post' && activity?.type === 'message';
    if (isNews && saidTwice(turn, conversation, activity)) report('a turn', ['the same message twice to a person']);
  }

  function end(activity: OutgoingActivity, { body, attempts }: Delivery): void {
    const place = open.indexOf(String(activity['id']));
    if (place >= 0) open.splice(place, 1);
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
        return end(traffic.activity, traffic.delivery);
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

/** Whether somebody in a conversation has heard a message in this turn already, here or elsewhere. */
function saidTwice({ said }: Turn, { members }: Conversation, { text, attachments }: BotActivity): boolean {
  const message = createHash('sha256')
    .update(JSON.stringify([text, attachments]))
    .digest('base64');
  const knew = members.filter(({ id }) => said.get(id)?.has(message));
  for (const { id } of members) said.set(id, (said.get(id) ?? new Set()).add(message));
  return knew.length > 0;
}
