import { accessSync, constants, existsSync } from 'node:fs';
import { stat, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { newestVersion, versionOf } from '../../store/sqlite-schema.ts';
import { checkWritable } from '../../store/sqlite-check.ts';
import { limitSize, openSqliteDatabase } from '../../store/sqlite-database.ts';
import { isHeld } from '../../store/sqlite-lock.ts';
import { isStoreFault } from '../../store/store-fault.ts';
import { type Finding, findingsOf, reasonOf } from './finding.ts';
import { versionFinding } from './version.ts';

const { ok, warning, problem } = findingsOf('store');

/** Free space in bytes below which the bot's next days, or hours, are in danger. */
const scarce = 1024 ** 3;
const tooScarce = 100 * 1024 ** 2;

export const checkSqlite = async (path: string, mostMegabytes: number | undefined): Promise<Finding[]> => {
  if (path === ':memory:') {
    return [warning('sqlite::memory: is lost when the bot ends', 'Set DATABASE_URL to sqlite:<path of a file>.')];
  }
  const space = await spaceFinding(nearestFolder(path));
  if (!existsSync(path)) return [absentFinding(path), space];
  const size = mostMegabytes === undefined ? [] : [await sizeFinding(path, mostMegabytes)];
  return [...fileFindings(path, mostMegabytes), space, ...size, holderFinding(path)];
};

const absentFinding = (path: string): Finding => {
  const folder = nearestFolder(path);
  try {
    accessSync(folder, constants.W_OK);
    return ok(`there is no file ${path} yet: the bot makes it at its first start`);
  } catch {
    return problem(`${folder} cannot be written, so ${path} cannot be made`, 'Let the user of the bot write there.');
  }
};

const fileFindings = (path: string, mostMegabytes: number | undefined): Finding[] => {
  try {
    const database = openSqliteDatabase(path);
    try {
      const version = versionFinding(versionOf(database), newestVersion);
      if (versionOf(database) !== newestVersion) return [version];
      if (mostMegabytes !== undefined) limitSize(database, mostMegabytes);
      checkWritable(database);
      return [ok(`${path} can be opened, read and written`), version];
    } finally {
      database.close();
    }
  } catch (error) {
    const remedy =
      isStoreFault(error) && error.code === 'full'
        ? 'Make room on its disk, or raise DATABASE_MAX_MB.'
        : `Let the user of the bot read and write ${path} and its folder; if it is damaged, restore a backup.`;
    return [problem(`${path} cannot be used: ${reasonOf(error)}`, remedy)];
  }
};

const spaceFinding = async (folder: string): Promise<Finding> => {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const what = `${Math.round(free / 1024 ** 2)} MB free on the disk of ${folder}`;
  if (free >= scarce) return ok(what);
  return (free >= tooScarce ? warning : problem)(what, 'Make room, or move the file of DATABASE_URL.');
};

/** A file that is nearly as large as it may become leaves little time to let it grow. */
const sizeFinding = async (path: string, mostMegabytes: number): Promise<Finding> => {
  const megabytes = (await stat(path)).size / 1024 ** 2;
  const what = `the file takes ${megabytes.toFixed(1)} of the ${mostMegabytes} MB of DATABASE_MAX_MB`;
  return megabytes < 0.8 * mostMegabytes ? ok(what) : warning(what, 'Raise DATABASE_MAX_MB before it is full.');
};

const holderFinding = (path: string): Finding =>
  ok(isHeld(path) ? 'a bot works on this file; a second one will refuse to start' : 'no bot works on this file');

const nearestFolder = (path: string): string => {
  const folder = dirname(resolve(path));
  return existsSync(folder) ? folder : nearestFolder(folder);
};
