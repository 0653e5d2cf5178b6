import type { ServerResponse } from 'node:http';
import { isOwnOrigin, type SignInOf, type TokenWire } from '@cosell/teams-channel';
import type { Directory, Entry } from './directory.ts';
import { errorPage, notSignedInPage, signedInPage } from './pages.ts';
import { sessionCookie } from './provider.ts';
import { sendPage } from './send-page.ts';
import type { Authorization, TokenClient } from './token-client.ts';

interface SignIn extends Authorization {
  /** The link that began it. */
  readonly link: string;
  readonly of: SignInOf;
  readonly entry: Entry;
  /** The origin of the window that waits for the code. */
  readonly opener: string | undefined;
}

export interface SignInsParts {
  readonly wire: Pick<TokenWire, 'linkedTo' | 'closeLink' | 'codeFor'>;
  readonly client: TokenClient;
  readonly directory: Directory;
}

/** The button's way: from its link to the provider, and back with the code for the chat. */
export function createSignIns({ wire, client, directory }: SignInsParts) {
  const underWay = new Map<string, SignIn>();
  return {
    begin: async (query: URLSearchParams, response: ServerResponse): Promise<void> => {
      const link = query.get('signin') ?? '';
      const of = wire.linkedTo(link);
      const entry = of && directory.findByUserId(of.userId);
      if (!of || !entry) return sendPage(response, 400, errorPage());
      const opener = query.get('opener') ?? undefined;
      if (opener !== undefined && !isOwnOrigin(opener)) return sendPage(response, 400, errorPage());
      const codeVerifier = `${crypto.randomUUID()}${crypto.randomUUID()}`;
      const signIn = { state: crypto.randomUUID(), codeVerifier, link, of, entry, opener };
      underWay.set(signIn.state, signIn);
      response.writeHead(303, {
        location: await client.addressFor(signIn, entry.person.email),
        // Whoever signed in before in this browser may be somebody else.
        'set-cookie': `${sessionCookie}=; Path=/; Max-Age=0`,
      });
      response.end();
    },

    finish: async (query: URLSearchParams, response: ServerResponse): Promise<void> => {
      const signIn = underWay.get(query.get('state') ?? '');
      if (!signIn) return sendPage(response, 400, errorPage());
      underWay.delete(signIn.state);
      const code = query.get('code');
      const grant = code === null ? undefined : await client.redeem(code, signIn, signIn.entry);
      if (!grant) return sendPage(response, 200, notSignedInPage());
      wire.closeLink(signIn.link);
      return sendPage(response, 200, signedInPage(wire.codeFor(signIn.of, grant), signIn.opener));
    },
  };
}
