import { once } from 'node:events';
import { connect } from 'node:net';
import { sentenceOf } from './forward.ts';

/** Whether anything listens at an origin: undefined, or a sentence that says why not. */
export const whyUnreachable = async (origin: string, signal: AbortSignal): Promise<string | undefined> => {
  const { hostname, port, protocol } = new URL(origin);
  const socket = connect({
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port || (protocol === 'https:' ? 443 : 80)),
  });
  try {
    await once(socket, 'connect', { signal });
    return undefined;
  } catch (error) {
    return signal.aborted ? 'It does not answer.' : sentenceOf(error);
  } finally {
    socket.destroy();
  }
};
