import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, type TestContext } from 'vitest';
import { type CosellProcess, endCosell, partsOf, startCosell } from './cosell-process.ts';

const start = (
  { onTestFinished }: TestContext,
  variables: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
) => {
  const folder = mkdtempSync(join(tmpdir(), 'cosell-start-'));
  const dataDir = join(folder, 'data');
  const cosell: CosellProcess = startCosell({ COSELL_DATA_DIR: dataDir, ...variables }, args);
  onTestFinished(async () => {
    await endCosell(cosell);
    rmSync(folder, { recursive: true });
  });
  return { ...cosell, dataDir };
};

/** What becomes of a connection: `open`, or the code of the error. */
const knock = (host: string, port: number) =>
  new Promise<string>((resolve) => {
    const socket = connect({ host, port });
    const end = (how: string) => {
      socket.destroy();
      resolve(how);
    };
    socket.on('connect', () => end('open'));
    socket.on('error', (error) => end(String(Object(error).code)));
  });

const portOf = (url: string) => Number(new URL(url).port);

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = String(Object(server.address()).port);
  await once(server.close(), 'close');
  return port;
};

/** Every address of this machine but 127.0.0.1; one that is bound to an interface cannot be called without its name. */
const otherAddresses = () => [
  '127.0.0.2',
  ...Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ address, scopeid }) => address !== '127.0.0.1' && !scopeid)
    .map(({ address }) => address),
];

