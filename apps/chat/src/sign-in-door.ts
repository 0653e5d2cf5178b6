import { HttpRefusal, type User } from '@cosell/teams-channel';
import { z } from 'zod';
import type { SignInChange, SignInState } from './wire.ts';

export interface SignInDoorOptions {
  /** Origin of the local identity provider. */
  identityUrl: string;
  /** Origin of the emulator, whose next answer can be a claims challenge. */
  emulatorUrl: string;
}

/** The way to the local identity provider, for what a person's Teams knows and for trying things out. */
export interface SignInDoor {
  /** The token that the person's Teams offers the bot. */
  clientTokenOf: (user: User) => Promise<string>;
  stateOf: (user: User) => Promise<SignInState>;
  change: (user: User, change: SignInChange) => Promise<SignInState>;
}

const clientToken = z.object({ token: z.string().min(1) });
const state = z.object({
  consent: z.boolean(),
  failsExchanges: z.boolean(),
  token: z.enum(['none', 'good', 'expired']),
});

const patches: Record<Exclude<SignInChange, 'challenge'>, object> = {
  'give-consent': { consent: true },
  'withdraw-consent': { consent: false },
  'mend-exchanges': { failsExchanges: false },
  'fail-exchanges': { failsExchanges: true },
  'expire-token': { expire: true },
};

const claims = Buffer.from('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}').toString('base64');
const challenge = [{ path: '/v1.0/', nth: 1, status: 401, claims }];

export function createSignInDoor({ identityUrl, emulatorUrl }: SignInDoorOptions): SignInDoor {
  const personAt = ({ aadObjectId }: User) => `${identityUrl}/_control/people/${aadObjectId}`;
  const read = async (user: User) => state.parse(await (await ask(personAt(user))).json());
  return {
    clientTokenOf: async (user) =>
      clientToken.parse(await (await ask(`${personAt(user)}/client-token`, 'POST')).json()).token,
    stateOf: read,
    change: async (user, change) => {
      if (change !== 'challenge')
        return state.parse(await (await ask(personAt(user), 'PATCH', patches[change])).json());
      await ask(`${emulatorUrl}/_control/faults`, 'POST', challenge);
      return read(user);
    },
  };
}

async function ask(url: string, method = 'GET', body?: object): Promise<Response> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }), redirect: 'error' }).catch(
    () => undefined,
  );
  if (response?.ok) return response;
  throw new HttpRefusal(502, 'BadGateway', 'A part of the local trial does not answer.');
}
