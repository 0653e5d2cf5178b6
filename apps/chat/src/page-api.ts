import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type Connector,
  type Delivery,
  HttpRefusal,
  readJson,
  sendJson,
  type Speaker,
  suggest,
} from '@cosell/teams-channel';
import { z } from 'zod';
import type { EventStreams } from './event-stream.ts';
import { createSignInApi } from './sign-in-api.ts';
import type { Seating } from './people.ts';
import type { SignInDoor } from './sign-in-door.ts';
import type { Cast, Pressed, Sent, Snapshot, Suggestions } from './wire.ts';

const maxBodyBytes = 100 * 1024;
const locale = z.enum(['en-US', 'hu-HU', 'tr-TR', 'pl-PL', 'sv-SE', 'pt-PT']);
const from = z.object({ locale });
const said = from.extend({ text: z.string().trim().min(1) });
const pressed = from.extend({ messageId: z.string(), attachment: z.int().min(0) });
const submitted = pressed.extend({ value: z.unknown() });
const typedAhead = from.extend({
  dataset: z.string(),
  text: z.string(),
  messageId: z.string().optional(),
});
const executed = pressed.extend({
  action: z.object({ verb: z.string().optional(), id: z.string().optional(), data: z.record(z.string(), z.unknown()) }),
});

export interface PageApiParts {
  connector: Connector;
  seating: Seating;
  streams: EventStreams;
  /** Where people sign in; absent where nobody does. */
  signInDoor?: SignInDoor | undefined;
}

/** The page's own door: `/api/cast`, and for each seat of a person `/api/chats/{seat}/...`. */
export function createPageApi({ connector, seating, streams, signInDoor }: PageApiParts) {
  const answerSignIn = signInDoor && createSignInApi(connector, signInDoor);

  async function act(
    speaker: Speaker,
    action: string,
    request: IncomingMessage,
  ): Promise<Sent | Pressed | Suggestions> {
    const read = async <Schema extends z.ZodType<{ locale: string }>>(schema: Schema): Promise<z.output<Schema>> => {
      const body = await readJson(request, schema, maxBodyBytes);
      speaker.user.locale = body.locale;
      return body;
    };
    switch (action) {
      case 'open':
        await read(from);
        return sent(await connector.install(speaker));
      case 'messages': {
        const { message, delivery } = await connector.say(speaker, (await read(said)).text);
        return { ...sent(delivery), messageId: message.id };
      }
      case 'retries': {
        const { messageId } = await read(from.extend({ messageId: z.string() }));
        const message = speaker.conversation.messages.find(({ id }) => id === messageId);
        if (!message) throw new HttpRefusal(404, 'NotFound', 'There is no such message.');
        return { ...sent(await connector.sayAgain(speaker, message)), messageId };
      }
      case 'submits': {
        const { value, ...button } = await read(submitted);
        return sent(await connector.submit(speaker, button, value));
      }
      case 'executes': {
        const { action: executing, ...button } = await read(executed);
        return { answer: (await connector.execute(speaker, button, executing)).answer };
      }
      case 'suggestions':
        return suggest(connector, speaker, await read(typedAhead));
      default:
        throw new HttpRefusal(404, 'NotFound', 'There is nothing at this address.');
    }
  }

  return async function answer(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, , part, seat = '', action, detail = ''] = url.pathname.split('/');
    if (part === 'cast') return sendJson(response, 200, castOf(connector, seating, answerSignIn !== undefined));
    const speaker = part === 'chats' ? seating.seats.get(seat) : undefined;
    if (!speaker) throw new HttpRefusal(404, 'NotFound', 'There is nothing at this address.');
    if (action === 'sign-in' && answerSignIn)
      return sendJson(response, 200, await answerSignIn(speaker, detail, request));
    if (request.method === 'POST' && action) return sendJson(response, 200, await act(speaker, action, request));
    if (request.method !== 'GET')
      throw new HttpRefusal(405, 'MethodNotAllowed', 'This address does not know this method.');
    const messages = connector.seenBy(speaker.conversation, speaker.user);
    const snapshot: Snapshot = { cursor: streams.cursor(), messages };
    if (action === undefined) return sendJson(response, 200, snapshot);
    if (action !== 'events') throw new HttpRefusal(404, 'NotFound', 'There is nothing at this address.');
    // A browser that reconnects by itself says in the header where it was; the address is from its first try.
    const seen = request.headers['last-event-id'];
    return streams.open(
      response,
      speaker,
      typeof seen === 'string' ? seen : (url.searchParams.get('after') ?? undefined),
    );
  };
}

function castOf({ bot }: Connector, { people, rooms }: Seating, signsIn: boolean): Cast {
  const seated = people.map(({ key, user }) => ({ key, id: user.id, name: user.name }));
  return { bot: { id: bot.id, name: bot.name ?? 'Bot' }, people: seated, rooms, signsIn };
}

function sent({ status, failure, attempts }: Delivery): Sent {
  // Among several people the bot is not told what does not name it.
  if (attempts === 0) return {};
  if (failure) return { failed: { reason: failure, status } };
  return status >= 200 && status < 300 ? {} : { failed: { reason: 'refused', status } };
}
