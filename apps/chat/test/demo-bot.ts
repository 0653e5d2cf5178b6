import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { createDemoSurfaces } from './demo-surfaces.ts';

const activity = z.looseObject({
  type: z.string(),
  name: z.string().optional(),
  text: z.string().optional(),
  locale: z.string().optional(),
  serviceUrl: z.string(),
  conversation: z.looseObject({ id: z.string() }),
  from: z.looseObject({ name: z.string() }),
  value: z.looseObject({ action: z.looseObject({ data: z.record(z.string(), z.unknown()) }).optional() }).optional(),
});

const text = (words: string, more = {}) => ({ type: 'TextBlock', text: words, wrap: true, ...more });
const cardAttachment = (content: unknown) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
});

/** A form of every kind of input. */
export const form = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    text('New referral', { style: 'heading', size: 'large', weight: 'bolder' }),
    text('Step 1 of 3: the customer. Fields marked with a star are **required**.', { isSubtle: true, spacing: 'none' }),
    {
      type: 'Input.Text',
      id: 'customerProfile.name',
      label: 'Company',
      isRequired: true,
      errorMessage: 'Name the company.',
      placeholder: 'Contoso Ltd',
    },
    {
      type: 'ColumnSet',
      columns: [
        {
          type: 'Column',
          width: 'stretch',
          items: [
            {
              type: 'Input.Number',
              id: 'details.dealValue',
              label: 'Deal value',
              min: 0,
              errorMessage: 'Zero or more.',
            },
          ],
        },
        {
          type: 'Column',
          width: 'stretch',
          items: [
            {
              type: 'Input.ChoiceSet',
              id: 'details.currency',
              label: 'Currency',
              value: 'EUR',
              choices: ['EUR', 'USD', 'HUF'].map((value) => ({ title: value, value })),
            },
          ],
        },
      ],
    },
    { type: 'Input.Date', id: 'details.closingDateTime', label: 'Closing date' },
    {
      type: 'Input.ChoiceSet',
      id: 'type',
      label: 'Kind of deal',
      style: 'expanded',
      isRequired: true,
      errorMessage: 'Choose one.',
      choices: [
        { title: 'Independent: only we work on it', value: 'Independent' },
        { title: 'Shared: together with Microsoft', value: 'Shared' },
      ],
    },
    { type: 'Container', style: 'warning', items: [text('Visibility cannot be taken back.')] },
    {
      type: 'Input.Toggle',
      id: 'consent',
      title: 'The customer agrees that their data is passed on',
      valueOn: 'true',
      valueOff: 'false',
    },
    {
      type: 'FactSet',
      facts: [
        { title: 'Organisation', value: 'Contoso Company' },
        { title: 'Status', value: 'Draft' },
      ],
    },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Next', verb: 'draft.next', style: 'positive', data: { step: 1 } },
    { type: 'Action.Execute', title: 'Discard', verb: 'draft.discard', associatedInputs: 'none', data: {} },
    {
      type: 'Action.ShowCard',
      title: 'More fields',
      card: {
        type: 'AdaptiveCard',
        body: [{ type: 'Input.Text', id: 'details.notes', label: 'Notes', isMultiline: true }],
      },
    },
  ],
};

const text300 = 'Words that take the room of several lines. '.repeat(7);
const titles = [...Array.from({ length: 12 }, (_, index) => `Product ${index}`), 'Partnerverwaltungssystem'];

/** A folded section with a long list to choose from, and facts with long titles. */
export const choices = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    {
      type: 'FactSet',
      facts: [
        { title: 'Private', value: text300 },
        { title: 'Partner-led', value: text300 },
      ],
    },
    { type: 'FactSet', facts: [{ title: 'Qualification', value: text300 }] },
    {
      type: 'ActionSet',
      actions: [
        { type: 'Action.ToggleVisibility', title: `More: ${'words '.repeat(20)}`, targetElements: ['folded-products'] },
        { type: 'Action.ToggleVisibility', title: 'More: products', targetElements: ['folded-products'] },
      ],
    },
    {
      type: 'Container',
      id: 'folded-products',
      isVisible: false,
      items: [
        {
          type: 'Input.ChoiceSet',
          id: 'products',
          label: 'Products',
          isMultiSelect: true,
          wrap: true,
          value: 'Product 3',
          choices: titles.map((title) => ({ title, value: title })),
        },
        {
          type: 'Input.ChoiceSet',
          id: 'services',
          label: 'Services',
          isMultiSelect: true,
          choices: titles.slice(0, 12).map((_, index) => ({ title: `Service ${index}`, value: `${index}` })),
        },
      ],
    },
  ],
};

const receipt = (company: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    text('Referral sent', { style: 'heading', size: 'large', weight: 'bolder', color: 'good' }),
    {
      type: 'FactSet',
      facts: [
        { title: 'Company', value: company },
        { title: 'Status', value: 'New' },
      ],
    },
  ],
  actions: [{ type: 'Action.OpenUrl', title: 'Open in Partner Center', url: 'https://partner.microsoft.com/' }],
});

export interface DemoBot {
  url: string;
  heard: string[];
  answerLate: () => void;
  stop: () => Promise<void>;
  /** Can be reached again where it was. */
  comeBack: () => Promise<void>;
}

/** Wants to be refreshed for each reader. */
const shared = {
  ...receipt('Everybody'),
  refresh: { action: { type: 'Action.Execute', verb: 'look', data: { 'customerProfile.name': 'Each reader' } } },
};

/** A tiny bot for the window's tests; `stop` makes it unreachable. */
export async function startDemoBot(): Promise<DemoBot> {
  const heard: string[] = [];
  const surfaces = createDemoSurfaces();
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const {
      type,
      name = '',
      text: typed = '',
      locale = 'no locale',
      serviceUrl,
      conversation,
      from,
      value,
    } = activity.parse(JSON.parse((await request.toArray()).join('')));
    // Among several people what is said begins with a mention of the bot.
    const said = typed.replace(/^<at>\w+<\/at> /, '');
    heard.push(type === 'message' ? `${from.name} (${locale}): ${typed}` : `${from.name} (${locale}) ${name || type}`);
    const reply = (body: unknown) =>
      fetch(`${serviceUrl}/v3/conversations/${encodeURIComponent(conversation.id)}/activities`, {
        method: 'POST',
        body: JSON.stringify(body),
      });
    if (type === 'installationUpdate')
      await reply({ type: 'message', text: `Hello **${from.name}**. Say *new* to begin.` });
    if (said === 'new') await reply(cardAttachment(form));
    else if (said === 'choices') await reply(cardAttachment(choices));
    else if (said === 'shared') await reply(cardAttachment(shared));
    else if (said === 'think') await reply({ type: 'typing' });
    else if (said) await reply({ type: 'message', text: `You said: ${said}\n\n- one\n- <b>two</b>` });
    const company = value?.action?.data['customerProfile.name'];
    const card = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: receipt(String(company)) };
    const stale = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'This draft is gone.' };
    response.writeHead(200, { 'content-type': 'application/json' });
    const atSurface = await surfaces.answer(name, value);
    response.end(type === 'invoke' ? JSON.stringify(atSurface ?? (company ? card : stale)) : '');
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${port}`,
    heard,
    answerLate: surfaces.answerLate,
    stop,
    comeBack: () => listen(port),
  };
}
