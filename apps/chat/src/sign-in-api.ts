import type { IncomingMessage } from 'node:http';
import { type Connector, HttpRefusal, readJson, signInCardIn, type Speaker } from '@cosell/teams-channel';
import { z } from 'zod';
import type { SignInDoor } from './sign-in-door.ts';
import type { Offered, Redeemed, SignInState } from './wire.ts';

const offered = z.object({ messageId: z.string(), attachment: z.int().min(0) });
const redeemed = z.object({ code: z.string().min(1).max(1_000) });
const changed = z.object({
  change: z.enum(['give-consent', 'withdraw-consent', 'mend-exchanges', 'fail-exchanges', 'expire-token', 'challenge']),
});

const largestBody = 10 * 1024;

/** What the page asks for where people sign in: `/api/chats/{key}/sign-in` and what stands below it. */
export function createSignInApi(connector: Connector, door: SignInDoor) {
  /** What a Teams client does with a request to sign in before anybody sees it. */
  async function offer(speaker: Speaker, request: IncomingMessage): Promise<Offered> {
    const { messageId, attachment } = await readJson(request, offered, largestBody);
    const message = speaker.conversation.messages.find(({ id }) => id === messageId);
    const card = signInCardIn(message?.attachments[attachment]);
    const resource = card?.tokenExchangeResource;
    if (!card || !resource) throw new HttpRefusal(404, 'NotFound', 'There is no such request to sign in.');
    const token = await door.clientTokenOf(speaker.user);
    const value = { id: resource.id, connectionName: card.connectionName, token };
    const { status } = await connector.invoke(speaker, 'signin/tokenExchange', value);
    const isTaken = status === 200;
    if (isTaken) connector.withdraw(speaker, messageId);
    return { isTaken };
  }

  async function redeem(speaker: Speaker, request: IncomingMessage): Promise<Redeemed> {
    const { code } = await readJson(request, redeemed, largestBody);
    const { status } = await connector.invoke(speaker, 'signin/verifyState', { state: code });
    return { isSignedIn: status === 200 };
  }

  return async function answer(
    speaker: Speaker,
    action: string,
    request: IncomingMessage,
  ): Promise<Offered | Redeemed | SignInState> {
    switch (`${request.method} ${action}`) {
      case 'GET ':
        return door.stateOf(speaker.user);
      case 'POST offers':
        return offer(speaker, request);
      case 'POST codes':
        return redeem(speaker, request);
      case 'POST changes':
        return door.change(speaker.user, (await readJson(request, changed, largestBody)).change);
      default:
        throw new HttpRefusal(404, 'NotFound', 'There is nothing at this address.');
    }
  };
}
