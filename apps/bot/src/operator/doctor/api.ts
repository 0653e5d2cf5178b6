import {
  createReferralClient,
  isForbidden,
  isPartnerApiError,
  isThrottled,
  isUnauthorized,
  isUnavailable,
} from '@cosell/client';
import type { Environment } from '../../environment.ts';
import { createTokens } from '../../partner/tokens.ts';
import { type ServiceAccount, signInCommand } from '../../service-account/service-account.ts';
import { type Finding, findingsOf } from './finding.ts';
import { seeGuide } from './guide.ts';

const { ok, warning, problem } = findingsOf('api');

const timeout = 10_000;

/**
 * Whether a token is got and the shortest list is answered. One call, no retries: nothing is created or changed. The service
 * account is given where it has a token.
 */
export const checkApi = async (
  environment: Environment,
  now: () => number,
  serviceAccount?: ServiceAccount,
): Promise<Finding[]> => {
  const hasNoOther = environment.oauthConnection !== undefined || environment.serviceAccount !== undefined;
  if (!serviceAccount && hasNoOther) return checkReach(environment, now);
  const tokenFor = createTokens(environment, { serviceAccount });
  let token: string;
  try {
    token = await tokenFor({
      tenantId: 'doctor',
      organizationId: environment.organizationId ?? 'doctor',
      userId: 'doctor',
    });
  } catch (error) {
    return [tokenFinding(error)];
  }
  const client = clientWith(token, environment);
  const before = now();
  try {
    await client.listPage({ top: 1 });
    return [ok('a token is got'), ok(`${environment.partnerApiUrl} answers within ${now() - before} ms`)];
  } catch (error) {
    return [ok('a token is got'), listFinding(error, environment, now() - before)];
  }
};

const clientWith = (token: string, { partnerApiUrl }: Environment) =>
  createReferralClient({
    baseUrl: partnerApiUrl,
    token: async () => token,
    attempts: 1,
    attemptTimeout: timeout,
  });

/** Tokens are the sellers' own there, so all that can be told is that whoever has none is refused. */
const checkReach = async (environment: Environment, now: () => number): Promise<Finding[]> => {
  const { partnerApiUrl } = environment;
  const before = now();
  try {
    await clientWith('none', environment).listPage({ top: 1 });
    return [problem(`${partnerApiUrl} answers whoever has no token`, 'Check PARTNER_API_URL.')];
  } catch (error) {
    const spent = now() - before;
    return isUnauthorized(error)
      ? [ok(`${partnerApiUrl} answers within ${spent} ms, and asks for a sign-in`)]
      : [listFinding(error, environment, spent)];
  }
};

const tokenFinding = (error: unknown): Finding =>
  isPartnerApiError(error)
    ? problem('no token is got', `${error.message} ${seeGuide('oauth-connection')}`)
    : problem(
        'the emulator of PARTNER_API_URL gives no token',
        'Start it, or set PARTNER_API_TOKEN for another service.',
      );

const listFinding = (
  error: unknown,
  { partnerApiUrl: origin, serviceAccount }: Environment,
  milliseconds: number,
): Finding => {
  if (isUnauthorized(error)) {
    const renew = serviceAccount ? `run \`${signInCommand}\`` : 'set a new PARTNER_API_TOKEN';
    return problem(
      `${origin} refuses the token (401)`,
      `It is expired, or for another audience: ${renew}. ${seeGuide('api-permissions')}`,
    );
  }
  if (isForbidden(error)) {
    return problem(
      `${origin} does not let this user read referrals (403)`,
      `Give the user of the token the role Referrals admin or Referrals user in Partner Center. ${seeGuide('roles-in-partner-center')}`,
    );
  }
  if (isThrottled(error)) return warning(`${origin} is throttling us (429)`, 'Wait; the bot does so by itself.');
  if (isUnavailable(error) && error.status !== undefined) {
    return problem(`${origin} is not available (${error.status})`, 'Wait; submissions are kept and sent later.');
  }
  if (isPartnerApiError(error) && error.status !== undefined) {
    return problem(`${origin} answers ${error.status}, as the Partner API would not`, 'Check PARTNER_API_URL.');
  }
  const waited = milliseconds >= timeout ? `within ${timeout / 1_000} s` : 'at all';
  return problem(`${origin} does not answer ${waited}`, 'Check PARTNER_API_URL, the proxy and the firewall.');
};
