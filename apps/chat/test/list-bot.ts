import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';

const activity = z.looseObject({
  type: z.string(),
  name: z.string().optional(),
  serviceUrl: z.string(),
  conversation: z.looseObject({ id: z.string() }),
  value: z.unknown().optional(),
});
const typed = z.object({ queryText: z.string(), dataset: z.literal('fruits') });
const pressed = z.object({ action: z.object({ data: z.object({ fruits: z.string() }) }) });

const onCard = [...Array.from({ length: 13 }, (_, index) => `Apple ${index}`), 'Körte'];
const onlyKnownToBot = ['Pear', 'Peach', 'Plum'];

const choiceOf = (title: string) => ({ title, value: title });
const card = (body: readonly object[], actions: readonly object[] = []) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body,
  actions,
});

const form = card(
  [
    {
      type: 'Input.ChoiceSet',
      id: 'fruits',
      label: 'Fruits',
      isMultiSelect: true,
      isRequired: true,
      errorMessage: 'Choose a fruit.',
      style: 'filtered',
      choices: onCard.map(choiceOf),
      'choices.data': { type: 'Data.Query', dataset: 'fruits' },
    },
  ],
  [{ type: 'Action.Execute', title: 'Order', verb: 'order', data: {} }],
);

const dialog = {
  task: {
    type: 'continue',
    value: {
      title: 'Fruits',
      width: 'medium',
      height: 'large',
      card: { contentType: 'application/vnd.microsoft.card.adaptive', content: form },
    },
  },
};

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export interface ListBot {
  readonly url: string;
  /** What has been asked for, in order. */
  readonly asked: readonly string[];
  /** Answers what was typed as `p`, which waits for that. */
  answerLate: () => void;
  stop: () => Promise<void>;
}

/** A tiny bot whose one card, in the chat and in a dialog, has a list that asks it for more. */
export async function startListBot(): Promise<ListBot> {
  const asked: string[] = [];
  let answerLate = () => {};

  async function found(text: string) {
    asked.push(text);
    if (text === 'p') await new Promise<void>((resolve) => (answerLate = resolve));
    const results = [...onCard, ...onlyKnownToBot].filter((name) => folded(name).includes(folded(text))).map(choiceOf);
    return {
      statusCode: 200,
      type: 'application/vnd.microsoft.search.searchResponse',
      value: { results: results.slice(0, 15) },
    };
  }

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const { type, name, serviceUrl, conversation, value } = activity.parse(
      JSON.parse((await request.toArray()).join('')),
    );
    const sent = (content: object) => ({ contentType: 'application/vnd.microsoft.card.adaptive', content });
    if (type === 'installationUpdate')
      await fetch(`${serviceUrl}/v3/conversations/${encodeURIComponent(conversation.id)}/activities`, {
        method: 'POST',
        body: JSON.stringify({ type: 'message', attachments: [sent(form)] }),
      });
    const answer = async () => {
      if (name === 'application/search') return found(typed.parse(value).queryText);
      if (name === 'composeExtension/fetchTask') return dialog;
      const { fruits } = pressed.parse(value).action.data;
      const receipt = card([{ type: 'TextBlock', text: `Sent: ${fruits}`, wrap: true }]);
      return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: receipt };
    };
    const body = type === 'invoke' ? JSON.stringify(await answer()) : '';
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(body);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, asked, answerLate: () => answerLate(), stop };
}
