import { createHash, timingSafeEqual } from 'node:crypto';
import { ApiRefusal } from '../exchange/api-refusal.ts';
import { type EmulatorRequest, headerOf } from '../exchange/exchange.ts';
import { isLoopback, isLoopbackOrigin } from '../exchange/loopback.ts';

/** Carries the key of callers from elsewhere. */
export const controlKeyHeader = 'x-cosell-control-key';

/** Lets in callers of this machine, and whoever sends the key if there is one; 403 for others. */
export const checkAccess = (request: EmulatorRequest, key: string | undefined): void => {
  if (isLocal(request) || (key !== undefined && isSame(headerOf(request.headers, controlKeyHeader), key))) return;
  const message =
    key === undefined
      ? 'The control door is for this machine only.'
      : `The control door is for this machine, or for the key in ${controlKeyHeader}.`;
  throw new ApiRefusal(403, 'accessDenied', message);
};

// A page of the web can reach this machine through the visitor's browser; its Origin, or a Host it made up, gives it away.
const isLocal = ({ peer, headers }: EmulatorRequest): boolean => {
  if (peer === undefined) return true;
  const host = headerOf(headers, 'host');
  const origin = headerOf(headers, 'origin');
  return (
    isLoopback(peer) &&
    (host === undefined || isLoopbackOrigin(host)) &&
    (origin === undefined || isLoopbackOrigin(origin))
  );
};

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const isSame = (sent: string | undefined, key: string): boolean =>
  sent !== undefined && timingSafeEqual(digest(sent), digest(key));
