import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { adaptiveCard, type AdaptiveCardJson, adaptiveCardType } from './activity.ts';
import type { Connector } from './connector.ts';
import type { Delivery } from './delivery.ts';
import { type AnswerError, errorIn, unreadableAnswer } from './invoke-answer.ts';
import type { Speaker } from './speaker.ts';

/** A search command of a message extension, as the app's manifest names it and its parameter. */
export interface SearchCommand {
  readonly id: string;
  readonly parameter: string;
}

/** One line of what was found, and the card that it puts into a message. */
export interface SearchResult {
  title: string;
  text: string;
  card: AdaptiveCardJson;
}

/** What a person sees of a search or of a link: lines, or a text in their place; a link may stay without either. */
export type SearchAnswer =
  | { kind: 'results'; results: readonly SearchResult[] }
  | { kind: 'message'; text: string }
  | { kind: 'nothing' }
  | AnswerError;

export interface SearchStep {
  delivery: Delivery;
  answer: SearchAnswer;
}

/** Types into a search, or only opens it. */
export async function search(
  connector: Connector,
  speaker: Speaker,
  command: SearchCommand,
  text?: string,
): Promise<SearchStep> {
  const parameter =
    text === undefined ? { name: 'initialRun', value: 'true' } : { name: command.parameter, value: text };
  const value = { commandId: command.id, parameters: [parameter], queryOptions: { skip: 0, count: 25 } };
  const delivery = await connector.invoke(speaker, 'composeExtension/query', value);
  return { delivery, answer: readAnswer(delivery) };
}

/** Writes a link into a message. */
export async function unfurl(connector: Connector, speaker: Speaker, url: string): Promise<SearchStep> {
  const delivery = await connector.invoke(speaker, 'composeExtension/queryLink', { url });
  return { delivery, answer: readAnswer(delivery) };
}

const thumbnailType = 'application/vnd.microsoft.card.thumbnail';

const attachment = z.looseObject({
  contentType: z.literal(adaptiveCardType),
  content: adaptiveCard,
  preview: z.looseObject({
    contentType: z.literal(thumbnailType),
    content: z.looseObject({ title: z.string(), text: z.string() }),
  }),
});

// Teams shows 25 lines at most.
const answer = z.looseObject({
  composeExtension: z.discriminatedUnion('type', [
    z.looseObject({
      type: z.literal('result'),
      attachmentLayout: z.enum(['list', 'grid']),
      attachments: z.array(attachment).max(25),
    }),
    z.looseObject({ type: z.literal('message'), text: z.string().min(1) }),
  ]),
});

function readAnswer(delivery: Delivery): SearchAnswer {
  const error = errorIn(delivery);
  if (error) return error;
  if (isDeepStrictEqual(delivery.body, {})) return { kind: 'nothing' };
  const { data } = answer.safeParse(delivery.body);
  if (!data) return unreadableAnswer;
  const { composeExtension: shown } = data;
  if (shown.type === 'message') return { kind: 'message', text: shown.text };
  const results = shown.attachments.map(({ content: card, preview }) => ({
    title: preview.content.title,
    text: preview.content.text,
    card,
  }));
  return { kind: 'results', results };
}
