import { readFile, writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEmulator } from '@cosell/emulator';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { run } from '../src/verify/command.ts';
import { type ForeignAnswer, foreignToken, startForeignProvider } from './foreign-provider.ts';
import { newFolder } from './new-folder.ts';
import { startRawServer } from './raw-server.ts';
import { question, smallPact } from './small-pact.ts';

const committed = fileURLToPath(new URL('../pacts/cosell-client-partner-center-referrals.json', import.meta.url));
const committedPact = z
  .looseObject({ interactions: z.array(z.looseObject({ description: z.string() })) })
  .parse(JSON.parse(await readFile(committed, 'utf8')));

const verify = async (...args: string[]) => {
  const written = { out: '', said: '' };
  const exitCode = await run(['verify', ...args], {
    pact: committed,
    out: (text) => {
      written.out += text;
    },
    say: (line) => {
      written.said += line;
    },
    now: () => performance.now(),
  });
  return { exitCode, ...written };
};

const startForeign = async (...args: Parameters<typeof startForeignProvider>) => {
  const provider = await startForeignProvider(...args);
  onTestFinished(() => provider.close());
  return provider;
};

const resultSchema = z.object({ results: z.array(z.object({ outcome: z.string(), findings: z.array(z.string()) })) });

const findingsIn = async (json: string) => {
  const { results } = resultSchema.parse(JSON.parse(await readFile(json, 'utf8')));
  return results.map(({ findings }) => findings.join('; '));
};

describe('given a provider that keeps the contract', () => {
  test('when it is the emulator, then its own door is found, every interaction is ok and both files say so', async () => {
    const emulator = await createEmulator().listen();
    onTestFinished(() => emulator.close());
    const folder = await newFolder();
    const [junit, json] = [join(folder, 'junit.xml'), join(folder, 'result.json')];
    const { exitCode, out } = await verify('--provider', emulator.url, '--junit', junit, '--json', json);
    expect(out).toContain(`${emulator.url}/_control/states, found at the provider`);
    for (const { description } of committedPact.interactions) expect(out).toContain(`ok          ${description}\n`);
    expect(exitCode).toBe(0);
    const count = committedPact.interactions.length;
    const xml = await readFile(junit, 'utf8');
    expect(xml.match(/<testcase /g)).toHaveLength(count);
    expect(xml).toContain(`<testsuites tests="${count}" failures="0" errors="0" skipped="0"`);
    expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject({ kept: true, origin: emulator.url });
  });

  test('when it is another one with its own door, then its tokens and values are used', async () => {
    const { url, statesUrl } = await startForeign(committedPact);
    const { exitCode, out } = await verify('--provider', url, '--states', statesUrl, '--token', 'a-token-of-nobody');
    expect(out).toContain(`${committedPact.interactions.length} ok.`);
    expect(exitCode).toBe(0);
  });

  test('when a report could not be written, then that is said before anything is played', async () => {
    const { file, pact } = await smallPact(question('1'));
    const { url } = await startForeign(pact);
    const absent = join(await newFolder(), 'absent', 'junit.xml');
    const { exitCode, out, said } = await verify('--provider', url, '--pact', file, '--junit', absent);
    expect(said).toContain(`--junit ${absent} cannot be written. Nothing was played.`);
    expect([exitCode, out]).toEqual([2, '']);
  });

  test('when it has no door, then the examples are sent with the token that was given, which no report repeats', async () => {
    const { file, pact } = await smallPact(question('1'));
    const { url } = await startForeign(pact);
    const { exitCode, out } = await verify('--provider', url, '--pact', file, '--token', foreignToken);
    expect(out).toContain(`none are set up (${url}/_control/states answered `);
    expect(out).not.toContain(foreignToken);
    expect(exitCode).toBe(0);
  });
});

