import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { startBot } from '../src/bot.ts';
import { readEnvironment } from '../src/environment.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };

const start = async (env: Readonly<Record<string, string>>) => {
  const read = readEnvironment({ DATABASE_URL: 'sqlite::memory:', ...env });
  if (!read.ok) throw new Error(read.problems.join());
  const bot = await startBot(read.environment, silent);
  await bot.stop();
};

test('given a port that is taken then the bot says which, and what to set', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(start({ PORT: `${port}` })).rejects.toThrow(`PORT ${port} of 127.0.0.1 is taken: stop what`);
  other.close();
});

test('given a host that is not of this machine then the bot names HOST', async () => {
  const documentation = {
    HOST: '192.0.2.1',
    MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
    MicrosoftAppPassword: 'not-a-secret',
  };
  await expect(start(documentation)).rejects.toThrow('HOST 192.0.2.1 is no address of this machine: set HOST');
});
