import { z } from 'zod';

const query = z.object({ parameters: z.tuple([z.object({ name: z.string(), value: z.string() })]) });
const link = z.object({ url: z.string() });
const create = z.object({
  messagePayload: z
    .object({
      body: z.object({ content: z.string() }),
      from: z.object({ user: z.object({ displayName: z.string() }).nullable() }),
    })
    .transform(({ body, from }) => `${from.user?.displayName ?? 'An app'}: ${body.content}`)
    .default(''),
});
const pressed = z.object({ data: z.looseObject({ verb: z.string().optional(), note: z.string().optional() }) });

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';
const button = (title: string, verb: string) => ({ type: 'Action.Submit', title, data: { verb } });

const card = (body: readonly object[], actions: readonly object[]) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body,
  actions,
});

/** A form for a dialog, with a note to fill in. */
const dialogForm = (note: string) =>
  card(
    [
      { type: 'TextBlock', text: 'New referral', style: 'heading', size: 'large', wrap: true },
      { type: 'Input.Text', id: 'note', label: 'Note', value: note, isRequired: true, errorMessage: 'Say something.' },
    ],
    [button('Create', 'create'), button('Discard', 'discard'), button('Break', 'break')],
  );

const dialogReceipt = (note: string) => card([{ type: 'TextBlock', text: `Sent: ${note}`, wrap: true }], []);

/** What a person puts into a message: its button opens a dialog. */
const inserted = (name: string) =>
  card(
    [{ type: 'TextBlock', text: `Referral ${name}`, wrap: true }],
    [{ type: 'Action.Submit', title: 'Open', data: { verb: 'open', note: name, msteams: { type: 'task/fetch' } } }],
  );

const shown = (content: unknown) => ({
  task: {
    type: 'continue',
    value: { title: 'Demo', width: 'medium', height: 'large', card: { contentType: adaptiveCard, content } },
  },
});

const found = (names: readonly string[]) => ({
  composeExtension: {
    type: 'result',
    attachmentLayout: 'list',
    attachments: names.map((name) => ({
      contentType: adaptiveCard,
      content: inserted(name),
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: { title: name, text: `${name} wants 50 seats` },
      },
    })),
  },
});

const deals = ['Contoso', 'Fabrikam', 'Northwind'];

export interface DemoSurfaces {
  /** By the name of the invoke; undefined for one that belongs elsewhere. */
  answer: (name: string, value: unknown) => Promise<object | undefined>;
  /** Gives all deals to the search for `late`, which waits for that. */
  answerLate: () => void;
}

/** The dialogs, the search and the links of the tiny bot. */
export function createDemoSurfaces(): DemoSurfaces {
  let answerLate = () => {};

  async function searched(text: string) {
    if (text === 'late') {
      await new Promise<void>((resolve) => (answerLate = resolve));
      return found(deals);
    }
    if (text === 'none') return { composeExtension: { type: 'message', text: 'There is no such referral.' } };
    return found(text === 'true' ? deals : deals.filter((deal) => deal.toLowerCase().includes(text.toLowerCase())));
  }

  async function answer(name: string, value: unknown): Promise<object | undefined> {
    switch (name) {
      case 'composeExtension/query':
        return searched(query.parse(value).parameters[0].value);
      case 'composeExtension/queryLink': {
        const [, deal] = /referrals\/(\w+)$/.exec(link.parse(value).url) ?? [];
        return deal ? found([deal]) : {};
      }
      case 'composeExtension/fetchTask':
        return shown(dialogForm(create.parse(value).messagePayload));
      case 'task/fetch':
        return shown(dialogForm(pressed.parse(value).data.note ?? ''));
      case 'composeExtension/submitAction':
      case 'task/submit': {
        const { verb, note = '' } = pressed.parse(value).data;
        if (verb === 'discard') return { task: { type: 'message', value: 'Discarded.' } };
        return verb === 'break' ? { task: {} } : shown(dialogReceipt(note));
      }
      default:
        return undefined;
    }
  }

  return { answer, answerLate: () => answerLate() };
}
