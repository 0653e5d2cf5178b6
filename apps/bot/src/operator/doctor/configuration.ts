import type { Environment } from '../../environment.ts';
import { type Finding, findingsOf } from './finding.ts';
import { readOn, seeGuide } from './guide.ts';

const { ok, warning, problem } = findingsOf('configuration');

/** What the environment's own reader refuses: without it nothing else can be checked. */
export const refusedConfiguration = (problems: readonly string[]): Finding[] =>
  problems.map((each) => problem(each.replace(/\.$/, ''), readOn(each)));

/** What is safe to start with, but cannot work or is left closed. */
export const checkConfiguration = (environment: Environment): Finding[] => {
  const findings = [...appFindings(environment), ...connectionFindings(environment), ...metricsFindings(environment)];
  return findings.some(({ level }) => level === 'problem') ? findings : [ok(summary(environment)), ...findings];
};

const summary = ({ isLocal, host, port, partnerApiUrl }: Environment): string =>
  `${isLocal ? 'local mode, without an app id' : 'with an app id'}; listens on ${host}, ${port === 0 ? 'any free port' : `port ${port}`}; API ${partnerApiUrl}`;

const appFindings = ({ warnings }: Environment): Finding[] =>
  warnings.map((each) => problem(each.replace(/\.$/, ''), readOn(each)));

const connectionFindings = ({ oauthConnection, isLocal }: Environment): Finding[] =>
  oauthConnection !== undefined && isLocal
    ? [
        problem(
          'COSELL_OAUTH_CONNECTION is set without MicrosoftAppId',
          `Set MicrosoftAppId too, or neither. ${seeGuide('app-registration')}`,
        ),
      ]
    : [];

const metricsFindings = ({ metricsToken, isLocal }: Environment): Finding[] =>
  isLocal || metricsToken !== undefined
    ? []
    : [warning('METRICS_TOKEN is not set, so GET /metrics is closed', 'Set it if a monitor is to read the metrics.')];
