import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a server on loopback that can be cut, or go silent as a network does whose packets are dropped. */
export const openWay = async (to: { readonly host: string; readonly port: number }) => {
  let state: 'open' | 'silent' | 'cut' = 'open';
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    return socket;
  };
  const way = createServer((near) => {
    keep(near);
    if (state === 'cut') return near.destroy();
    const far = keep(connect(to.port, to.host));
    near.on('data', (bytes) => state === 'open' && far.write(bytes)).on('close', () => far.destroy());
    far.on('data', (bytes) => state === 'open' && near.write(bytes)).on('close', () => near.destroy());
    return near;
  });
  way.listen(0, '127.0.0.1');
  await once(way, 'listening');
  const address = way.address();
  if (typeof address !== 'object' || address === null) throw new Error('the way has no port');
  return {
    port: address.port,
    mend: () => {
      state = 'open';
    },
    silence: () => {
      state = 'silent';
    },
    cut: () => {
      state = 'cut';
      for (const socket of sockets) socket.destroy();
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      way.close();
      await once(way, 'close');
    },
  };
};
