import { connect } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import type { Delivery } from '@cosell/teams-channel';
import { z } from 'zod';
import { exampleDraft } from '../../src/testing/examples.ts';
import { openBotFramework } from '../bot-framework/bot-framework.ts';
import { makeToken, type TokenParts } from '../bot-framework/tokens.ts';
import { cardAfter, fillForm } from '../fill-form.ts';
import { openWorld } from '../world.ts';

/** A request that somebody made up or led astray, and what must come of it. */
export interface ForgedRequest {
  readonly about: string;
  readonly what: string;
  /** The answer, in the words of `Scene.answer`. */
  readonly expected: string;
  readonly send: (scene: Scene) => Promise<string>;
}

interface Sent {
  readonly authorization?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly activity?: object;
  readonly body?: string;
  readonly method?: string;
  readonly path?: string;
}

/** Ada has a draft and a referral; Bela of the same organisation is the one who tries. */
export const openScene = async () => {
  const botFramework = await openBotFramework();
  const world = await openWorld({ botFramework });
  const ada = await world.teams.user('Ada Jensen').openChat();
  const bela = world.teams.user('Bela Kovacs');
  const chat = await bela.openChat();
  const { serviceUrl } = world.teams;

  await cardAfter((await fillForm(ada, exampleDraft())).press('draft.submit'));
  await ada.say('new Contoso 50000 EUR');
  const rows = z.array(z.object({ id: z.string() }));
  const idIn = (query: string) => rows.parse(read(world.databaseFile, query))[0]?.id ?? '';
  const foreign = {
    draftId: idIn('select id from drafts where id not in (select draft_id from submissions)'),
    submissionId: idIn('select id from submissions'),
    referralId: world.emulator.control.state('a referral of another organisation exists')['id'],
  };

  const message = (more: object = {}) => ({
    type: 'message',
    id: 'forged',
    text: 'new Forged',
    channelId: 'msteams',
    serviceUrl,
    from: { id: bela.id, name: bela.name, aadObjectId: bela.aadObjectId },
    recipient: world.teams.connector.bot,
    conversation: { id: chat.conversationId, conversationType: 'personal', tenantId: bela.tenantId },
    channelData: { tenant: { id: bela.tenantId } },
    ...more,
  });
  const post = async ({ authorization, headers, activity = message(), body, method = 'POST', path }: Sent) => {
    const response = await fetch(`${world.botUrl()}${path ?? '/api/messages'}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...headers,
        ...(authorization !== undefined && { authorization }),
      },
      ...(method !== 'GET' && { body: body ?? JSON.stringify(activity) }),
    });
    return answerOf(response.status, readable(await response.text()));
  };

  return {
    serviceUrl,
    foreign,
    chat,
    message,
    post,
    bearer: (parts: TokenParts = {}, url = serviceUrl) => `Bearer ${makeToken(url, parts)}`,
    /** The message with this token, in place of a good one. */
    withToken: (parts: TokenParts) => post({ authorization: `Bearer ${makeToken(serviceUrl, parts)}` }),
    /** This activity under a good token for its address. */
    withActivity: (more: object) => {
      const activity = message(more);
      return post({ activity, authorization: `Bearer ${makeToken(activity.serviceUrl)}` });
    },
    press: async (verb: string, data: unknown) =>
      answerTo(await chat.rawInvoke({ action: { type: 'Action.Execute', verb, data } })),
    raw: (bytes: string) => rawRequest(world.botUrl(), bytes),
    /** All that could have been done, by whatever way; `reads` are what asking for something leaves. */
    traces: () => ({
      drafts: read(world.databaseFile, 'select * from drafts order by id'),
      submissions: read(world.databaseFile, 'select * from submissions order by id'),
      writes: world.emulator.control.journal().filter(({ method }) => method !== 'GET').length,
      reads: world.emulator.control.journal().filter(({ method }) => method === 'GET').length,
    }),
    health: world.health,
    logged: world.logged,
    close: async () => {
      await world.close();
      await botFramework.close();
    },
  };
};

export type Scene = Awaited<ReturnType<typeof openScene>>;

const read = (file: string, query: string): unknown[] => {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare(query).all();
  } finally {
    database.close();
  }
};

const readable = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const guids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Status, and what is said: our error, or the first words of the card; ids differ with every run. */
const answerOf = (status: number, body: unknown): string => saidIn(status, body).replaceAll(guids, '<id>');

const saidIn = (status: number, body: unknown): string => {
  const { error, value, type, composeExtension, task } = Object(body);
  if (task !== undefined) return `${status} dialog: ${saidInDialog(Object(task))}`;
  if (composeExtension !== undefined) return `${status} search: ${String(Object(composeExtension).text)}`;
  if (error !== undefined) return `${status} ${String(Object(error).message)}`;
  if (type === 'application/vnd.microsoft.error') return `${status} at the card: ${String(Object(value).message)}`;
  if (value !== undefined) return `${status} card: ${firstText(value)}`;
  return String(status);
};

const saidInDialog = ({ type, value }: { readonly type?: unknown; readonly value?: unknown }): string =>
  type === 'continue' ? firstText(Object(Object(value).card).content) : String(value);

export const answerTo = ({ status, body }: Delivery): string => answerOf(status, body);

const firstText = (element: unknown): string => {
  if (Array.isArray(element)) return element.map(firstText).find((text) => text !== '') ?? '';
  const { text, body, items, columns } = Object(element);
  return typeof text === 'string'
    ? text
    : firstText([body, items, columns].filter((part) => part !== undefined).flat());
};

/** Sends bytes as they are, and gives the status of the first answer. */
const rawRequest = (url: string, bytes: string): Promise<string> => {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    socket.on('close', () => resolve(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 'no answer'));
    socket.on('error', reject);
  });
};
