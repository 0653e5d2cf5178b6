import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCertificate } from '../../test/entra/certificate.ts';
import { readCertificate } from './certificate.ts';

const validUntil = Date.UTC(2030, 0, 2, 3, 4, 5);
const own = makeCertificate('Cosell', validUntil);
const other = makeCertificate('Cosell', validUntil);
const curve = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cosell-certificate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (content: string): string => {
  const file = join(folder, 'app.pem');
  writeFileSync(file, content);
  return file;
};

describe('a certificate in a file', () => {
  test.each([
    ['the key first', own.privateKey + own.certificate],
    ['the certificate first', own.certificate + own.privateKey],
  ])('given %s then both are read, with the day it ends', (_case, content) => {
    const read = readCertificate(fileOf(content));
    expect(read).toEqual({
      privateKey: own.privateKey,
      thumbprintSha256: expect.stringMatching(/^[\da-f]{64}$/),
      validUntil,
    });
  });

  test.each([
    ['no certificate', own.privateKey, 'no certificate'],
    ['no key', own.certificate, 'no private key'],
    ['the key of another', other.privateKey + own.certificate, 'do not belong together'],
    ['a key of another kind', curve.privateKey + own.certificate, 'not of RSA'],
    ['rubbish', 'hush', 'no certificate'],
  ])('given %s then the error names the variable and the file, and shows nothing of it', (_case, content, words) => {
    const file = fileOf(content);
    const read = () => readCertificate(file);
    expect(read).toThrow(words);
    expect(read).toThrow(`COSELL_SERVICE_ACCOUNT_CERTIFICATE: `);
    expect(read).toThrow(file);
    expect(read).not.toThrow(/hush|BEGIN|MII/);
  });

  test('given no file then the error names the variable', () => {
    expect(() => readCertificate(join(folder, 'absent.pem'))).toThrow(
      /COSELL_SERVICE_ACCOUNT_CERTIFICATE: .*absent\.pem cannot be read/,
    );
  });
});