describe('given a provider that breaks the contract', () => {
  const breaches: [string, (answer: ForeignAnswer) => Partial<ForeignAnswer>, string][] = [
    ['1', () => ({ status: 203 }), 'status: expected 200, got 203'],
    ['2', () => ({ body: '{}' }), 'body $: Actual map is missing the following keys: title'],
    [
      '3',
      () => ({ body: '{"title":"Aeneis"}' }),
      "body $.title: Expected 'Aeneis' (String) to be equal to 'Ilias' (String)",
    ],
    ['4', () => ({ body: '' }), 'body $: Expected body Present(17 bytes, application/json) but was empty'],
    [
      '5',
      ({ body }) => ({ body: body.slice(0, -2) }),
      "body $: Failed to parse the actual body: 'EOF while parsing a string at line 1 column 15'",
    ],
    [
      '6',
      ({ headers }) => ({ headers: { ...headers, 'Content-Type': ['text/html'] } }),
      'body: expected application/json, got text/html; header Content-Type: expected application/json, got text/html',
    ],
    ['7', () => ({ headers: { 'Content-Type': ['application/json'] } }), 'header ETag: expected "7", got none'],
    ['8', ({ headers }) => ({ headers: { ...headers, ETag: ['7'] } }), 'header ETag: expected "7", got 7'],
    [
      '9',
      () => ({ body: '{"title":"\\u001b[2J"}' }),
      "body $.title: Expected ' [2J' (String) to be equal to 'Ilias' (String)",
    ],
  ];

  test('when each answer is broken in another way, then it ends with 1 and says what was expected and what came', async () => {
    const { file, pact, json } = await smallPact(...breaches.map(([id]) => question(id)));
    const { url, statesUrl } = await startForeign(pact, {
      change: (path, answer) => ({
        ...answer,
        ...breaches.find(([id]) => path === `/books/${id}`)?.[1](answer),
      }),
    });
    const args = ['--provider', url, '--states', statesUrl, '--pact', file, '--json', json];
    const { exitCode, out } = await verify(...args);
    expect(await findingsIn(json)).toEqual(breaches.map(([, , finding]) => finding));
    expect(out).toContain(
      'BROKEN      a GET of <1> & "page"\n            given the book 1 exists\n            - status: expected 200, got 203\n',
    );
    expect(out).toContain('The contract is BROKEN: 9 broken.');
    expect(exitCode).toBe(1);
  });

  test('when the interaction is pending, then it is told and nothing fails', async () => {
    const { file, pact, junit } = await smallPact(question('1', { pending: true }));
    const { url, statesUrl } = await startForeign(pact, { change: (_, answer) => ({ ...answer, status: 500 }) });
    const args = ['--provider', url, '--states', statesUrl, '--pact', file, '--junit', junit];
    const { exitCode, out } = await verify(...args);
    expect(out).toContain('pending     a GET of');
    expect(out).toContain('status: expected 200, got 500');
    expect(exitCode).toBe(0);
    const xml = await readFile(junit, 'utf8');
    expect(xml).toContain('name="a GET of &lt;1&gt; &amp; &quot;page&quot;"');
    expect(xml).toContain('<skipped message="status: expected 200, got 500">');
  });

  test('when its door gives no value that the request needs, then the value is named', async () => {
    const { file, pact } = await smallPact(question('1'));
    const { url, statesUrl } = await startForeign(pact, { withheld: 'id' });
    const { exitCode, out } = await verify('--provider', url, '--states', statesUrl, '--pact', file);
    expect(out).toContain('- The door for states gave no id for "the book 1 exists".');
    expect(exitCode).toBe(1);
  });

  test('when its door refuses the state, then its answer is told', async () => {
    const { file } = await smallPact(question('1'));
    const emulator = await createEmulator().listen();
    onTestFinished(() => emulator.close());
    const { exitCode, out } = await verify('--provider', emulator.url, '--pact', file);
    expect(out).toContain('- The door for states answered 400 to "the book 1 exists".');
    expect(exitCode).toBe(1);
  });
});

describe('given a provider that does not answer', () => {
  const brokenOff = 'The provider broke the connection off.';
  const ways: [string, (socket: Socket) => void, string][] = [
    ['ends', (socket) => socket.destroy(), brokenOff],
    ['resets', (socket) => socket.resetAndDestroy(), brokenOff],
    ['mail', (socket) => socket.end('220 mail ready\r\n'), 'The provider answered with something that is not HTTP.'],
    ['half', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{'), brokenOff],
  ];

  test('when each call fails in another way, then it ends with 1 and says so in words', async () => {
    const { file, json } = await smallPact(...ways.map(([id]) => question(id)));
    const url = await startRawServer((socket, request) => {
      const [, answer] = ways.find(([id]) => request.includes(`/books/${id} `)) ?? [];
      if (answer === undefined) socket.destroy();
      else answer(socket);
    });
    const { exitCode } = await verify('--provider', url, '--pact', file, '--json', json);
    expect(await findingsIn(json)).toEqual(ways.map(([, , sentence]) => sentence));
    expect(exitCode).toBe(1);
  });

  test('when it says nothing or never ends an answer, then it ends with 1 as soon as the time is up', async () => {
    let calls = 0;
    const url = await startRawServer((socket) => {
      calls += 1;
      if (calls % 2 === 0) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{');
    });
    const junit = join(await newFolder(), 'junit.xml');
    const { exitCode, out } = await verify('--provider', url, '--timeout', '2', '--junit', junit);
    expect(out).toContain('- The provider gave no whole answer in time.');
    expect(out).toMatch(/The contract is BROKEN: [1-4] broken, \d+ not played\./);
    expect(exitCode).toBe(1);
    expect(await readFile(junit, 'utf8')).toMatch(/failures="[1-4]" errors="\d+"/);
  });

  test('when nothing listens, then it ends with 2 and says where', async () => {
    const emulator = await createEmulator().listen();
    await emulator.close();
    const { exitCode, said, out } = await verify('--provider', emulator.url);
    expect(said).toBe(`Nothing was played to ${emulator.url}. The provider refused the connection.`);
    expect([exitCode, out]).toEqual([2, '']);
  });
});

describe('given a pact that cannot be played', () => {
  test.each([
    ['no JSON', '<xml>', 'is not JSON.'],
    ['no interaction', '{"consumer":{"name":"a"},"provider":{"name":"b"},"interactions":[]}', 'holds no interaction.'],
    [
      'messages',
      '{"consumer":{"name":"a"},"provider":{"name":"b"},"interactions":[{"type":"Asynchronous/Messages","description":"m","request":{}}]}',
      'is no HTTP interaction.',
    ],
  ])('when it holds %s, then it ends with 2 and a sentence', async (_, content, sentence) => {
    const file = join(await newFolder(), 'pact.json');
    await writeFile(file, content);
    const { exitCode, said } = await verify('--provider', 'http://127.0.0.1:9', '--pact', file);
    expect(said).toContain(sentence);
    expect(exitCode).toBe(2);
  });
});
