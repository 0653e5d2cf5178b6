interface ProviderState {
  /** Handed to the provider. */
  readonly params: Readonly<Record<string, string | number>>;
  /** What the provider gives back, besides `token`: names with the examples that stand in the pact. */
  readonly values: Readonly<Record<string, string>>;
}

const id = '4111f9a2-37c8-4f53-a4b0-3f1f0e1c8f11';
const engagementId = '98b4b3ab-1d18-4a47-9a4b-3a5a0a0a3a5e';
const eTag = '"0100c0ad-0000-0000-0000-5b7d5d1c0000"';
const record = { id, engagementId, eTag };

/**
 * Every state the interactions start from. A provider brings one about when it is POSTed `{ state, params }` to its door
 * for provider states, and answers with the values and with the `token` of the caller.
 */
export const states = {
  'a caller who may create referrals': { params: {}, values: {} },
  'a caller without the right role': { params: {}, values: {} },
  'a referral exists': { params: { name: 'Contoso roll-out', externalReferenceId: 'CRM-1042' }, values: record },
  'an engagement with two referrals exists': { params: { externalReferenceId: 'CRM-2077' }, values: record },
  'a referral changed meanwhile': { params: {}, values: record },
  'no referral exists with this id': { params: {}, values: { id } },
  'an expired token': { params: {}, values: { id } },
  'the service is throttled': { params: { retryAfter: 30 }, values: { id } },
} as const satisfies Readonly<Record<string, ProviderState>>;

export type StateName = keyof typeof states;

type ValueName<Name extends StateName> = Extract<keyof (typeof states)[Name]['values'], string>;

/** The states that give a value of this name. */
export type StateWith<Value extends string> = {
  [Name in StateName]: Value extends ValueName<Name> ? Name : never;
}[StateName];

/**
 * A text of a request around a value of a state: exactly the example in the consumer's test (Pact's own
 * `fromProviderState` would let any text pass there), the provider's value in the verification. Pact fills in requests
 * only, so an answer cannot be compared with a value of its state.
 */
export const fromState = <Value extends string>(
  state: StateWith<Value>,
  value: Value,
  around: (text: string) => string = (text) => text,
) => ({
  'pact:matcher:type': 'equality',
  'pact:generator:type': 'ProviderState',
  expression: around(`\${${value}}`),
  value: around(exampleOf(state, value)),
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
