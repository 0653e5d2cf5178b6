import type { Message } from '../activity.ts';
import type { Connector } from '../connector.ts';
import type { Delivery } from '../delivery.ts';
import { type SignInCard, signInCardIn } from '../sign-in-card.ts';
import type { Speaker } from '../speaker.ts';

/** What became of a sign-in: the answers to what Teams sent of its own accord, and to the code where that did not do. */
export interface SignedIn {
  exchanges: Delivery[];
  code?: Delivery;
}

/** The requests to sign in among messages, the oldest first. */
export function signInCardsIn(messages: readonly Message[]): SignInCard[] {
  return messages
    .flatMap(({ attachments }) => attachments)
    .map(signInCardIn)
    .filter((card) => card !== undefined);
}

/** How people sign in: what their Teams offers, and what becomes of the button's link when they follow it to the end. */
export interface SignInWays {
  clientTokenOf: (userId: string) => string | Promise<string>;
  /** Gives the code that Teams then brings to the bot. */
  followLink: (link: string) => string | Promise<string>;
}

/** Each client of the person offers its token by itself; where none is taken, the person presses the button. */
export async function answerSignIn(
  connector: Connector,
  speaker: Speaker,
  card: SignInCard,
  { tokens, clients = 1 }: { tokens: SignInWays; clients?: number },
): Promise<SignedIn> {
  const { connectionName, tokenExchangeResource: resource, buttons } = card;
  const token = resource && (await tokens.clientTokenOf(speaker.user.id));
  const value = { id: resource?.id, connectionName, token };
  const offers = Array.from({ length: resource ? clients : 0 }, () =>
    connector.invoke(speaker, 'signin/tokenExchange', value),
  );
  const exchanges = await Promise.all(offers);
  if (exchanges.some(({ status }) => status === 200)) return { exchanges };
  const state = await tokens.followLink(buttons[0].value);
  return { exchanges, code: await connector.invoke(speaker, 'signin/verifyState', { state }) };
}
