import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startDemoBot } from '../test/demo-bot.ts';
import { type ChatServer, startChatServer } from './chat-server.ts';

let bot: Awaited<ReturnType<typeof startDemoBot>>;
let chat: ChatServer;

beforeEach(async () => {
  bot = await startDemoBot();
  chat = await startChatServer({ botUrl: bot.url });
});
afterEach(async () => {
  await chat.close();
  await bot.stop();
});

const snapshot = z.object({
  cursor: z.string(),
  messages: z.array(z.looseObject({ id: z.string(), text: z.string() })),
});
const history = async (person: string) => snapshot.parse(await (await fetch(`${chat.url}/api/chats/${person}`)).json());

async function post(path: string, body: object) {
  const response = await fetch(`${chat.url}/api/chats/${path}`, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, body: z.unknown().parse(await response.json()) };
}

/** fetch() does not let one choose `Host`. */
function statusFor(path: string, headers: Record<string, string>, method = 'GET'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sending = request(new URL(path, chat.url), { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sending.on('error', reject);
    sending.end();
  });
}

/** Reads a stream of events until `count` of them came. */
async function eventsOf(path: string, count: number, headers: Record<string, string> = {}): Promise<string[]> {
  const stop = new AbortController();
  const response = await fetch(chat.url + path, { headers, signal: stop.signal });
  if (!response.body) throw new Error('no stream');
  let text = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (text.split('event: ').length > count) break;
  }
  stop.abort();
  return text.split('\n').filter((line) => line.startsWith('event: ') || line.startsWith('data: '));
}

describe('the page', () => {
  test.each(['/', '/gallery', '/side-by-side'])(
    'given a browser, when it asks for %s, then script and style come from here alone',
    async (path) => {
      const response = await fetch(chat.url + path);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      const policy = response.headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(policy).toContain("frame-ancestors 'self'");
      expect(policy).not.toContain('unsafe');
      expect(await response.text()).not.toMatch(/<script(?! [^>]*src=)|<style|style=|onclick/);
    },
  );

  test.each([
    ['/', '/page/main.ts'],
    ['/gallery', '/page/gallery.ts'],
    ['/side-by-side', '/page/side-by-side.ts'],
  ])('given %s, when its files are asked for, then modules come without types', async (path, module) => {
    const html = await (await fetch(chat.url + path)).text();
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files).toContain(module);
    for (const file of files) expect([file, (await fetch(chat.url + file)).status]).toEqual([file, 200]);
    const script = await fetch(`${chat.url}/page/settings.ts`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await script.text()).not.toContain('interface');
  });

  test.each([
    '/page/../main.ts',
    '/page/%2e%2e/main.ts',
    '/page/vendor.d.ts',
    '/nothing',
    '/api/nothing',
    '/api/gallery/xx',
  ])('given no such file, when %s is asked for, then it is 404', async (path) => {
    expect(await statusFor(path, {})).toBe(404);
  });
});

describe('foreign pages', () => {
  test.each(['/', '/api/cast', '/v3/conversations', '/healthz'])(
    'given another host name, when %s is asked for, then it is 403',
    async (path) => {
      expect(await statusFor(path, { host: 'rebound.example' })).toBe(403);
    },
  );

  test('given another origin, when it posts, then it is 403 and the bot hears nothing', async () => {
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1'])
      expect(await statusFor('/api/chats/ada/open', { origin }, 'POST')).toBe(403);
    expect(bot.heard).toEqual([]);
  });

  test('given the own origin, when it asks, then it is answered', async () => {
    expect(await statusFor('/api/cast', { origin: chat.url })).toBe(200);
    const { port } = new URL(chat.url);
    expect(await statusFor('/', { host: `localhost:${port}`, origin: `http://localhost:${port}` })).toBe(200);
  });
});

