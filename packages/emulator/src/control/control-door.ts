import { issuesOf } from '@cosell/core';
import type { z } from 'zod';
import { ApiRefusal, errorResponse, invalidRequest, notFound } from '../exchange/api-refusal.ts';
import { type EmulatorRequest, type EmulatorResponse, jsonResponse, pathnameOf } from '../exchange/exchange.ts';
import type { Control } from './control.ts';
import { checkAccess } from './control-access.ts';
import { clockSchema, faultsSchema, modeSchema, stateSchema, tokenSchema, webhooksSchema } from './control-requests.ts';

export const controlPath = '/_control/';

interface Desk {
  readonly control: Control;
  readonly reset: () => void;
  readonly body: string | undefined;
}

/** Every door by its method and name. What it gives is the answer; nothing is 204. */
const doors: Readonly<Record<string, (desk: Desk) => unknown>> = {
  'POST reset': ({ reset }) => reset(),
  'POST token': ({ control, body }) => ({
    access_token: control.token(read(body, tokenSchema, {})),
    token_type: 'Bearer',
  }),
  'POST faults': ({ control, body }) => control.faults(read(body, faultsSchema, [])),
  'POST clock': ({ control, body }) => control.clock(read(body, clockSchema, {})),
  'POST mode': ({ control, body }) => control.mode(read(body, modeSchema, {})),
  'GET journal': ({ control }) => control.journal(),
  'DELETE journal': ({ control }) => control.clearJournal(),
  'POST states': ({ control, body }) => {
    const { state, params, action } = read(body, stateSchema, {});
    if (action !== 'teardown') return control.state(state, params ?? {});
    control.tearDownState();
    return {};
  },
  'POST webhooks': ({ control, body }) => {
    const { url } = read(body, webhooksSchema, {});
    control.webhooks(url ?? undefined);
    return { url: url ?? null };
  },
};

/** The control door, never part of the imitated API and never in its journal. `key` lets in callers of other machines. */
export const answerControl = (
  control: Control,
  reset: () => void,
  request: EmulatorRequest,
  key: string | undefined,
): EmulatorResponse => {
  try {
    checkAccess(request, key);
    const answer = doorOf(request)({ control, reset, body: request.body });
    return answer === undefined ? { status: 204, headers: {}, body: '' } : jsonResponse(200, answer);
  } catch (error) {
    if (error instanceof ApiRefusal) return errorResponse(error);
    throw error;
  }
};

const doorOf = ({ method, path }: EmulatorRequest): ((desk: Desk) => unknown) => {
  const name = pathnameOf(path).slice(controlPath.length);
  const door = doors[`${method} ${name}`];
  if (door !== undefined) return door;
  const methods = Object.keys(doors).flatMap((key) =>
    key.endsWith(` ${name}`) ? [key.slice(0, key.indexOf(' '))] : [],
  );
  if (methods.length === 0) throw notFound(`The control ${name}`);
  throw new ApiRefusal(405, 'invalidRequest', `${method} is not possible here; possible: ${methods.join(', ')}.`, {
    headers: { allow: methods.join(', ') },
  });
};

/** The body through its schema; an empty body is `empty`. 400 with the path of the first fault. */
const read = <Schema extends z.ZodType>(body: string | undefined, schema: Schema, empty: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(body === undefined || body.trim() === '' ? empty : parseJson(body), {
    reportInput: true,
  });
  if (parsed.success) return parsed.data;
  const [first] = issuesOf(parsed.error);
  const [message] = parsed.error.issues.map((finding) => finding.message);
  throw invalidRequest(`${first?.path || 'The body'}: ${message}`, first?.path ?? '');
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidRequest('The body is not JSON.');
  }
};
