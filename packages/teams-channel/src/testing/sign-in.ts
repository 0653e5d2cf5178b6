import { z } from 'zod';
import type { Message } from '../activity.ts';
import type { Connector, Speaker } from '../connector.ts';
import type { Delivery } from '../delivery.ts';
import type { TokenService } from '../token-service.ts';

const oauthCardType = 'application/vnd.microsoft.card.oauth';

const oauthCard = z.object({
  connectionName: z.string().min(1),
  text: z.string().min(1),
  tokenExchangeResource: z.looseObject({ id: z.string().min(1) }).nullish(),
  buttons: z.tuple([z.object({ type: z.literal('signin'), title: z.string().min(1), value: z.url() })]),
});

/** A bot's request to sign in. */
export type SignInCard = z.infer<typeof oauthCard>;

/** What became of a sign-in: the answers to what Teams sent of its own accord, and to the code where that did not do. */
export interface SignedIn {
  exchanges: Delivery[];
  code?: Delivery;
}

/** The requests to sign in among messages, the oldest first. */
export function signInCardsIn(messages: readonly Message[]): SignInCard[] {
  return messages
    .flatMap(({ attachments }) => attachments)
    .flatMap(({ contentType, content }) => (contentType === oauthCardType ? [oauthCard.parse(content)] : []));
}

/** Each client of the person offers its token by itself; where none is taken, the person presses the button. */
export async function answerSignIn(
  connector: Connector,
  speaker: Speaker,
  card: SignInCard,
  { tokens, clients = 1 }: { tokens: TokenService; clients?: number },
): Promise<SignedIn> {
  const { connectionName, tokenExchangeResource: resource, buttons } = card;
  const value = { id: resource?.id, connectionName, token: tokens.clientTokenOf(speaker.user.id) };
  const offers = Array.from({ length: resource ? clients : 0 }, () =>
    connector.invoke(speaker, 'signin/tokenExchange', value),
  );
  const exchanges = await Promise.all(offers);
  if (exchanges.some(({ status }) => status === 200)) return { exchanges };
  const state = tokens.followLink(buttons[0].value);
  return { exchanges, code: await connector.invoke(speaker, 'signin/verifyState', { state }) };
}
