import { isLoopbackUrl } from '../environment.ts';
import { readCertificate } from './certificate.ts';
import { createEntra } from './entra.ts';
import { createFileVault } from './file-vault.ts';
import type { Identity } from './identity.ts';
import type { ServiceAccountSettings } from './settings.ts';
import type { Vault } from './vault.ts';

/** What a service account works with. */
export interface ServiceAccountParts {
  readonly vault: Vault;
  readonly identity: Identity;
  /** When the certificate ends, in milliseconds since 1970; undefined with a secret. */
  readonly certificateUntil: number | undefined;
}

/** The vault and the Entra of a service account. Throws in plain words where the certificate cannot be used. */
export const openServiceAccount = (
  { appId, tenantId, credential, vaultFile, vaultKey }: ServiceAccountSettings,
  identityUrl?: string,
): ServiceAccountParts => {
  if (identityUrl !== undefined && !isLoopbackUrl(identityUrl)) {
    throw new Error('What stands in the place of Entra must be on loopback.');
  }
  const proof = credential.type === 'certificate' ? readCertificate(credential.file) : credential;
  return {
    vault: createFileVault(vaultFile, vaultKey),
    identity: createEntra({ appId, tenantId, proof, origin: identityUrl }),
    certificateUntil: 'validUntil' in proof ? proof.validUntil : undefined,
  };
};
