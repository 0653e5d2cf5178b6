import { setTimeout as pause } from 'node:timers/promises';
import { createTeams } from '@cosell/teams-channel/testing';
import { type Figure, spreadOf } from './figures.ts';
import { violationsOf } from './law.ts';
import { createLedger } from './ledger.ts';
import { seededRandom } from './seeded-random.ts';
import { sellTirelessly } from './seller.ts';
import { showsReceipt } from './submission-cards.ts';
import type { SubmissionsTable } from './submissions-table.ts';
import type { UnrulyService } from './unruly-service.ts';

/** The longest that everything may take to come to rest when nothing dies any more, in milliseconds. */
const longestDrain = 60_000;
const lookEvery = 250;

export interface StageOptions {
  readonly service: UnrulyService;
  /** The bot that the next activity goes to. */
  readonly botUrl: () => string;
  readonly sellers: number;
  readonly seed: number;
}

/** What came of a storm. */
export interface Outcome {
  readonly title: string;
  readonly figures: readonly Figure[];
  /** In what the law was broken; empty when it held. */
  readonly violations: readonly string[];
}

/** The sellers in their chats, and the ledger of what they were told. */
export const openStage = async ({ service, botUrl, sellers, seed }: StageOptions) => {
  const teams = await createTeams({ botUrl });
  const ledger = createLedger(Date.now);
  const lost: string[] = [];
  let isOpen = true;
  let presses = 0;
  let unanswered = 0;
  teams.connector.subscribe((change) => {
    if (change.kind === 'updated' && showsReceipt(change.message)) ledger.noteReceipt(change.message.id);
  });

  const sell = async (number: number): Promise<void> => {
    const name = `seller ${number}`;
    await sellTirelessly({
      name,
      chat: await teams.user(name).openChat(),
      random: seededRandom(seed * 1_000 + number),
      ledger,
      pause: (milliseconds) => pause(milliseconds),
      now: Date.now,
      isOpen: () => isOpen,
      pressed: (isAnswered) => {
        presses += 1;
        if (!isAnswered) unanswered += 1;
      },
    });
  };

  return {
    /** All sellers begin; resolves when the last has gone home. */
    sell: () => Promise.all(Array.from({ length: sellers }, (_, index) => sell(index + 1))),
    /** The sellers finish what they have begun. */
    sendHome: () => {
      isOpen = false;
    },
    /** A bot has ended that nobody had ended. */
    botLost: (how: string) => void lost.push(`a bot died by itself: ${how}`),
    /** Waits until nothing is left to do, and judges. */
    judge: async (table: SubmissionsTable): Promise<Pick<Outcome, 'figures' | 'violations'>> => {
      const restless = await drain(table);
      const records = await service.records();
      const deals = ledger.deals();
      const acknowledged = deals.filter(({ isAcknowledged }) => isAcknowledged);
      const violations = [
        ...violationsOf(deals, records).map(({ deal, fault }) => `${deal}: ${fault}`),
        ...(restless > 0 ? [`${restless} submissions have not come to rest within ${longestDrain} ms`] : []),
        ...lost,
      ];
      const figures: Figure[] = [
        ['presses', `${presses}`],
        ['presses without an answer', `${unanswered}`],
        ['deals submitted', `${deals.length}`],
        ['acknowledged', `${acknowledged.length}`],
        ['records', `${records.length}`],
        ['acknowledged to receipt', spreadOf(ledger.waits())],
        ['violations', `${violations.length}`],
      ];
      return { figures, violations };
    },
    close: teams.close,
  };
};

const drain = async (table: SubmissionsTable): Promise<number> => {
  const until = Date.now() + longestDrain;
  for (;;) {
    const unfinished = await table.unfinished();
    if (unfinished === 0 || Date.now() > until) return unfinished;
    await pause(lookEvery);
  }
};
