import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  createTokenWire,
  HttpRefusal,
  jsonListener,
  type Listening,
  listening,
  refuseForeign,
  sendJson,
  signInPath,
  type Where,
} from '@cosell/teams-channel';
import { controlPath, createControlDoor } from './control-door.ts';
import { createDirectory } from './directory.ts';
import { consentOf, createInteractions, interactionPath } from './interactions.ts';
import { pageFiles } from './pages.ts';
import type { Person } from './person.ts';
import { callbackPath, createProvider } from './provider.ts';
import { sendFile } from './send-page.ts';
import { createSigningKey } from './signing-key.ts';
import { createSignIns } from './sign-ins.ts';
import { createTokenClient } from './token-client.ts';

export interface IdentityOptions extends Where {
  /** Who can sign in; everybody has consented at first, as where an administrator did it for all. */
  readonly people: readonly Person[];
  /** The token service's clock, in milliseconds since 1970. */
  readonly now?: () => number;
}

type Serve = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** A local identity provider and, as its client, the token service of the Bot Framework; keys and tokens in memory only. */
export async function startIdentity({ people, now = Date.now, ...where }: IdentityOptions): Promise<Listening> {
  let serve: Serve = () => {
    throw new HttpRefusal(503, 'ServiceUnavailable', 'Not ready yet.');
  };
  // The issuer is an address, so the port has to be known before the provider can be made.
  const served = await listening(
    jsonListener(async (request, response) => serve(request, response)),
    where,
  );
  serve = await createHandler(served.url, people, now);
  return served;
}

async function createHandler(issuer: string, people: readonly Person[], now: () => number): Promise<Serve> {
  const directory = createDirectory(people);
  const clientSecret = crypto.randomUUID();
  const key = await createSigningKey();
  const provider = createProvider({ issuer, directory, key, clientSecret });
  const client = createTokenClient({ issuer, clientSecret, now });
  const wire = createTokenWire({
    exchange: async (userId, offered) => {
      const entry = directory.findByUserId(userId);
      const isTheirs = entry !== undefined && key.claimsOf(offered)?.sub === entry.person.id;
      return isTheirs ? client.exchange(offered, entry) : undefined;
    },
    newId: () => crypto.randomUUID(),
  });
  wire.mountedAt(issuer);
  for (const { person, state } of directory.entries) state.grantId = await consentOf(provider, person.id);
  const signIns = createSignIns({ wire, client, directory });
  const interact = createInteractions(provider, directory);
  const control = createControlDoor({ provider, directory, wire });
  const answerAsProvider = provider.callback();

  return (request, response) => {
    refuseForeign(request);
    const { pathname, searchParams } = new URL(`http://identity${request.url ?? '/'}`);
    const file = pageFiles.get(pathname);
    if (file) return sendFile(response, file);
    if (pathname === '/healthz') return sendJson(response, 200, { status: 'ready' });
    if (pathname === signInPath) return signIns.begin(searchParams, response);
    if (pathname === callbackPath) return signIns.finish(searchParams, response);
    if (pathname.startsWith(interactionPath)) return interact(request, response);
    if (pathname.startsWith(controlPath)) return control(pathname, request, response);
    if (pathname.startsWith('/api/')) return wire.handler(request, response);
    return answerAsProvider(request, response);
  };
}
