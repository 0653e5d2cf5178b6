import { z } from 'zod';

/** What a provider says of a state it has brought about: ids, versions, and the `token` of its caller. */
export type StateValues = Readonly<Record<string, unknown>>;

const valuesSchema = z.record(z.string(), z.unknown());

/** POSTs `{ state, params, action }` to a door for provider states. Rejects with one sentence where it does not answer with values. */
export const setUpState = async (
  door: string,
  body: string,
  name: string,
  signal: AbortSignal,
): Promise<StateValues> => {
  const response = await post(door, body, signal);
  if (!response.ok) throw new Error(`The door for states answered ${response.status} to "${name}".`);
  const values = valuesSchema.safeParse(jsonOf(await response.text()));
  if (!values.success) throw new Error(`The door for states gave no JSON object for "${name}".`);
  return values.data;
};

/** Whether it answers does not matter: the interaction is over. */
export const tearDownState = async (door: string, body: string, signal: AbortSignal): Promise<void> => {
  const response = await post(door, body, signal).catch(() => undefined);
  await response?.body?.cancel();
};

const post = async (door: string, body: string, signal: AbortSignal): Promise<Response> => {
  const headers = { 'content-type': 'application/json' };
  try {
    return await fetch(door, { method: 'POST', headers, body, redirect: 'error', signal });
  } catch (cause) {
    throw new Error('The door for states does not answer.', { cause });
  }
};

// An answer without a body gives no values, which most states do not need.
const jsonOf = (text: string): unknown => {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const refusalSchema = z.object({ error: z.object({ code: z.literal('invalidRequest') }) });

/** The emulator's door at a provider's origin, or why it is not used. */
export interface DoorFound {
  readonly door: string | undefined;
  readonly answer: string;
}

/** Looks for the emulator's door at a provider's origin. Asked with GET, which changes nothing wherever it arrives. */
export const emulatorDoorAt = async (origin: string, signal: AbortSignal): Promise<DoorFound> => {
  const door = `${origin}/_control/states`;
  try {
    const response = await fetch(door, { redirect: 'error', signal });
    const takesPosts = response.status === 405 && response.headers.get('allow') === 'POST';
    const isOurs = refusalSchema.safeParse(jsonOf(await response.text())).success && takesPosts;
    return { door: isOurs ? door : undefined, answer: `${door} answered ${response.status}` };
  } catch {
    return { door: undefined, answer: `${door} did not answer` };
  }
};
