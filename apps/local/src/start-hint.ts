import { existsSync, statSync } from 'node:fs';
import { isFree } from './free-port.ts';

/** What a part was given that something else may hold. */
export interface Held {
  /** The variable that chooses its port, and the port; 0 is any free one. */
  readonly port?: readonly [variable: string, port: string];
  /** The folder that it keeps to itself. */
  readonly dataDir?: string;
}

/** What kept a part from starting, and what to set then. */
export const startHint = async ({ port, dataDir }: Held): Promise<string> => {
  const [variable = '', number = '0'] = port ?? [];
  if (!(await isFree(Number(number))))
    return `If port ${number} is taken, stop what listens there, or set ${variable} to another one (0 = any free port).\n`;
  if (dataDir === undefined) return '';
  return existsSync(dataDir) && !statSync(dataDir).isDirectory()
    ? `${dataDir} is a file: set COSELL_DATA_DIR to a folder.\n`
    : `If another npm start uses ${dataDir}, stop it, or set COSELL_DATA_DIR to a folder of this one's own.\n`;
};
