import type { Environment } from '../../environment.ts';
import { inTime } from '../../in-time.ts';
import { signInCommand } from '../../service-account/service-account.ts';
import type { ServiceAccountParts } from '../../service-account/open-service-account.ts';
import { type Dialogue, type ExitCode, exitCodes } from '../terminal.ts';
import { openRedirectDoor, readRedirect, type Redirect } from './redirect.ts';
import { resumeRefused } from './resume-refused.ts';

/** How long a person may take to sign in, in milliseconds. */
const longestSignIn = 15 * 60_000;

export interface SignInPorts extends Pick<ServiceAccountParts, 'vault' | 'identity'> {
  readonly now: () => number;
  /** Text that nobody can guess. */
  readonly newSecret: () => string;
}

/** `service-account sign-in`: a person signs in once, in a browser, and what that gives is kept in the vault. */
export const signIn = async (
  environment: Pick<Environment, 'databaseUrl' | 'oauthConnection'>,
  port: number,
  { vault, identity, now, newSecret }: SignInPorts,
  dialogue: Dialogue,
): Promise<ExitCode> => {
  const { say } = dialogue;
  const [state, codeVerifier] = [newSecret(), newSecret()];
  const door = await openRedirectDoor(port, state);
  const done = new AbortController();
  try {
    const request = { redirectUri: door.redirectUri, state, codeVerifier };
    say(
      `Open this address in a browser and sign in with the service account:\n\n${await identity.addressOf(request)}\n`,
    );
    say(
      'Without a browser on this machine: open it on another one, and paste here the address at which that browser ends. It begins with http://localhost and shows no page there.',
    );
    const arrived = Promise.race([door.arrived, pasted(dialogue, state, done.signal)]);
    const redirect = await inTime(arrived, longestSignIn, `Nobody has signed in. Run \`${signInCommand}\` again.`);
    if (redirect.type !== 'code') throw new Error(`Entra refuses the sign-in: ${redirect.reason}.`);
    const { refreshToken, username } = await identity.redeem(redirect.code, request);
    await vault.write({ refreshToken, username, since: now() });
    say(`${username} is signed in for the service account.`);
  } finally {
    done.abort();
    door.close();
  }
  await resumeRefused(environment, now(), say);
  return exitCodes.done;
};

/** The first pasted address of this sign-in; waits for ever where nothing more can be pasted. */
const pasted = async ({ lines, say }: Dialogue, state: string, signal: AbortSignal): Promise<Redirect> => {
  for await (const line of lines(signal)) {
    const redirect = readRedirect(line.trim(), state);
    if (redirect) return redirect;
    if (line.trim() !== '') say('That is not the address at which this sign-in ends. Paste the whole of it.');
  }
  return new Promise(() => {});
};
