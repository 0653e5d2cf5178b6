import type { IncomingHttpHeaders } from 'node:http';
import { isLoopbackHost, isLoopbackUrl } from './environment.ts';

/**
 * Whether a request comes from a program of this machine. A page of the web can reach a local bot through its visitor's browser;
 * its origin, or a host name that it made up, gives it away.
 */
export const isOfThisMachine = ({ host, origin }: IncomingHttpHeaders): boolean =>
  (host === undefined || isLoopbackHost(URL.parse(`http://${host}`)?.hostname ?? '')) &&
  (origin === undefined || isLoopbackUrl(origin));
