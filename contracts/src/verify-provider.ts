import { Verifier, type VerifierOptions } from '@pact-foundation/pact';
import { enterState, leaveState } from './state-door.ts';
import { stateNames } from './states.ts';

export interface ProviderUnderTest {
  /** Origin of the API. */
  readonly url: string;
  /** Address of its door for provider states. */
  readonly statesUrl: string;
  /** Path of the pact file. */
  readonly pact: string;
}

/** Plays every interaction to a provider. Resolves with the report, rejects when the provider breaks the pact. */
export const verifyProvider = ({ url, statesUrl, pact }: ProviderUnderTest): Promise<string> => {
  let token = '';
  const stateHandlers = Object.fromEntries(
    stateNames.map((state) => {
      const setup = async (params?: unknown) => {
        const values = await enterState(statesUrl, state, params);
        token = values['token'] ?? '';
        return values;
      };
      return [state, { setup, teardown: () => leaveState(statesUrl, state) }];
    }),
  );
  // The pact holds an example of a token; the state's caller has a real one.
  const requestFilter: VerifierOptions['requestFilter'] = (request, _, next) => {
    request.headers['authorization'] = `Bearer ${token}`;
    next();
  };
  return new Verifier({
    providerBaseUrl: url,
    pactUrls: [pact],
    stateHandlers,
    requestFilter,
    logLevel: 'warn',
  }).verifyProvider();
};
