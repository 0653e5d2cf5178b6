import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleReferral } from '../control/sample-referral.ts';
import { createEmulator, type Emulator } from '../emulator.ts';
import { answeredReferral, apiCaller } from '../testing/api-caller.ts';
import { openStateFile } from './state-file.ts';

let folder = '';
let path = '';
let emulator: Emulator;

const start = (): Emulator => {
  const now = new Date('2026-03-01T12:00:00Z');
  emulator = createEmulator({ clock: { now: () => now }, persistence: openStateFile(path) });
  return emulator;
};
const restart = () => {
  emulator.close();
  return apiCaller(start());
};
const database = (work: (database: DatabaseSync) => void) => {
  const opened = new DatabaseSync(path);
  work(opened);
  opened.close();
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cosell-state-'));
  path = join(folder, 'deeper', 'state.db');
  start();
});
afterEach(async () => {
  emulator.close();
  await rm(folder, { recursive: true });
});

const invitation = { ...sampleReferral, target: [{ type: 'BusinessProfileLocation', id: 'msft' }] };
const stage = (value: string) => [{ op: 'replace', path: '/salesStage', value }];

test('given records, when it starts again, then they, their versions and the order of lists are as before', async () => {
  const before = apiCaller(emulator);
  const first = await before.create(sampleReferral);
  const second = await before.create(invitation);
  await before.call('PATCH', `/${first.id}`, stage('Close'));
  const changed = await before.get(first.id);
  const list = await before.list({ $orderby: 'updatedDateTime desc' });
  const api = restart();
  expect(await api.get(first.id)).toEqual(changed);
  expect(await api.list({ $orderby: 'updatedDateTime desc' })).toEqual(list);
  const stale = await api.call('PATCH', `/${first.id}`, stage('Open'), { 'if-match': first.eTag });
  const fresh = await api.call('PATCH', `/${first.id}`, stage('Open'), { 'if-match': changed.eTag });
  expect([stale.status, fresh.status]).toEqual([412, 204]);
  expect(await restart().list({ $filter: `engagementId eq '${second.engagementId}'` })).toMatchObject({
    value: [{ id: second.id }],
  });
});

test('given a request-id that was answered, when it comes again after a restart, then nothing is created', async () => {
  const ids = { 'request-id': 'once' };
  const answer = await apiCaller(emulator).call('POST', '', sampleReferral, ids);
  const first = answeredReferral.parse(await answer.json());
  const api = restart();
  const again = await api.call('POST', '', sampleReferral, ids);
  expect([again.headers.get('etag'), await again.json()]).toEqual([first.eTag, first]);
  expect((await api.list({})).value).toHaveLength(1);
});

test('given a record that a provider state takes away, when it starts again, then it is gone, and the new one stands', async () => {
  const id = '4111f9a2-37c8-4f53-a4b0-3f1f0e1c8f11';
  emulator.control.state('a referral exists', { id, name: 'First' });
  emulator.control.state('a referral exists', { id, name: 'Second' });
  const { value } = await restart().list({});
  expect(value).toMatchObject([{ id, name: 'Second' }]);
});

test('given an invitation, when its time passes after a restart, then it expires', async () => {
  const { id } = await apiCaller(emulator).create(invitation);
  const api = restart();
  emulator.control.clock({ advance: 'P14D' });
  expect(await api.get(id)).toMatchObject({ status: 'Closed', substatus: 'Expired' });
});

test('given what the control door set, when it starts again, then it is as it was, and the journal is empty', async () => {
  const { control } = emulator;
  control.mode({ mode: 'docs', idempotency: 'off' });
  control.clock({ now: '2027-01-01T00:00:00Z' });
  control.faults([{ method: 'GET', nth: 2, status: 429 }]);
  expect((await apiCaller(emulator).call('GET', '')).status).toBe(200);
  const api = restart();
  expect(emulator.control.mode({})).toEqual({ mode: 'docs', idempotency: 'off' });
  expect(emulator.control.clock({})).toEqual({ now: '2027-01-01T00:00:00.0000000Z' });
  expect(emulator.control.journal()).toEqual([]);
  const statuses = [(await api.call('GET', '')).status, (await api.call('GET', '')).status];
  expect(statuses).toEqual([429, 200]);
});

test('given a reset, when it starts again, then nothing is left', async () => {
  await apiCaller(emulator).create(sampleReferral);
  emulator.control.mode({ mode: 'docs' });
  emulator.reset();
  const api = restart();
  expect((await api.list({})).value).toEqual([]);
  expect(emulator.control.mode({})).toMatchObject({ mode: 'strict' });
});

test('given a file that takes no more, when a referral is sent, then it is 500 and nothing of it stands', async () => {
  emulator.close();
  database((file) =>
    file.exec(`create trigger full before insert on replays
      begin select raise(abort, 'full') where new.key like '%refused%'; end`),
  );
  start();
  const api = apiCaller(emulator);
  const { id } = await api.create(sampleReferral);
  const refused = await api.call('POST', '', sampleReferral, { 'request-id': 'refused' });
  expect(refused.status).toBe(500);
  const listed = await api.list({});
  expect(listed.value).toMatchObject([{ id }]);
  await api.create(sampleReferral);
  expect((await restart().list({})).value).toHaveLength(2);
});

test('given a file that another emulator holds, then a second one says so', () => {
  expect(() => openStateFile(path, 0)).toThrow(`Another emulator works on ${path}: stop it, or name another file.`);
});

test('given a file of another version, then it is refused as it is', async () => {
  emulator.close();
  database((file) => file.exec('pragma user_version = 2'));
  const before = await readFile(path);
  expect(() => openStateFile(path)).toThrow(/holds a state of version 2; this emulator reads version 1/);
  expect(await readFile(path)).toEqual(before);
});

test('given a database of something else, then it is refused as it is', async () => {
  emulator.close();
  path = join(folder, 'other.db');
  database((file) => file.exec('create table sellers (id text)'));
  const before = await readFile(path);
  expect(() => openStateFile(path)).toThrow('is a database of something else.');
  expect(await readFile(path)).toEqual(before);
});

test('given a file that is no database, then it is refused', async () => {
  emulator.close();
  path = join(folder, 'notes.txt');
  await writeFile(path, 'no database, but long enough that nobody takes it for an empty one'.repeat(50));
  expect(() => openStateFile(path)).toThrow('is no state file of the emulator.');
});
