import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { adaptiveCard, type AdaptiveCardJson, adaptiveCardType } from '../activity.ts';
import type { Connector } from '../connector.ts';
import type { Delivery } from '../delivery.ts';
import type { Speaker } from '../speaker.ts';

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
export interface Searched {
  status: number;
  results: readonly SearchResult[];
  message?: string;
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

/** Types into a search, or only opens it. Throws where Teams could not show the answer. */
export async function search(
  connector: Connector,
  speaker: Speaker,
  command: SearchCommand,
  text?: string,
): Promise<Searched> {
  const parameter =
    text === undefined ? { name: 'initialRun', value: 'true' } : { name: command.parameter, value: text };
  const value = { commandId: command.id, parameters: [parameter], queryOptions: { skip: 0, count: 25 } };
  return searchedIn(await connector.invoke(speaker, 'composeExtension/query', value));
}

/** Writes a link into a message. Throws where Teams could not show the answer. */
export async function unfurl(connector: Connector, speaker: Speaker, url: string): Promise<Searched> {
  return searchedIn(await connector.invoke(speaker, 'composeExtension/queryLink', { url }));
}

function searchedIn({ status, body }: Delivery): Searched {
  const isSilent = isDeepStrictEqual(body, {});
  if (status !== 200 || isSilent) return { status, results: [] };
  const { composeExtension: shown } = answer.parse(body);
  if (shown.type === 'message') return { status, results: [], message: shown.text };
  const results = shown.attachments.map(({ content: card, preview }) => ({
    title: preview.content.title,
    text: preview.content.text,
    card,
  }));
  return { status, results };
}
