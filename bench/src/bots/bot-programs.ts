import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type ActivityFor, firstStepInputs, message, press } from './activities.ts';
import { type Connector, openConnector } from './connector.ts';
import { type Program, startServer } from './server-process.ts';
import { takeTurn } from './turns.ts';

/** Our bot and the bare one, ready to be started as often as a row likes: the bare one has our answers and our rows. */
export interface BotPrograms {
  readonly ours: Program;
  readonly bare: Program;
  readonly connector: Connector;
  readonly help: ActivityFor;
  /** The first step of the form, filled in, on its way to the second. */
  readonly formStep: ActivityFor;
  close(): Promise<void>;
}

export const prepareBots = async (): Promise<BotPrograms> => {
  const folder = mkdtempSync(join(tmpdir(), 'cosell-bench-'));
  const connector = await openConnector();
  const [oursDatabase, bareDatabase] = [join(folder, 'ours.db'), join(folder, 'bare.db')];
  const cardsFile = join(folder, 'cards.json');
  const ours: Program = {
    file: fileURLToPath(new URL('../../../apps/bot/src/main.ts', import.meta.url)),
    // Nothing listens at the Partner API's address, and no turn of these rows asks it.
    env: {
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: `sqlite:${oursDatabase}`,
      PARTNER_API_URL: 'http://127.0.0.1:9',
    },
  };
  const help = message('help');
  const { cards, formStep } = await record(ours, connector, help);
  writeFileSync(cardsFile, JSON.stringify(cards));
  const database = new DatabaseSync(oursDatabase);
  database.prepare('vacuum into ?').run(bareDatabase);
  database.close();
  const bare: Program = {
    file: fileURLToPath(new URL('../bare-bot.ts', import.meta.url)),
    args: [cardsFile, bareDatabase],
  };
  const close = async (): Promise<void> => {
    await connector.close();
    rmSync(folder, { recursive: true });
  };
  return { ours, bare, connector, help, formStep, close };
};

const sentCard = z.object({ attachments: z.tuple([z.object({ content: z.unknown() })]) });
const answeredCard = z.object({ value: z.unknown() });

/** What our bot answers, word for word, and the press that goes on from the draft it has opened. */
const record = async (ours: Program, { url, lastSent }: Connector, help: ActivityFor) => {
  const bot = await startServer(ours);
  const cardInChat = (): unknown => sentCard.parse(JSON.parse(lastSent())).attachments[0].content;
  try {
    await takeTurn(bot.url, url, help);
    const helpCard = cardInChat();
    await takeTurn(bot.url, url, message('new'));
    const draftId = /"draftId":"([^"]+)"/.exec(lastSent())?.[1];
    const formStep = press('draft.next', { draftId, step: 1, ...firstStepInputs });
    const answer = await takeTurn(bot.url, url, formStep);
    if (!answer.includes('"step":2')) throw new Error(`The form did not go on to its second step: ${answer}`);
    return { formStep, cards: { message: helpCard, formStep: answeredCard.parse(JSON.parse(answer)).value } };
  } finally {
    await bot.stop();
  }
};
