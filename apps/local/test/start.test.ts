import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CosellProcess, endCosell, partsOf, startCosell } from './cosell-process.ts';

let folder: string;
let started: CosellProcess[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cosell-start-'));
  started = [];
});
afterEach(async () => {
  await Promise.all(started.map(endCosell));
  rmSync(folder, { recursive: true });
});

const start = (variables: Readonly<Record<string, string>> = {}): CosellProcess => {
  const cosell = startCosell({ COSELL_DATA_DIR: join(folder, 'data'), ...variables });
  started.push(cosell);
  return cosell;
};

/** What becomes of a connection: `open`, or the code of the error. */
const knock = async (host: string, port: number): Promise<string> => {
  const socket = connect({ host, port, timeout: 1000 });
  try {
    await Promise.race([once(socket, 'connect'), once(socket, 'timeout').then(() => Promise.reject(new Error()))]);
    return 'open';
  } catch (error) {
    return String(Object(error).code);
  } finally {
    socket.destroy();
  }
};

const otherAddresses = () => [
  '127.0.0.2',
  ...Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ address, scopeid }) => address !== '127.0.0.1' && !scopeid)
    .map(({ address }) => address),
];

describe('npm start', () => {
  test('given free ports when it starts then each part says that it is ready, and one line says that all are', async () => {
    const cosell = start();
    const { chat, bot, emulator } = await cosell.ready;

    expect(cosell.lines).toEqual([
      `ready emulator=${emulator}`,
      `ready bot=${bot}`,
      `ready chat=${chat}`,
      `ready chat=${chat} bot=${bot} emulator=${emulator}`,
    ]);
    for (const url of [chat, bot, emulator]) expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(existsSync(join(folder, 'data', 'cosell.db'))).toBe(true);
  });

  test('given a started one when any other address of this machine is tried then nobody listens', async () => {
    const { chat, bot, emulator } = await start().ready;
    for (const { hostname, port } of [chat, bot, emulator].map((url) => new URL(url))) {
      expect(hostname).toBe('127.0.0.1');
      expect(await knock(hostname, Number(port))).toBe('open');
      for (const host of otherAddresses()) expect(await knock(host, Number(port)), host).not.toBe('open');
    }
  });

  test('given SIGTERM twice then it ends with code 0 and no process is left', async () => {
    const cosell = start();
    await cosell.ready;
    cosell.signal('SIGTERM');
    await cosell.heard('SIGTERM');
    cosell.signal('SIGTERM');
    expect(await cosell.gone).toBe(0);
  });

  test('given Ctrl+C twice, which every process of a terminal gets, then it ends with code 0 and no process is left', async () => {
    const cosell = start();
    await cosell.ready;
    process.kill(-cosell.pid, 'SIGINT');
    await cosell.heard('SIGINT');
    process.kill(-cosell.pid, 'SIGINT');
    expect(await cosell.gone).toBe(0);
    expect(cosell.complaints()).not.toContain('error');
  });

  test('given SIGTERM while it still starts then it ends with code 0, complains of nothing and starts no other part', async () => {
    const cosell = start();
    await cosell.printed('ready emulator=');
    cosell.signal('SIGTERM');
    expect(await cosell.gone).toBe(0);
    expect(cosell.complaints()).not.toContain('cannot start');
    expect(cosell.lines).toHaveLength(1);
  });

  test('given a kill that it cannot answer then its parts end too', async () => {
    const cosell = start();
    const { chat, bot, emulator } = await cosell.ready;
    cosell.signal('SIGKILL');
    expect(await cosell.gone).toBeNull();
    for (const url of [chat, bot, emulator])
      expect(await knock('127.0.0.1', Number(new URL(url).port))).toBe('ECONNREFUSED');
  });

  test('given a port that is none then it ends with code 1 and names the variable', async () => {
    const cosell = start({ COSELL_BOT_PORT: 'eighty' });
    expect(await cosell.gone).toBe(1);
    expect(cosell.complaints()).toBe(
      'Cosell cannot start. COSELL_BOT_PORT must be a number from 0 to 65535 (0 = any free port)\n',
    );
  });

  test.each(['COSELL_EMULATOR_PORT', 'COSELL_BOT_PORT', 'COSELL_CHAT_PORT'])(
    'given a taken %s then everything ends with code 1 and a plain sentence',
    async (variable) => {
      const squatter = createServer().listen(0, '127.0.0.1');
      await once(squatter, 'listening');
      const port = Object(squatter.address()).port;
      const cosell = start({ [variable]: String(port) });
      expect(await cosell.gone).toBe(1);
      squatter.close();
      expect(cosell.complaints()).toContain(`127.0.0.1:${port}`);
      expect(cosell.complaints()).toMatch(/^Cosell cannot start\. The \w+ ended with code 1 before it was ready\.$/m);
      expect(cosell.complaints()).not.toMatch(/^\s+at /m);
    },
  );

  test.runIf(existsSync('/proc/self/task'))('given a part that dies then the others end, and the code is not 0', async () => {
    for (const index of [0, 1, 2]) {
      const cosell = start();
      await cosell.ready;
      process.kill(partsOf(cosell)[index] ?? 0, 'SIGKILL');
      expect(await cosell.gone).toBe(1);
    }
  });
});
