import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A certificate with which the app signs what it says to Entra. */
export interface Certificate {
  /** PEM; a secret. */
  readonly privateKey: string;
  /** Of the certificate, in hex: by it Entra finds the one that was uploaded. */
  readonly thumbprintSha256: string;
  /** In milliseconds since 1970. */
  readonly validUntil: number;
}

const variable = 'COSELL_SERVICE_ACCOUNT_CERTIFICATE';

/** Reads a PEM file that holds a certificate and its private key. Throws in plain words that show nothing of it. */
export const readCertificate = (file: string): Certificate => {
  const pem = readPem(file);
  const certificate = parsed(() => new X509Certificate(pem), 'certificate', file);
  const key = parsed(() => createPrivateKey(pem), 'private key without a passphrase', file);
  if (key.asymmetricKeyType !== 'rsa') throw new Error(`${variable}: the key in ${file} is not of RSA, as Entra asks.`);
  if (!certificate.checkPrivateKey(key)) {
    throw new Error(`${variable}: the certificate and the private key in ${file} do not belong together.`);
  }
  return {
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    thumbprintSha256: createHash('sha256').update(certificate.raw).digest('hex'),
    validUntil: certificate.validToDate.getTime(),
  };
};

const readPem = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${variable}: ${file} cannot be read.`, { cause: error });
  }
};

const parsed = <Part>(parse: () => Part, part: string, file: string): Part => {
  try {
    return parse();
  } catch {
    throw new Error(`${variable}: ${file} holds no ${part} in PEM.`);
  }
};
