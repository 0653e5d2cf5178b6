import { type Environment, isLoopbackUrl } from '../../environment.ts';
import { type Finding, findingsOf } from './finding.ts';
import { readOn, seeGuide } from './guide.ts';

const { ok, warning, problem } = findingsOf('configuration');

/** What the environment's own reader refuses: without it nothing else can be checked. */
export const refusedConfiguration = (problems: readonly string[]): Finding[] =>
  problems.map((each) => problem(each.replace(/\.$/, ''), readOn(each)));

/** What is safe to start with, but cannot work or is left closed. */
export const checkConfiguration = (environment: Environment): Finding[] => {
  const findings = [...appFindings(environment), ...apiFindings(environment), ...metricsFindings(environment)];
  return findings.some(({ level }) => level === 'problem') ? findings : [ok(summary(environment)), ...findings];
};

const summary = ({ isLocal, host, port, partnerApiUrl }: Environment): string =>
  `${isLocal ? 'local mode, without an app id' : 'with an app id'}; listens on ${host}, ${port === 0 ? 'any free port' : `port ${port}`}; API ${partnerApiUrl}`;

const appFindings = ({ warnings }: Environment): Finding[] =>
  warnings.map((each) => problem(each.replace(/\.$/, ''), readOn(each)));

const apiFindings = (environment: Environment): Finding[] => {
  const { partnerApiUrl, partnerApiToken, oauthConnection, serviceAccount, isLocal } = environment;
  if (oauthConnection !== undefined) {
    return isLocal
      ? [
          problem(
            'COSELL_OAUTH_CONNECTION is set without MicrosoftAppId',
            `Set MicrosoftAppId too, or neither. ${seeGuide('app-registration')}`,
          ),
        ]
      : [];
  }
  if (partnerApiToken !== undefined || serviceAccount || (isLocal && isLoopbackUrl(partnerApiUrl))) return [];
  return [
    problem(
      'there is nothing to get a token of the Partner API from',
      `Set COSELL_OAUTH_CONNECTION so that sellers sign in, COSELL_VAULT for a service account, PARTNER_API_TOKEN, or PARTNER_API_URL to a local emulator. ${seeGuide('oauth-connection')}`,
    ),
  ];
};

const metricsFindings = ({ metricsToken, isLocal }: Environment): Finding[] =>
  isLocal || metricsToken !== undefined
    ? []
    : [warning('METRICS_TOKEN is not set, so GET /metrics is closed', 'Set it if a monitor is to read the metrics.')];
