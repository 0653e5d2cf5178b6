import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from '@cosell/teams-channel';

const ownNames = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Refuses what a foreign web page could send. A page of another site names itself in `Origin`; a page whose name was
 * made to point at this machine (DNS rebinding) shows in `Host`.
 */
export function refuseForeign(request: IncomingMessage): void {
  const { host = '', origin } = request.headers;
  const name = host.replace(/:\d+$/, '');
  if (!ownNames.has(name.toLowerCase()))
    throw new HttpRefusal(403, 'ForeignHost', 'This window answers only under 127.0.0.1, localhost or [::1].');
  if (origin !== undefined && origin !== `http://${host}`)
    throw new HttpRefusal(403, 'ForeignOrigin', 'This window cannot be used by other web pages.');
}
