import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type Vault, VaultFault } from './vault.ts';

const algorithm = 'aes-256-gcm';
/** The file begins with it; another shape of the file gets another one. */
const mark = Buffer.from('COSELL-VAULT-1\n');
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = mark.length + nonceBytes + tagBytes;
const ownerOnly = { file: 0o600, folder: 0o700 };

const consent = z.object({ refreshToken: z.string().min(1), username: z.string(), since: z.number() }).readonly();

/** A vault in a file: mark, nonce, tag, and the consent under AES-256-GCM. Nobody but its owner may read it. */
export const createFileVault = (path: string, key: Buffer): Vault => ({
  read: async () => {
    const sealed = await readFile(path).catch(absent(path));
    return sealed && consent.parse(JSON.parse(unseal(sealed, key, path)));
  },
  write: (given) => replace(path, seal(JSON.stringify(given), key)).catch(unwritable(path)),
  clear: () => rm(path, { force: true }).catch(unwritable(path)),
});

const seal = (text: string, key: Buffer): Buffer => {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes }).setAAD(mark);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([mark, nonce, cipher.getAuthTag(), body]);
};

const unseal = (sealed: Buffer, key: Buffer, path: string): string => {
  try {
    const nonce = sealed.subarray(mark.length, mark.length + nonceBytes);
    const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes })
      .setAAD(sealed.subarray(0, mark.length))
      .setAuthTag(sealed.subarray(mark.length + nonceBytes, headBytes));
    return Buffer.concat([decipher.update(sealed.subarray(headBytes)), decipher.final()]).toString('utf8');
  } catch {
    throw new VaultFault(
      `COSELL_VAULT_KEY does not open ${path}: it is another key, or the file of COSELL_VAULT was changed. Set the key it was made with, or sign in anew.`,
    );
  }
};

/** Whoever reads the file meanwhile, and whatever dies, finds the old content or the new, and no part of either. */
const replace = async (path: string, content: Buffer): Promise<void> => {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: ownerOnly.folder });
  const next = `${path}.${randomUUID()}`;
  try {
    const file = await open(next, 'wx', ownerOnly.file);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(next, path);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
  await syncFolder(folder);
};

/** The new name is on the disk only when its folder is. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const absent =
  (path: string) =>
  (error: unknown): undefined => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new VaultFault(`The file of COSELL_VAULT, ${path}, cannot be read (${codeOf(error)}).`);
  };

const unwritable =
  (path: string) =>
  (error: unknown): never => {
    throw new VaultFault(`The file of COSELL_VAULT, ${path}, cannot be written (${codeOf(error)}).`);
  };

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
