import { silentLog } from '../../log.ts';
import { createServiceAccount, signInCommand } from '../../service-account/service-account.ts';
import type { ServiceAccountParts } from '../../service-account/open-service-account.ts';
import { type ExitCode, exitCodes, operatorsPatience, type Terminal } from '../terminal.ts';

/** `service-account status`: who has signed in, since when, and whether a token can be had now. */
export const status = async (
  parts: Pick<ServiceAccountParts, 'vault' | 'identity'>,
  now: () => number,
  { out, say }: Terminal,
): Promise<ExitCode> => {
  const consent = await parts.vault.read();
  if (!consent) {
    say(`Nobody has signed in for the service account. Run \`${signInCommand}\`.`);
    return exitCodes.problem;
  }
  out(`${consent.username} has signed in for the service account at ${new Date(consent.since).toISOString()}.`);
  await createServiceAccount({ ...parts, now, log: silentLog, longestWait: operatorsPatience }).tokenOf();
  out('A token can be had.');
  return exitCodes.done;
};
