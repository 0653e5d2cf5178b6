import { z } from 'zod';
import type { Attachment } from './activity.ts';

const oauthCardType = 'application/vnd.microsoft.card.oauth';

const oauthCard = z.object({
  connectionName: z.string().min(1),
  text: z.string().min(1),
  tokenExchangeResource: z.looseObject({ id: z.string().min(1) }).nullish(),
  buttons: z.tuple([z.object({ type: z.literal('signin'), title: z.string().min(1), value: z.url() })]),
});

/** A bot's request to sign in. */
export type SignInCard = z.infer<typeof oauthCard>;

/** The request to sign in that an attachment is; undefined where it is something else. Throws where it is malformed. */
export function signInCardIn(held: Attachment | undefined): SignInCard | undefined {
  return held?.contentType === oauthCardType ? oauthCard.parse(held.content) : undefined;
}
