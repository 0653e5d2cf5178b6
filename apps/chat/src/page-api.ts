import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Connector, HttpRefusal, sendJson, type Speaker } from '@cosell/teams-channel';
import { chatActions } from './chat-api.ts';
import { dialogActions } from './dialog-api.ts';
import type { EventStreams } from './event-stream.ts';
import type { Seating } from './people.ts';
import { searchActions } from './search-api.ts';
import { createSignInApi } from './sign-in-api.ts';
import type { SignInDoor } from './sign-in-door.ts';
import { suggestionActions } from './suggestion-api.ts';
import type { Cast, Snapshot } from './wire.ts';

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
  const actions = new Map(
    Object.entries({
      ...chatActions(connector),
      ...dialogActions(connector),
      ...searchActions(connector),
      ...suggestionActions(connector),
    }),
  );

  async function act(speaker: Speaker, action: string, request: IncomingMessage): Promise<unknown> {
    const known = actions.get(action);
    if (!known) throw new HttpRefusal(404, 'NotFound', 'There is nothing at this address.');
    return known(speaker, request);
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
