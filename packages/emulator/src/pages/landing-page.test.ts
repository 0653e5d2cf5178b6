import { expect, test } from 'vitest';
import { createEmulator } from '../emulator.ts';
import { statements } from '../fidelity/statements.ts';

const get = (path: string) => createEmulator().fetch(`http://emulator.test${path}`);

test('given a browser, when the emulator is opened, then it says what it is and how far to believe it', async () => {
  const response = await get('/');
  const html = await response.text();
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(html).toContain('This is a local stand-in, not Microsoft.');
  for (const { fact } of statements) expect(html).toContain(fact);
  expect(html).toContain('href="/healthz"');
  expect(html).toContain('href="/_control/journal"');
});

test('given a running emulator, then its health is 200', async () => {
  const response = await get('/healthz?verbose');
  expect([response.status, await response.json()]).toEqual([200, { status: 'ready' }]);
});