describe('the chat', () => {
  test('given a first visit, when the chat is opened twice, then the bot greets once', async () => {
    expect(await post('ada/open', { locale: 'hu-HU' })).toEqual({ status: 200, body: {} });
    await post('ada/open', { locale: 'hu-HU' });
    expect((await history('ada')).messages.map(({ text }) => text)).toEqual([
      'Hello **Ada Jensen**. Say *new* to begin.',
    ]);
    expect((await history('bela')).messages).toEqual([]);
    expect(bot.heard).toEqual(['Ada Jensen (no locale) conversationUpdate', 'Ada Jensen (hu-HU) installationUpdate']);
  });

  test('given a dead bot, when it is back and the message is sent again, then it is said once', async () => {
    await bot.stop();
    const failed = await post('ada/messages', { locale: 'en-US', text: 'hello' });
    expect(failed.body).toMatchObject({ failed: { reason: 'unreachable' } });
    await bot.comeBack();
    const { messageId } = z.object({ messageId: z.string() }).parse(failed.body);
    expect(await post('ada/retries', { locale: 'en-US', messageId })).toEqual({ status: 200, body: { messageId } });
    expect((await history('ada')).messages.map(({ text }) => text.slice(0, 15))).toEqual(['hello', 'You said: hello']);
  });

  test('given a card, when its button is pressed, then the answer comes and the card is replaced', async () => {
    await post('ada/messages', { locale: 'en-US', text: 'new' });
    const [, card] = (await history('ada')).messages;
    const action = { verb: 'draft.next', data: { 'customerProfile.name': 'Contoso' } };
    const pressed = await post('ada/executes', { locale: 'en-US', messageId: card?.id, attachment: 0, action });
    expect(pressed.body).toMatchObject({ answer: { kind: 'card' } });
    expect(JSON.stringify((await history('ada')).messages)).toContain('Referral sent');
  });

  test.each([
    ['ada/messages', { locale: 'en-US', text: ' ' }, 400],
    ['ada/messages', { locale: 'xx', text: 'hello' }, 400],
    ['ada/messages', { locale: 'en-US', text: 'x'.repeat(110_000) }, 413],
    ['ada/executes', { locale: 'en-US', messageId: 'm', attachment: -1, action: { data: {} } }, 400],
    ['ada/retries', { locale: 'en-US', messageId: 'none' }, 404],
    ['nobody/messages', { locale: 'en-US', text: 'hello' }, 404],
    ['ada/nothing', { locale: 'en-US' }, 404],
  ])('given nonsense, when it is posted to %s, then it is refused', async (path, body, status) => {
    expect((await post(path, body)).status).toBe(status);
  });
});

describe('a group chat', () => {
  test('given people among themselves, when one speaks, then all read it, and the bot hears only what names it', async () => {
    await post('ada.group/open', { locale: 'en-US' });
    bot.heard.length = 0;
    const unheard = await post('ada.group/messages', { locale: 'en-US', text: 'Shall we?' });
    expect(unheard).toEqual({ status: 200, body: { messageId: expect.any(String) } });
    await post('bela.group/messages', { locale: 'hu-HU', text: '@Cosell help' });
    expect(bot.heard).toEqual(['Béla Kovács (hu-HU): <at>Cosell</at> help']);
    const read = (await history('chiara.group')).messages.map(({ text }) => text.slice(0, 14));
    expect(read.slice(-3)).toEqual(['Shall we?', '@Cosell help', 'You said: help']);
    expect((await history('chiara')).messages).toEqual([]);
  });

  test('given the cast, then it names what each person can open', async () => {
    const { rooms } = z.object({ rooms: z.unknown() }).parse(await (await fetch(`${chat.url}/api/cast`)).json());
    expect(rooms).toEqual([
      { key: 'chat', name: 'With the bot', isShared: false },
      { key: 'group', name: 'Deal team', isShared: true },
      { key: 'channel', name: 'Contoso > Co-sell', isShared: true },
    ]);
  });
});

describe('the stream', () => {
  test('given changes since a snapshot, when one follows from it, then they come in order, those of others do not', async () => {
    const { cursor } = await history('ada');
    await post('bela/messages', { locale: 'en-US', text: 'not for Ada' });
    await post('ada/messages', { locale: 'en-US', text: 'think' });
    const lines = await eventsOf(`/api/chats/ada/events?after=${cursor}`, 2);
    expect(lines.map((line) => /"kind":"\w+"/.exec(line)?.[0])).toEqual([
      undefined,
      '"kind":"added"',
      undefined,
      '"kind":"typing"',
    ]);
    expect(lines.join('\n')).not.toContain('not for Ada');
  });

  test('given a browser that reconnects, when it names its last event, then that counts', async () => {
    const { cursor } = await history('ada');
    await post('ada/messages', { locale: 'en-US', text: 'think' });
    const [run] = cursor.split('.');
    const lines = await eventsOf(`/api/chats/ada/events?after=${cursor}`, 1, { 'last-event-id': `${run}.1` });
    expect(lines.join('\n')).toContain('"kind":"typing"');
  });

  test.each(['', 'other.0', 'nonsense'])(
    'given a place of another run (%s), when one follows from it, then the stream says reset',
    async (cursor) => {
      expect(await eventsOf(`/api/chats/ada/events?after=${cursor}`, 1)).toEqual(['event: reset', 'data: {}']);
    },
  );
});
