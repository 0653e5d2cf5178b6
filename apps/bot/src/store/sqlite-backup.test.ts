import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ada, exampleForm, exampleProfile, exampleSubmission } from '../testing/examples.ts';
import { backUp } from './sqlite-backup.ts';
import { restoreFile } from './sqlite-restore.ts';
import { openSqliteStore } from './sqlite-store.ts';

let folder: string;
let path: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cosell-backup-'));
  path = join(folder, 'cosell.db');
  file = join(folder, 'backup.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const takenAt = Date.parse('2027-01-01T00:00:00Z');
const asItIs = async () => {};

const fill = async () => {
  const store = openSqliteStore(path);
  await store.saveDraft(exampleForm);
  await store.submit(exampleSubmission(), exampleProfile, { token: 'held', until: 99 });
  return store;
};

const runOn = (database: string, statement: string) => {
  const opened = new DatabaseSync(database);
  opened.exec(statement);
  opened.close();
};

describe('a backup', () => {
  test('given a bot that works on the file then it holds what is stored, in one file that only its owner reads', async () => {
    const bot = await fill();
    expect(await backUp(path, file, takenAt)).toMatchObject({ takenAt });
    expect(readdirSync(folder).filter((name) => name.startsWith('backup'))).toEqual(['backup.db']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await bot.saveDraft({ ...exampleForm, id: 'later' });
    await bot.close();

    await restoreFile(path, file, { aside: join(folder, 'aside') }, asItIs);
    const restored = openSqliteStore(path);
    expect(await restored.submission(ada, 'submission-1')).toEqual(exampleSubmission());
    expect(await restored.draft(ada, 'later')).toBeUndefined();
    await restored.close();
    const kept = openSqliteStore(join(folder, 'aside'));
    expect(await kept.draft(ada, 'later')).toBeDefined();
    await kept.close();
  });

  test('given a file of that name then it is not touched', async () => {
    await (await fill()).close();
    writeFileSync(file, 'precious');
    await expect(backUp(path, file, takenAt)).rejects.toThrow(/is there already/);
    expect(readFileSync(file, 'utf8')).toBe('precious');
  });

  test('given no database then there is no backup either', async () => {
    await expect(backUp(path, file, takenAt)).rejects.toThrow(/nothing to back up/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('given a folder that is not there then it says what to look at', async () => {
    await (await fill()).close();
    const lost = join(folder, 'gone', 'backup.db');
    await expect(backUp(path, lost, takenAt)).rejects.toThrow(/cannot be made: see that its folder is there/);
  });
});

describe('a restore', () => {
  test('given a bot that works on the file then nothing is changed', async () => {
    const bot = await fill();
    await backUp(path, file, takenAt);
    await expect(restoreFile(path, file, { aside: join(folder, 'aside') }, asItIs)).rejects.toThrow(/stop it first/);
    expect(existsSync(join(folder, 'aside'))).toBe(false);
    await bot.check();
    await bot.close();
  });

  test('given no file in place then the backup comes there', async () => {
    await (await fill()).close();
    await backUp(path, file, takenAt);
    const elsewhere = join(folder, 'deep', 'other.db');
    expect(await restoreFile(elsewhere, file, { aside: join(folder, 'aside') }, asItIs)).toBe(false);
    const restored = openSqliteStore(elsewhere);
    expect(await restored.submission(ada, 'submission-1')).toBeDefined();
    await restored.close();
  });

  test('given a damaged file in place then it is kept with all that lies beside it', async () => {
    await (await fill()).close();
    await backUp(path, file, takenAt);
    writeFileSync(path, 'damaged');
    writeFileSync(`${path}-wal`, 'torn');
    await restoreFile(path, file, { aside: join(folder, 'aside') }, asItIs);
    expect(readFileSync(join(folder, 'aside'), 'utf8')).toBe('damaged');
    expect(readFileSync(join(folder, 'aside-wal'), 'utf8')).toBe('torn');
    for (const kept of ['aside', 'aside-wal', 'cosell.db'])
      expect(statSync(join(folder, kept)).mode & 0o777).toBe(0o600);
    expect(existsSync(`${path}-wal`)).toBe(false);
    const restored = openSqliteStore(path);
    expect(await restored.submission(ada, 'submission-1')).toBeDefined();
    await restored.close();
  });

  const spoilt: [string, () => void, RegExp][] = [
    ['that is no database', () => writeFileSync(file, 'rubbish'), /no whole SQLite file/],
    ['with torn pages', () => writeFileSync(file, readFileSync(file).fill(7, 8_192, 12_288)), /damaged|no whole/],
    ['that was cut short', () => writeFileSync(file, readFileSync(file).subarray(0, 8_192)), /damaged|no whole/],
    ['of a newer program', () => runOn(file, 'pragma user_version = 99'), /version 99/],
    ['that knows no instant', () => runOn(file, 'drop table backup'), /was not made by/],
    ['that is gone', () => rmSync(file), /no file/],
  ];
  test.each(spoilt)('given a backup %s then the present file stays as it is', async (_, spoil, words) => {
    await (await fill()).close();
    await backUp(path, file, takenAt);
    spoil();
    const before = readFileSync(path);
    const absent = join(folder, 'absent.db');
    await expect(restoreFile(absent, file, { aside: join(folder, 'aside') }, asItIs)).rejects.toThrow(words);
    expect(readdirSync(folder).filter((name) => name.startsWith('absent'))).toEqual([]);
    await expect(restoreFile(path, file, { aside: join(folder, 'aside') }, asItIs)).rejects.toThrow(words);
    expect(readFileSync(path)).toEqual(before);
    expect(existsSync(`${path}.restoring`)).toBe(false);
  });

  test('given a preparation that fails then the present file stays as it is', async () => {
    await (await fill()).close();
    await backUp(path, file, takenAt);
    const failing = restoreFile(path, file, { aside: join(folder, 'aside') }, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(existsSync(`${path}.restoring`)).toBe(false);
    const store = openSqliteStore(path);
    expect(await store.submission(ada, 'submission-1')).toBeDefined();
    await store.close();
  });
});
