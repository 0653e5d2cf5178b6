import type { Card, Chat, PressResult } from '@cosell/teams-channel/testing';
import { exampleDraft } from '../src/testing/examples.ts';
import { fillIn } from '../test/fill-form.ts';
import type { Ledger } from './ledger.ts';
import type { Random } from './seeded-random.ts';
import { isAcknowledgement } from './submission-cards.ts';

/** What a seller does by chance: give up after a press that nobody answered. */
const givesUp = 0.15;
/**
 * The longest rest between two deals, and the pause before a button is pressed again, in milliseconds. Without a rest a few
 * sellers would bring more in a minute than the bot reads when it looks for one lost record.
 */
const longestRest = 2_000;
const pauseBeforeAgain = 150;
/** A bot that is away for longer has not come back at all. */
const patience = 60_000;

export interface SellerPorts {
  readonly name: string;
  readonly chat: Chat;
  readonly random: Random;
  readonly ledger: Ledger;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
  /** False when no more deals are wanted. */
  readonly isOpen: () => boolean;
  /** Hears of each press, and whether a card came back. */
  readonly pressed: (isAnswered: boolean) => void;
}

/** Brings one deal after the other, and does what people do when nothing happens: press again. */
export const sellTirelessly = async (ports: SellerPorts): Promise<void> => {
  for (let number = 1; ports.isOpen(); number += 1) {
    await bringDeal(`Deal ${number} of ${ports.name}`, ports);
    await ports.pause(ports.random() * longestRest);
  }
};

const bringDeal = async (name: string, ports: SellerPorts): Promise<void> => {
  const { random, ledger, now } = ports;
  const type = random() < 0.5 ? 'Independent' : 'Shared';
  // Some have an id in their CRM, which is the same for all their deals, so that it tells none of them from the others.
  const reference = random() < 0.5 ? {} : { externalReferenceId: `CRM of ${ports.name}` };
  const draft = { ...exampleDraft(type), name, ...reference };
  const first = await newForm(ports);
  const second = await pressUntilAnswered(fillIn(first, draft), 'draft.next', ports);
  const third = await pressUntilAnswered(fillIn(second, draft), 'draft.next', ports);
  const review = await pressUntilAnswered(fillIn(third, draft), 'draft.review', ports);

  const entry = ledger.open(name, type, review.messageId);
  const isPatient = random() >= givesUp;
  const answer = isPatient
    ? await pressUntilAnswered(review, 'draft.submit', ports)
    : (await press(review, 'draft.submit', ports)).card;
  if (answer && isAcknowledgement(answer.text())) entry.acknowledgedAt = now();
};

const newForm = ({ chat, ...ports }: SellerPorts): Promise<Card> =>
  untilGiven('a form', ports, async () => {
    const { status } = await chat.say('new');
    return status >= 200 && status < 300 ? chat.lastCard() : undefined;
  });

const pressUntilAnswered = (card: Card, verb: string, ports: SellerPorts): Promise<Card> =>
  untilGiven(`an answer to ${verb}`, ports, async () => (await press(card, verb, ports)).card);

const press = async (card: Card, verb: string, { pressed }: SellerPorts): Promise<PressResult> => {
  const result = await card.press(verb);
  if (result.refused) throw new Error(`The card of ${verb} refuses what was typed: ${JSON.stringify(result.refused)}`);
  pressed(result.card !== undefined);
  return result;
};

const untilGiven = async <Given>(
  what: string,
  { now, pause }: Pick<SellerPorts, 'now' | 'pause'>,
  ask: () => Promise<Given | undefined>,
): Promise<Given> => {
  const until = now() + patience;
  for (;;) {
    const given = await ask();
    if (given !== undefined) return given;
    if (now() > until) throw new Error(`Nobody gave a seller ${what} for ${patience} ms.`);
    await pause(pauseBeforeAgain);
  }
};
