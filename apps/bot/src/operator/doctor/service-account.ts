import { isUnauthorized } from '@cosell/client';
import type { Environment } from '../../environment.ts';
import { silentLog } from '../../log.ts';
import type { ServiceAccountParts } from '../../service-account/open-service-account.ts';
import { createServiceAccount, type ServiceAccount } from '../../service-account/service-account.ts';
import { operatorsPatience } from '../terminal.ts';
import { type Finding, findingsOf, reasonOf } from './finding.ts';
import { seeGuide } from './guide.ts';

const { ok, warning, problem } = findingsOf('service account');

const day = 24 * 3_600_000;
/** How long before its end a certificate is worth a warning, in milliseconds. */
const soon = 30 * day;

interface Examined {
  readonly findings: readonly Finding[];
  /** Only where it has a token. */
  readonly account?: ServiceAccount;
}

/** Whether the service account, where there is one, can have a token now. The vault then holds a newer refresh token. */
export const examineServiceAccount = async (
  { serviceAccount: settings }: Environment,
  now: () => number,
  identityUrl: string | undefined,
): Promise<Examined> => {
  if (!settings) return { findings: [] };
  const findings: Finding[] = [];
  try {
    const { openServiceAccount } = await import('../../service-account/open-service-account.ts');
    const parts = openServiceAccount(settings, identityUrl);
    findings.push(...certificateFindings(parts, now()));
    const consent = await parts.vault.read();
    if (consent) findings.push(ok(`somebody has signed in at ${new Date(consent.since).toISOString()}`));
    const account = createServiceAccount({ ...parts, now, log: silentLog, longestWait: operatorsPatience });
    await account.tokenOf();
    findings.push(ok('a token can be had'));
    return { findings, account };
  } catch (error) {
    return { findings: [...findings, tokenFinding(error)] };
  }
};

const certificateFindings = ({ certificateUntil: until }: ServiceAccountParts, now: number): Finding[] => {
  if (until === undefined) return [];
  const what = `the certificate ends ${new Date(until).toISOString()}`;
  if (until - now > soon) return [ok(what)];
  const remedy = `Upload a newer one and set COSELL_SERVICE_ACCOUNT_CERTIFICATE to it. ${seeGuide('service-account')}`;
  return [(until > now ? warning : problem)(what, remedy)];
};

const tokenFinding = (error: unknown): Finding => {
  const remedy = isUnauthorized(error) ? '' : 'If it stays so, look at the way to login.microsoftonline.com. ';
  return problem(reasonOf(error), `${remedy}${seeGuide('service-account')}`);
};
