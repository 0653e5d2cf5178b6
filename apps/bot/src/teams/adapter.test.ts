import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { createAdapter } from './adapter.ts';

const app = {
  MicrosoftAppId: undefined,
  MicrosoftAppPassword: undefined,
  MicrosoftAppTenantId: undefined,
  MicrosoftAppType: undefined,
};
const card = { type: 'AdaptiveCard', version: '1.5', fallbackText: '', body: [] } as const;

test('given an address that may not be called then nothing is sent there, by any of the calls', async () => {
  let calls = 0;
  const server = createServer((_request, response) => {
    calls += 1;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"id":"1"}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = Object(server.address());
  const conversation = { id: 'a:1', tenantId: 't', serviceUrl: `http://127.0.0.1:${String(port)}/`, botId: '28:bot' };

  const closed = createAdapter({ app, mayCall: () => false });
  await expect(closed.sendCard(conversation, card)).rejects.toThrow('serviceUrl');
  await expect(closed.updateCard({ conversation, messageId: '1' }, card)).rejects.toThrow('serviceUrl');
  await expect(closed.emailOf(conversation, '29:x')).rejects.toThrow('serviceUrl');
  expect(calls).toBe(0);

  await createAdapter({ app, mayCall: () => true }).sendCard(conversation, card);
  expect(calls).toBe(1);
  server.close();
  server.closeAllConnections();
});
