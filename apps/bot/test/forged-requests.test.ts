import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activityRequests } from './forged-requests/activity-requests.ts';
import { cardRequests } from './forged-requests/card-requests.ts';
import { httpRequests } from './forged-requests/http-requests.ts';
import { replayedRequests } from './forged-requests/replayed-requests.ts';
import { type ForgedRequest, openScene, type Scene } from './forged-requests/scene.ts';
import { type TableRow, tableOf } from './forged-requests/table.ts';
import { tokenRequests } from './forged-requests/token-requests.ts';

const published = join(import.meta.dirname, '../../../docs/forged-requests.md');

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

const rows: TableRow[] = [];

const hasNoEffect = async (request: ForgedRequest) => {
  const before = scene.traces();
  const actual = await request.send(scene);
  rows.push({ ...request, actual });
  expect(actual).toBe(request.expected);
  const isLetIn = request.expected.startsWith('200');
  const { drafts, submissions, writes } = before;
  expect(scene.traces()).toMatchObject(isLetIn ? { drafts, submissions, writes } : before);
  expect((await scene.health()).status).toBe(200);
};

describe('a forged or misplaced request', () => {
  test.each([...tokenRequests, ...activityRequests, ...cardRequests, ...httpRequests])(
    'given $about: $what then it is answered as it should be and nothing comes of it',
    hasNoEffect,
  );

  test.each(replayedRequests)('given a replay of $what then nothing more comes of it', async (request) => {
    await request.before(scene);
    await hasNoEffect(request);
  });

  test('given all of them then the published table says so', async () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    await expect(tableOf(rows)).toMatchFileSnapshot(published);
  });

  test('given all of them then no token and nothing personal is in the log', () => {
    expect(scene.logged.join('')).not.toMatch(/eyJ|Bearer|Contoso|Kovacs|Jensen/);
  });
});
