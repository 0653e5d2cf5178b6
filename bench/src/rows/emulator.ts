import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { publishedSample } from '@cosell/core/testing';
import { z } from 'zod';
import { type ServerProcess, startServer } from '../bots/server-process.ts';
import { loadTime, written } from '../emulator/http-load.ts';
import { interleaved, speedRatios } from '../interleave.ts';
import { atLeast, type Measured, type Row } from '../row.ts';

const concurrency = 32;
const requestsPerRound = 1_000;
const rounds = 31;
const warmUpRounds = 8;

const path = '/v1.0/engagements/referrals';
const body = JSON.stringify(publishedSample());
const fileOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** What every call of a client carries; each has ids of its own. */
const headersOf = (token: string) => ({
  authorization: `Bearer ${token}`,
  accept: 'application/json',
  'content-type': 'application/json',
  'request-id': randomUUID(),
  'client-request-id': randomUUID(),
});

const tokenAnswer = z.object({ access_token: z.string() });
const created = z.object({ id: z.string() });

const post = async (url: string, headers: Record<string, string>, text: string): Promise<string> => {
  const response = await fetch(url, { method: 'POST', headers, body: text });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${answer}`);
  return answer;
};

/** Both servers, and a round of requests for one of them. */
const measureLoad = async (
  requestsFor: (server: ServerProcess, token: string) => Promise<() => string[]>,
): Promise<Measured> => {
  const emulator = await startServer({ file: fileOf('../../../packages/emulator/src/main.ts') });
  const control = await post(`${emulator.url}/_control/token`, { 'content-type': 'application/json' }, '{}');
  const token = tokenAnswer.parse(JSON.parse(control)).access_token;
  const answer = await post(`${emulator.url}${path}`, headersOf(token), body);
  const bare = await startServer({ file: fileOf('../emulator/map-server.ts'), args: [answer] });
  const side = async (server: ServerProcess) => {
    const requests = await requestsFor(server, token);
    return () => loadTime(server.url, concurrency, requests());
  };
  const pairs = await interleaved(warmUpRounds + rounds, await side(emulator), await side(bare));
  await Promise.all([emulator.stop(), bare.stop()]);
  return { ratios: speedRatios(pairs.slice(warmUpRounds)) };
};

const postsFor = async (_server: ServerProcess, token: string) => () =>
  Array.from({ length: requestsPerRound }, () => written('POST', path, headersOf(token), body));

/** Reads of 200 records in turn. */
const readsFor = async ({ url }: ServerProcess, token: string) => {
  const ids: string[] = [];
  for (let count = 0; count < 200; count += 1) {
    ids.push(created.parse(JSON.parse(await post(`${url}${path}`, headersOf(token), body))).id);
  }
  return () =>
    Array.from({ length: requestsPerRound }, (_, index) =>
      written('GET', `${path}/${ids[index % ids.length]}`, headersOf(token)),
    );
};

export const emulatorPost: Row = {
  name: 'emulator-post',
  what: `emulator: POST at concurrency ${concurrency}`,
  against: 'node:http over a Map',
  budget: atLeast(0.6),
  measure: () => measureLoad(postsFor),
};

export const emulatorGet: Row = {
  name: 'emulator-get',
  what: `emulator: GET at concurrency ${concurrency}`,
  against: 'node:http over a Map',
  budget: atLeast(0.7),
  measure: () => measureLoad(readsFor),
};
