import type { CreateBody } from '@cosell/core';
import { connectedLegBody, independentBody, ownLegBody } from './sample-body.ts';

/** What the consumer decides of a state, so that answers can be compared with it. Handed to the provider. */
interface StateParams {
  /** Of the referral that stands. */
  readonly id?: string;
  readonly engagementId?: string;
  /** The POST that the referral was created by. */
  readonly body?: CreateBody;
  /** Of the referral that Microsoft holds in the same engagement. */
  readonly connectedId?: string;
  readonly connectedBody?: CreateBody;
  /** Of several referrals, the oldest first. */
  readonly ids?: readonly string[];
  /** In seconds. */
  readonly retryAfter?: number;
  /** Of a claims challenge. */
  readonly status?: number;
  readonly claims?: string;
}

interface ProviderState {
  readonly params: StateParams;
  /** What only the provider can decide and gives back, besides `token`: names with the examples that stand in the pact. */
  readonly values: Readonly<Record<string, string>>;
}

const id = '4111f9a2-37c8-4f53-a4b0-3f1f0e1c8f11';
const engagementId = '98b4b3ab-1d18-4a47-9a4b-3a5a0a0a3a5e';
const eTag = '"0100c0ad-0000-0000-0000-5b7d5d1c0000"';
const referral = { id, engagementId, body: independentBody };

const shared = '5b0f6f0c-6a0b-4f4c-8a35-2f0d3b7c9e21';
const ids: [oldest: string, middle: string, newest: string] = [
  'e94b6c70-5d3f-4a28-8c61-0f7a2b9d4e01',
  'e94b6c70-5d3f-4a28-8c61-0f7a2b9d4e02',
  'e94b6c70-5d3f-4a28-8c61-0f7a2b9d4e03',
];

/** `{"access_token":{"acrs":{"essential":true,"value":"c1"}}}`, as Entra writes it into the header. */
const claims = 'eyJhY2Nlc3NfdG9rZW4iOnsiYWNycyI6eyJlc3NlbnRpYWwiOnRydWUsInZhbHVlIjoiYzEifX19';

/**
 * Every state the interactions start from. A provider brings one about when it is POSTed `{ state, params }` to its door
 * for provider states, and answers with the values and with the `token` of the caller. What stood under the ids that the
 * params name is gone then.
 */
export const states = {
  'a caller who may create referrals': { params: {}, values: {} },
  'a caller without the right role': { params: {}, values: {} },
  'a referral exists': { params: referral, values: { eTag } },
  'a referral changed meanwhile': { params: referral, values: { eTag } },
  'no referral exists with this id': { params: { id }, values: {} },
  'an expired token': { params: { id }, values: {} },
  'a caller who must bring more claims': { params: { id, status: 401, claims }, values: {} },
  'the service is throttled': { params: { id, retryAfter: 30 }, values: {} },
  'the service is not available': { params: { id, retryAfter: 30 }, values: {} },
  'no referral exists in this engagement': { params: { engagementId: shared }, values: {} },
  'an engagement with two referrals exists': {
    params: {
      id: '7a1c35d8-2b6e-4d0a-9f17-e80b4c6d5a01',
      engagementId: shared,
      body: ownLegBody,
      connectedId: '7a1c35d8-2b6e-4d0a-9f17-e80b4c6d5a02',
      connectedBody: connectedLegBody(shared),
    },
    values: {},
  },
  'an engagement with three referrals exists': {
    params: {
      ids,
      engagementId: 'c2d7a1b4-90e3-4f6e-b3a8-71d54e0f6a32',
      body: ownLegBody,
    },
    values: { skipToken: 'behind-the-second' },
  },
} as const satisfies Readonly<Record<string, ProviderState>>;

export type StateName = keyof typeof states;

type ValueName<Name extends StateName> = Extract<keyof (typeof states)[Name]['values'], string>;

/** The states that give a value of this name. */
export type StateWith<Value extends string> = {
  [Name in StateName]: Value extends ValueName<Name> ? Name : never;
}[StateName];

/**
 * A text of a request that only the provider's state can give: exactly the example in the consumer's test (Pact's own
 * `fromProviderState` would let any text pass there), the provider's value in the verification.
 */
export const fromState = <Value extends string>(state: StateWith<Value>, value: Value) => ({
  'pact:matcher:type': 'equality',
  'pact:generator:type': 'ProviderState',
  expression: `\${${value}}`,
  value: exampleOf(state, value),
});

const exampleOf = (state: StateName, value: string): string => {
  const { values }: ProviderState = states[state];
  const example = values[value];
  if (example === undefined) throw new Error(`The state "${state}" has no value "${value}".`);
  return example;
};

/** The names a provider gives values for when it is asked for a state. */
export const valueNamesOf = (state: StateName): string[] => ['token', ...Object.keys(states[state].values)];

export const stateNames = Object.keys(states).filter((name): name is StateName => Object.hasOwn(states, name));
