import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '../src/environment.ts';
import { createLog } from '../src/log.ts';
import { openServiceAccount } from '../src/service-account/open-service-account.ts';
import { createServiceAccount } from '../src/service-account/service-account.ts';
import type { Consent, Vault } from '../src/service-account/vault.ts';
import { makeCertificate } from './entra/certificate.ts';
import { type EntraOptions, openEntra, tenantId, username } from './entra/entra.ts';

export const appId = '11111111-2222-4333-8444-555555555555';
const secret = 'secret-of-the-app';

const day = 24 * 3_600_000;

/** How the app proves to be itself. */
export type Proof = 'secret' | 'certificate';

/** A service account over a real vault, and an Entra on loopback that knows its app. */
export const openServiceAccountRig = async (proof: Proof = 'secret', options: Partial<EntraOptions> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'cosell-service-account-'));
  const pem = join(folder, 'app.pem');
  const pair = proof === 'certificate' ? makeCertificate('Cosell', Date.now() + 90 * day) : undefined;
  if (pair) writeFileSync(pem, pair.privateKey + pair.certificate);
  const known = pair ? { certificate: pair.certificate } : { secret };
  const entra = await openEntra({ appId, ...known, ...options });
  const env = {
    MicrosoftAppId: appId,
    MicrosoftAppPassword: 'password-of-the-bot',
    MicrosoftAppTenantId: tenantId,
    DATABASE_URL: `sqlite:${join(folder, 'cosell.db')}`,
    METRICS_TOKEN: 'token-of-the-metrics',
    COSELL_VAULT: `file:${join(folder, 'vault')}`,
    COSELL_VAULT_KEY: Buffer.alloc(32, 7).toString('base64'),
    ...(pair ? { COSELL_SERVICE_ACCOUNT_CERTIFICATE: pem } : { COSELL_SERVICE_ACCOUNT_SECRET: secret }),
  };
  const logged: string[] = [];
  const log = createLog(
    (line) => void logged.push(line),
    () => new Date(),
  );
  let later = 0;
  const now = () => Date.now() + later;
  const settings = () => {
    const read = readEnvironment(env);
    if (!read.ok || !read.environment.serviceAccount) throw new Error('no service account');
    return read.environment.serviceAccount;
  };
  const parts = openServiceAccount(settings(), entra.url);
  return {
    entra,
    env,
    folder,
    vault: parts.vault,
    logged,
    log,
    now,
    /** The clock of the service accounts goes on by so many milliseconds. */
    advance: (milliseconds: number) => {
      later += milliseconds;
    },
    /** A service account as a bot that has just started has it; `vault` in the place of the real one. */
    open: (vault: Vault = parts.vault, longestWait = 30_000) =>
      createServiceAccount({ vault, identity: parts.identity, now, log, longestWait }),
    /** Somebody has signed in for it. */
    consent: async (): Promise<Consent> => {
      const consent = { refreshToken: entra.consent(), username, since: now() };
      await parts.vault.write(consent);
      return consent;
    },
    /** All that nobody may ever see. */
    secrets: () => [...entra.issued, secret, env.COSELL_VAULT_KEY, ...(pair?.privateKey.split('\n').slice(1, 3) ?? [])],
    /** Puts a certificate in its place that ends in so many days; Entra does not know it. */
    endCertificate: (days: number) => {
      const { privateKey, certificate } = makeCertificate('Cosell', Date.now() + days * day);
      writeFileSync(pem, privateKey + certificate);
    },
    close: async () => {
      await entra.close();
      rmSync(folder, { recursive: true });
    },
  };
};

export type ServiceAccountRig = Awaited<ReturnType<typeof openServiceAccountRig>>;
