import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type TestContext, test } from 'vitest';
import { keepWindowPort, lastWindowPort } from './window-port.ts';

const emptyFolder = ({ onTestFinished }: TestContext) => {
  const folder = mkdtempSync(join(tmpdir(), 'cosell-port-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
};

const listenSomewhere = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: String(Object(server.address()).port), close: () => once(server.close(), 'close') };
};

test('given a port that was kept then it is taken again where it is free, and any other where it is not', async (context) => {
  const folder = emptyFolder(context);
  const { port, close } = await listenSomewhere();
  await keepWindowPort(folder, `http://127.0.0.1:${port}`);
  expect(await lastWindowPort(folder)).toBe('0');
  await close();
  expect(await lastWindowPort(folder)).toBe(port);
});

test.for(['', '{', '[]', '{"port":"80"}', '{"port":65536}', '{"port":4030.5}'])(
  'given %j where the port is kept then nothing is remembered',
  async (text, context) => {
    const folder = emptyFolder(context);
    writeFileSync(join(folder, 'window.json'), text);
    expect(await lastWindowPort(folder)).toBe('0');
  },
);

test('given a folder in which nothing can be kept then any port will do', async (context) => {
  const folder = join(emptyFolder(context), 'missing');
  await keepWindowPort(folder, 'http://127.0.0.1:4030');
  expect(await lastWindowPort(folder)).toBe('0');
});
