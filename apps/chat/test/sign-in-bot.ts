import { listening } from '@cosell/teams-channel';
import { z } from 'zod';

const activity = z.looseObject({
  type: z.string(),
  name: z.string().optional(),
  value: z.looseObject({ token: z.string().optional(), state: z.string().optional() }).optional(),
  serviceUrl: z.string(),
  from: z.looseObject({ id: z.string() }),
  conversation: z.looseObject({ id: z.string() }),
});
const resource = z.object({ signInLink: z.string(), tokenExchangeResource: z.object({ id: z.string() }) });

type Activity = z.infer<typeof activity>;

/** A bot of a few lines that asks whoever says something to sign in, and hands on what Teams brings. */
export async function startSignInBot(tokenService: string) {
  const query = ({ from }: Activity) =>
    new URLSearchParams({ userId: from.id, connectionName: 'partner', channelId: 'msteams' }).toString();

  async function ask(asked: Activity): Promise<number> {
    const state = { connectionName: 'partner', msAppId: '', conversation: { user: asked.from } };
    const text = encodeURIComponent(Buffer.from(JSON.stringify(state)).toString('base64'));
    const answer = await fetch(`${tokenService}/api/botsignin/GetSignInResource?state=${text}`);
    const { signInLink, tokenExchangeResource } = resource.parse(await answer.json());
    const buttons = [{ type: 'signin', title: 'Sign in', value: signInLink }];
    const content = { connectionName: 'partner', text: 'Please sign in', tokenExchangeResource, buttons };
    const attachments = [{ contentType: 'application/vnd.microsoft.card.oauth', content }];
    const body = JSON.stringify({ type: 'message', attachments });
    await fetch(`${asked.serviceUrl}/v3/conversations/${asked.conversation.id}/activities`, { method: 'POST', body });
    return 200;
  }

  async function complete(brought: Activity): Promise<number> {
    const { token, state } = brought.value ?? {};
    if (token === undefined) {
      const answer = await fetch(`${tokenService}/api/usertoken/GetToken?${query(brought)}&code=${state}`);
      return answer.status;
    }
    const body = JSON.stringify({ token });
    const answer = await fetch(`${tokenService}/api/usertoken/exchange?${query(brought)}`, { method: 'POST', body });
    return answer.ok ? 200 : 412;
  }

  const serve = async (text: string): Promise<number> => {
    const heard = activity.parse(JSON.parse(text));
    if (heard.type === 'message') return ask(heard);
    return heard.type === 'invoke' ? complete(heard) : 200;
  };
  return listening((request, response) => {
    request
      .toArray()
      .then((chunks) => serve(chunks.join('')))
      .then((status) => response.writeHead(status).end())
      .catch(() => response.destroy());
  });
}
