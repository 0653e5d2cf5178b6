import { randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import process from 'node:process';
import { z } from 'zod';

// A server over a Map: no rule, no token, no journal. Its records hold what the emulator's hold, so answers are of one size.
const [template] = z.tuple([z.string()]).parse(process.argv.slice(2));
const shape = z.record(z.string(), z.unknown()).parse(JSON.parse(template));
const records = new Map<string, Record<string, unknown>>();

const answer = (response: ServerResponse, status: number, value: unknown): void => {
  const text = JSON.stringify(value);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
};

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    const record = records.get(request.url?.slice(request.url.lastIndexOf('/') + 1) ?? '');
    answer(response, record ? 200 : 404, record ?? {});
    return;
  }
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const record = { ...shape, ...JSON.parse(Buffer.concat(chunks).toString('utf8')), id: randomUUID() };
    records.set(record.id, record);
    answer(response, 200, record);
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`ready map-server=http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}\n`);
});
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