describe.concurrent('npm start', () => {
  test('given free ports then each part says that it is ready, answers on 127.0.0.1 only, and one line names all', async (context) => {
    const cosell = start(context);
    const { chat, bot, emulator } = await cosell.ready;

    expect(cosell.lines).toEqual([
      `ready emulator=${emulator}`,
      `ready bot=${bot}`,
      `ready chat=${chat}`,
      `ready chat=${chat} bot=${bot} emulator=${emulator}`,
    ]);
    for (const url of [chat, bot, emulator]) {
      expect(new URL(url).hostname).toBe('127.0.0.1');
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
      const knocks = otherAddresses().map((host) => knock(host, portOf(url)));
      expect(await Promise.all(knocks)).not.toContain('open');
    }
    expect(existsSync(join(cosell.dataDir, 'cosell.db'))).toBe(true);
  });

  test('given a kill, when it is started again, then the window is where it was, or where COSELL_CHAT_PORT says', async (context) => {
    const killed = start(context);
    const { chat } = await killed.ready;
    killed.signal('SIGKILL');
    await killed.gone;
    const again = start(context, { COSELL_DATA_DIR: killed.dataDir });
    expect((await again.ready).chat).toBe(chat);
    again.signal('SIGTERM');
    await again.gone;
    const elsewhere = start(context, { COSELL_DATA_DIR: killed.dataDir, COSELL_CHAT_PORT: '0' });
    expect((await elsewhere.ready).chat).not.toBe(chat);
  });

  test('given two at once, the second with the last port of the first, then it takes another and complains of nothing', async (context) => {
    const first = start(context);
    const { chat } = await first.ready;
    const dataDir = mkdtempSync(join(tmpdir(), 'cosell-second-'));
    context.onTestFinished(() => rmSync(dataDir, { recursive: true }));
    copyFileSync(join(first.dataDir, 'window.json'), join(dataDir, 'window.json'));
    const second = start(context, { COSELL_DATA_DIR: dataDir });
    expect((await second.ready).chat).not.toBe(chat);
    expect(second.complaints()).toBe('');
    expect((await fetch(`${chat}/healthz`)).status).toBe(200);
  });

  test('given --sign-in then one more part is ready, which answers on 127.0.0.1 only and ends with all', async (context) => {
    // What is set for a part alone must not lead this one away.
    const elsewhere = { IDENTITY_URL: 'http://127.0.0.1:1', COSELL_EMULATOR_ISSUER: 'http://127.0.0.1:1' };
    const cosell = start(context, elsewhere, ['--sign-in']);
    const { chat, bot, emulator, identity = '' } = await cosell.ready;

    expect(cosell.lines).toEqual([
      `ready identity=${identity}`,
      `ready emulator=${emulator}`,
      `ready bot=${bot}`,
      `ready chat=${chat}`,
      `ready chat=${chat} bot=${bot} emulator=${emulator} identity=${identity}`,
    ]);
    expect((await fetch(`${identity}/healthz`)).status).toBe(200);
    const knocks = otherAddresses().map((host) => knock(host, portOf(identity)));
    expect(await Promise.all(knocks)).not.toContain('open');
    expect(cosell.complaints()).toBe('');
    cosell.signal('SIGTERM');
    expect(await cosell.gone).toBe(0);
  });

  test('given an argument that is not known then it ends with code 1 and says what is', async (context) => {
    const cosell = start(context, {}, ['--sign-out']);
    expect(await cosell.gone).toBe(1);
    expect(cosell.complaints()).toBe(
      'Cosell cannot start. --sign-out is not known; possible: --sign-in, to try signing in.\n',
    );
  });

  test('given solutions without names then it says how they look, and nothing that has no part in it', async (context) => {
    const cosell = start(context, { COSELL_SOLUTIONS: 'foo' });
    expect(await cosell.gone).toBe(2);
    expect(cosell.complaints()).toBe(
      'The emulator cannot start. COSELL_SOLUTIONS must look like "SOL-1-ABC=First name;SOL-2-DEF=Second name".\n' +
        'Cosell stops: the emulator ended with code 2.\n',
    );
  });

  test('given a setting that only the bot refuses, and a port that is free, then no hint follows what it says', async (context) => {
    const cosell = start(context, { COSELL_BOT_PORT: await freePort(), DATABASE_MAX_MB: '0.5' });
    expect(await cosell.gone).toBe(1);
    expect(cosell.complaints()).toMatch(/^The bot cannot start\. .*\nCosell stops: the bot ended with code 1\.$/m);
    expect(cosell.complaints()).not.toMatch(/^If /m);
  });

  test('given another with the same folder then it ends with code 1 and names the folder', async (context) => {
    const first = start(context);
    await first.printed('ready emulator=');
    const second = start(context, { COSELL_DATA_DIR: first.dataDir });
    expect(await second.gone).toBe(1);
    expect(second.complaints()).toContain(`If another npm start uses ${first.dataDir}, stop it`);
  });

  test('given SIGTERM twice then it ends with code 0 and no process is left', async (context) => {
    const cosell = start(context);
    await cosell.ready;
    cosell.signal('SIGTERM');
    await cosell.complained('stopping');
    cosell.signal('SIGTERM');
    expect(await cosell.gone).toBe(0);
  });

  test('given Ctrl+C twice, which all processes of a terminal hear, then it ends with code 0 and no process is left', async (context) => {
    const cosell = start(context);
    await cosell.ready;
    process.kill(-cosell.pid, 'SIGINT');
    // The emulator says so; which of the two signals reaches it first is open.
    await cosell.complained('stopping');
    process.kill(-cosell.pid, 'SIGINT');
    expect(await cosell.gone).toBe(0);
    expect(cosell.complaints()).not.toContain('Cosell stops');
  });

  test('given SIGTERM while it still starts then it ends with code 0, complains of nothing and starts no other part', async (context) => {
    const cosell = start(context);
    await cosell.printed('ready emulator=');
    cosell.signal('SIGTERM');
    expect(await cosell.gone).toBe(0);
    expect(cosell.complaints()).not.toContain('Cosell stops');
    expect(cosell.lines).toHaveLength(1);
  });

  test.for(['ready emulator=', 'ready chat='])(
    'given a kill that it cannot answer, after the line %s, then its parts end too',
    async (line, context) => {
      const cosell = start(context);
      await cosell.printed(line);
      cosell.signal('SIGKILL');
      expect(await cosell.gone).toBeNull();
    },
  );

  test('given whatever started it goes away then it ends with code 0 and no process is left', async (context) => {
    const cosell = start(context);
    await cosell.printed('ready emulator=');
    cosell.leave();
    expect(await cosell.gone).toBe(0);
  });

  test('given a port that is none then it ends with code 1 and names the variable', async (context) => {
    const cosell = start(context, { COSELL_BOT_PORT: 'eighty' });
    expect(await cosell.gone).toBe(1);
    expect(cosell.complaints()).toBe(
      'Cosell cannot start. COSELL_BOT_PORT must be a number from 0 to 65535 (0 = any free port)\n',
    );
  });

  test.for(['emulator', 'chat'])(
    'given a taken port for the %s then all ends with code 1, and says so',
    async (name, context) => {
      const squatter = createServer().listen(0, '127.0.0.1');
      context.onTestFinished(() => void squatter.close());
      await once(squatter, 'listening');
      const port = String(Object(squatter.address()).port);
      const variable = `COSELL_${name.toUpperCase()}_PORT`;
      const cosell = start(context, { [variable]: port });
      expect(await cosell.gone).toBe(1);
      expect(cosell.complaints()).toMatch(
        new RegExp(
          `^The ${name}.* cannot start. .*is taken.*\nCosell stops: the ${name} ended with code 1.\nIf port ${port} is taken, .* set ${variable} `,
          'm',
        ),
      );
      expect(cosell.complaints()).not.toMatch(/^\s+at /m);
    },
  );

  // Only Linux tells which processes belong to another.
  test.runIf(existsSync('/proc/self/task'))(
    'given a part that dies then the others end, and the code is 1',
    async (context) => {
      const cosell = start(context);
      await cosell.ready;
      const [, bot = 0] = partsOf(cosell);
      process.kill(bot, 'SIGKILL');
      expect(await cosell.gone).toBe(1);
      expect(cosell.complaints()).toContain('Cosell stops: the bot was killed by SIGKILL.');
    },
  );
});
