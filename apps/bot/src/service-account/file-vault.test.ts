import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc, test as property } from '@fast-check/vitest';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileVault } from './file-vault.ts';

const consent = { refreshToken: 'hush-refresh', username: 'ada@contoso.example', since: 1_800_000_000_000 };
const key = Buffer.alloc(32, 7);

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cosell-vault-'));
  path = join(folder, 'made', 'vault');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a vault in a file', () => {
  test('given nothing yet then it is empty, and clearing it is no fault', async () => {
    const vault = createFileVault(path, key);
    expect(await vault.read()).toBeUndefined();
    await vault.clear();
  });

  test('given what was written, twice, then it is read back, by its owner alone, and nothing else lies beside it', async () => {
    const vault = createFileVault(path, key);
    await vault.write({ ...consent, refreshToken: 'older' });
    await vault.write(consent);
    expect(await createFileVault(path, Buffer.from(key)).read()).toEqual(consent);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'made'))).toEqual(['vault']);
    expect(readFileSync(path, 'latin1')).not.toMatch(/hush|older|ada/);
  });

  test('given the same written again then it is sealed under another nonce', async () => {
    const vault = createFileVault(path, key);
    await vault.write(consent);
    const first = readFileSync(path);
    await vault.write(consent);
    expect(readFileSync(path).subarray(15, 60)).not.toEqual(first.subarray(15, 60));
  });

  test('given it is cleared then nothing is left', async () => {
    const vault = createFileVault(path, key);
    await vault.write(consent);
    await vault.clear();
    expect(await vault.read()).toBeUndefined();
    expect(readdirSync(join(folder, 'made'))).toEqual([]);
  });

  test('given another key then the fault names the variable, and neither key nor content', async () => {
    await createFileVault(path, key).write(consent);
    const other = randomBytes(32);
    const fault: unknown = await createFileVault(path, other)
      .read()
      .catch((error: unknown) => error);
    expect(fault).toMatchObject({ name: 'VaultFault', message: expect.stringContaining('COSELL_VAULT_KEY') });
    for (const secret of ['hush', 'ada@', key.toString('base64'), other.toString('base64')])
      expect(String(fault)).not.toContain(secret);
  });

  test('given a folder in its place then the fault names the variable, and nothing lies beside it', async () => {
    mkdirSync(path, { recursive: true });
    const vault = createFileVault(path, key);
    await expect(vault.read()).rejects.toThrow(/COSELL_VAULT.*cannot be read \(EISDIR\)/);
    await expect(vault.write(consent)).rejects.toThrow(/COSELL_VAULT.*cannot be written \(EISDIR\)/);
    expect(readdirSync(join(folder, 'made'))).toEqual(['vault']);
  });
});

describe('a vault that somebody has touched', () => {
  let whole: Buffer;
  beforeEach(async () => {
    await createFileVault(path, key).write(consent);
    whole = readFileSync(path);
  });
  const readBack = (bytes: Buffer) => {
    writeFileSync(path, bytes);
    return createFileVault(path, key).read();
  };

  property.prop([fc.nat(), fc.integer({ min: 1, max: 255 })])(
    'opens for no file in which any one byte is another',
    async (place, change) => {
      const bytes = Buffer.from(whole);
      const at = place % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ change;
      await expect(readBack(bytes)).rejects.toThrow('COSELL_VAULT_KEY does not open');
    },
  );

  property.prop([fc.nat()])('opens for no file that ends early', async (length) => {
    await expect(readBack(whole.subarray(0, length % whole.length))).rejects.toThrow('COSELL_VAULT_KEY does not open');
  });
});
