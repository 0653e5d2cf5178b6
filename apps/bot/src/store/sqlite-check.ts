import type { DatabaseSync } from 'node:sqlite';
import { transactionsOf } from './sqlite-database.ts';

const row = `insert into lanes (tenant_id, organization_id, name, state) values ('', '', 'check', hex(zeroblob(4096)))`;
const noRow = `delete from lanes where tenant_id = '' and organization_id = '' and name = 'check'`;

/**
 * Writes a row that takes new pages and removes it again, since a file that is full or cannot be written still reads. Asked for
 * every few seconds, so the disk is not waited for: what is written here may be lost. Throws in plain words.
 */
export const checkWritable = (database: DatabaseSync): void => {
  database.exec('pragma synchronous = normal');
  try {
    transactionsOf(database)(() => database.exec(`${row}; ${noRow}`));
  } finally {
    database.exec('pragma synchronous = full');
  }
};
