import type { Vault } from '../../service-account/vault.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

/** `service-account forget`: empties the vault. What was in it stays good at Microsoft until it is revoked there. */
export const forget = async (vault: Vault, { say }: Terminal): Promise<ExitCode> => {
  await vault.clear();
  say('The sign-in of the service account is forgotten: bots stop with their next call.');
  say('To void it at Microsoft too, revoke the sessions of that person in Entra.');
  return exitCodes.done;
};
