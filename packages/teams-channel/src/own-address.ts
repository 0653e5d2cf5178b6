import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './json-http.ts';

const ownNames = ['127.0.0.1', 'localhost', '::1'];

/** Whether a host name or address is the loopback of this machine. */
export function isOwnName(name: string): boolean {
  return ownNames.includes(name.toLowerCase().replace(/^\[(.*)\]$/, '$1'));
}

/** Whether a text is an origin of this machine and nothing more, such as `http://127.0.0.1:4020`. */
export function isOwnOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && url.protocol === 'http:' && url.origin === text && isOwnName(url.hostname);
}

/**
 * Refuses what a foreign web page could send. A page of another site names itself in `Origin`; a page whose name was
 * made to point at this machine (DNS rebinding) shows in `Host`.
 */
export function refuseForeign(request: IncomingMessage): void {
  const { host = '', origin } = request.headers;
  if (!isOwnName(host.replace(/:\d+$/, '')))
    throw new HttpRefusal(403, 'ForeignHost', 'This address answers only under 127.0.0.1, localhost or [::1].');
  if (origin !== undefined && origin !== `http://${host}`)
    throw new HttpRefusal(403, 'ForeignOrigin', 'This address cannot be used by other web pages.');
}
