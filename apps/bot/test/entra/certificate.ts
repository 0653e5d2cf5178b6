import { generateKeyPairSync, sign } from 'node:crypto';

/** ASN.1 in DER, as far as a certificate needs it. */
const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: readonly Buffer[]) => der(0x30, ...parts);
const integer = (value: number) => der(0x02, Buffer.from([value]));
const time = (instant: number) =>
  der(0x17, Buffer.from(`${new Date(instant).toISOString().slice(2, 19).replaceAll(/[-:T]/g, '')}Z`));
const sha256WithRsa = sequence(der(0x06, Buffer.from('2a864886f70d01010b', 'hex')), der(0x05));
const commonName = (name: string) =>
  sequence(der(0x31, sequence(der(0x06, Buffer.from('550403', 'hex')), der(0x0c, Buffer.from(name)))));

/** A new RSA key and a certificate that it has signed itself, as `openssl req -x509` makes them. */
export const makeCertificate = (name: string, validUntil: number) => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const body = sequence(
    der(0xa0, integer(2)),
    integer(1),
    sha256WithRsa,
    commonName(name),
    sequence(time(validUntil - 365 * 24 * 3_600_000), time(validUntil)),
    commonName(name),
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = der(0x03, Buffer.from([0]), sign('RSA-SHA256', body, privateKey));
  const base64 = sequence(body, sha256WithRsa, signature).toString('base64');
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${base64.match(/.{1,64}/g)?.join('\n')}\n-----END CERTIFICATE-----\n`,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
};
