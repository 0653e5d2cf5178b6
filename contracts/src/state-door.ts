import { type StateName, valueNamesOf } from './states.ts';

/**
 * Brings a state about at a provider's door for provider states: POST `{ state, params, action }`, answered by the values.
 * Rejects when one of them is missing, with its name.
 */
export const enterState = async (door: string, state: StateName, params: unknown): Promise<Record<string, string>> => {
  const response = await post(door, { state, params, action: 'setup' });
  const answer: unknown = await response.json();
  const given = new Map(Object.entries(Object(answer)));
  return Object.fromEntries(
    valueNamesOf(state).map((name) => {
      const value = given.get(name);
      if (typeof value !== 'string') throw new Error(`The provider gave no ${name} for the state "${state}".`);
      return [name, value];
    }),
  );
};

/** Tells the provider that the interaction is over. */
export const leaveState = async (door: string, state: StateName): Promise<void> => {
  await post(door, { state, params: {}, action: 'teardown' });
};

const post = async (door: string, body: object): Promise<Response> => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(door, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`The provider's door for states answered ${response.status}.`);
  return response;
};
