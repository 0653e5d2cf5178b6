import { z } from 'zod';
import type { Person } from '../person.ts';
import { jsonIn } from '../signing-key.ts';

const connection = { connectionName: 'partner', channelId: 'msteams' };
const resourceAnswer = z.object({ signInLink: z.url() });
const tokenAnswer = z.object({ token: z.string() });

/** Calls a token service as a bot does. */
export const tokenServiceCaller = (url: string) => {
  const call = (path: string, query: Record<string, string>, init?: RequestInit) =>
    fetch(`${url}/api/${path}?${new URLSearchParams(query).toString()}`, init);
  return {
    get: ({ userId }: Person, more: { readonly code?: string } = {}) =>
      call('usertoken/GetToken', { userId, ...connection, ...more }),
    exchange: ({ userId }: Person, token: string) =>
      call('usertoken/exchange', { userId, ...connection }, { method: 'POST', body: JSON.stringify({ token }) }),
    signOut: ({ userId }: Person) => call('usertoken/SignOut', { userId, ...connection }, { method: 'DELETE' }),
    linkFor: async ({ userId }: Person): Promise<string> => {
      const asked = { connectionName: connection.connectionName, msAppId: '', conversation: { user: { id: userId } } };
      const state = Buffer.from(JSON.stringify(asked)).toString('base64');
      return resourceAnswer.parse(await (await call('botsignin/GetSignInResource', { state })).json()).signInLink;
    },
  };
};

/** The token in an answer of a token service. */
export const tokenOf = async (answer: Response): Promise<string> => tokenAnswer.parse(await answer.json()).token;

/** What a token says, whoever signed it. */
export const claimsOf = (token: string): unknown => jsonIn(token.split('.')[1] ?? '');
