import { ApiRefusal, errorResponse, notFound } from '../exchange/api-refusal.ts';
import { type EmulatorRequest, type EmulatorResponse, headerOf, jsonType, pathnameOf } from '../exchange/exchange.ts';
import { acceptsJson, mediaTypeOf } from '../exchange/media-type.ts';
import { replayKey } from '../state/replay-memory.ts';
import type { World } from '../world.ts';
import type { ApiCall } from './api-call.ts';
import { mayRead, mayWrite } from './caller.ts';
import { expireDue } from './commit.ts';
import { createReferral } from './create-referral.ts';
import { answerWith, visibleRecord } from './entity.ts';
import { listReferrals } from './list-referrals.ts';
import type { Outcome } from './outcome.ts';
import { patchReferral } from './patch-referral.ts';
import { instantOf, referralsPath } from './referral-record.ts';
import { replaceReferral } from './replace-referral.ts';

type Operation = (call: ApiCall, id: string) => Outcome;

const onCollection: Readonly<Record<string, Operation>> = { GET: listReferrals, POST: createReferral };

const onRecord: Readonly<Record<string, Operation>> = {
  GET: (call, id) => answerWith(200, visibleRecord(call, id)),
  PATCH: patchReferral,
  PUT: replaceReferral,
};

/** Most bytes of a body. No limit is published. */
export const mostBytes = 1_048_576;

/** The imitated API: every request gets an answer, a refusal in the published form at worst. Commits before it returns. */
export const respond = (world: World, request: EmulatorRequest): EmulatorResponse => {
  const now = world.clock.now();
  const headers = answerHeaders(world, request, now);
  try {
    return world.transaction(() => answer(world, request, now, headers));
  } catch (error) {
    world.discard();
    return refuse(unexpected(world, error), headers);
  }
};

const answer = (
  world: World,
  request: EmulatorRequest,
  now: Date,
  headers: Record<string, string>,
): EmulatorResponse => {
  try {
    const { status, body, eTag } = perform(world, request, now);
    if (eTag !== undefined) headers['etag'] = eTag;
    if (body !== '') headers['content-type'] = jsonType;
    return { status, headers, body };
  } catch (error) {
    return refuse(error instanceof ApiRefusal ? error : unexpected(world, error), headers);
  }
};

/** A refusal that does not come from an operation. */
export const respondWithRefusal = (world: World, request: EmulatorRequest, refusal: ApiRefusal): EmulatorResponse =>
  refuse(refusal, answerHeaders(world, request, world.clock.now()));

const refuse = (refusal: ApiRefusal, headers: Readonly<Record<string, string>>): EmulatorResponse => {
  const response = errorResponse(refusal);
  return { ...response, headers: { ...headers, ...response.headers } };
};

const answerHeaders = (world: World, { headers }: EmulatorRequest, now: Date): Record<string, string> => {
  const clientRequestId = headerOf(headers, 'client-request-id');
  return {
    'request-id': headerOf(headers, 'request-id') ?? world.newRequestId(),
    ...(clientRequestId !== undefined && { 'client-request-id': clientRequestId }),
    timestamp: instantOf(now),
  };
};

const unexpected = (world: World, error: unknown): ApiRefusal => {
  world.report(error);
  return new ApiRefusal(500, 'generalException', 'The emulator failed at this request. The fault is its own.');
};

const perform = (world: World, request: EmulatorRequest, now: Date): Outcome => {
  const { operation, id } = operationOf(request);
  const caller = world.tokens.callerOf(headerOf(request.headers, 'authorization'), now);
  const isWrite = request.method !== 'GET';
  if (isWrite ? !mayWrite(caller) : !mayRead(caller)) {
    const needed = isWrite ? 'Referrals admin' : 'Referrals admin or Referrals user';
    throw new ApiRefusal(403, 'accessDenied', `The caller needs the role ${needed}.`);
  }
  checkHeaders(request);
  expireDue(world, now);
  const call = { world, caller, request, now };
  const requestId = isWrite && world.settings.idempotency ? headerOf(request.headers, 'request-id') : undefined;
  if (requestId === undefined) return operation(call, id);
  const key = replayKey(caller, requestId, request.method, request.path);
  const replayed = world.replays.find(key);
  if (replayed !== undefined) return replayed;
  const outcome = operation(call, id);
  world.replays.keep(key, outcome);
  return outcome;
};

const operationOf = ({ method, path }: EmulatorRequest): { operation: Operation; id: string } => {
  const pathname = pathnameOf(path);
  const rest = pathname.startsWith(referralsPath) ? pathname.slice(referralsPath.length) : undefined;
  if (rest === undefined || !/^(\/[^/]*)?$/.test(rest)) throw notFound(`The address ${pathname}`);
  const id = rest.slice(1);
  const operations = id === '' ? onCollection : onRecord;
  const operation = Object.hasOwn(operations, method) ? operations[method] : undefined;
  if (operation !== undefined) return { operation, id };
  const allow = Object.keys(operations).join(', ');
  throw new ApiRefusal(405, 'invalidRequest', `${method} is not possible here; possible: ${allow}.`, {
    headers: { allow },
  });
};

const patchTypes: ReadonlySet<string> = new Set(['application/json', 'application/json-patch+json']);
const bodyTypes: ReadonlySet<string> = new Set(['application/json']);

const checkHeaders = ({ method, headers, body = '' }: EmulatorRequest): void => {
  if (!acceptsJson(headerOf(headers, 'accept'))) {
    throw new ApiRefusal(406, 'invalidRequest', 'Only application/json can be answered; name it in Accept.');
  }
  if (method === 'GET') return;
  if (Buffer.byteLength(body) > mostBytes) {
    throw new ApiRefusal(413, 'invalidRequest', `The body is larger than ${mostBytes} bytes.`);
  }
  const types = method === 'PATCH' ? patchTypes : bodyTypes;
  if (!types.has(mediaTypeOf(headerOf(headers, 'content-type')))) {
    throw new ApiRefusal(415, 'invalidRequest', `Send the body as ${[...types].join(' or ')} (Content-Type).`);
  }
};
