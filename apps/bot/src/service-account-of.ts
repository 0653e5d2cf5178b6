import type { StandIns } from './accounts-of.ts';
import type { Environment } from './environment.ts';
import type { ServiceAccount, ServiceAccountPorts } from './service-account/service-account.ts';

/** A seller is answered in five seconds with it. In milliseconds. */
const longestWait = 3_000;

type Ports = Pick<ServiceAccountPorts, 'now' | 'log'> & Pick<StandIns, 'identityUrl'>;

/** The account that acts where no seller does, where one is named. Rejects in plain words where its certificate cannot be used. */
export const serviceAccountOf = async (
  { serviceAccount: settings }: Pick<Environment, 'serviceAccount'>,
  { identityUrl, now, log }: Ports,
): Promise<ServiceAccount | undefined> => {
  if (!settings) return undefined;
  // Loaded only here, with the library of Entra: the start of a bot without a service account must not pay for it.
  const [{ openServiceAccount }, { createServiceAccount }] = await Promise.all([
    import('./service-account/open-service-account.ts'),
    import('./service-account/service-account.ts'),
  ]);
  const { vault, identity } = openServiceAccount(settings, identityUrl);
  return createServiceAccount({ vault, identity, now, log, longestWait });
};
