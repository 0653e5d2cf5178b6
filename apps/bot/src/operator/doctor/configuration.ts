import { type Environment, isLoopbackUrl } from '../../environment.ts';
import { type Finding, findingsOf } from './finding.ts';

const { ok, warning, problem } = findingsOf('configuration');

/** What the environment's own reader refuses: without it nothing else can be checked. */
export const refusedConfiguration = (problems: readonly string[]): Finding[] =>
  problems.map((each) => problem(each, 'Set it anew; README.md lists every variable.'));

/** What is allowed, one variable at a time, but cannot work together. */
export const checkConfiguration = (environment: Environment): Finding[] => {
  const findings = [...appFindings(environment), ...apiFindings(environment), ...metricsFindings(environment)];
  return findings.some(({ level }) => level === 'problem') ? findings : [ok(summary(environment)), ...findings];
};

const summary = ({ isLocal, host, port, partnerApiUrl }: Environment): string =>
  `${isLocal ? 'local mode, without an app id' : 'with an app id'}; listens on ${host}, ${port === 0 ? 'any free port' : `port ${port}`}; API ${partnerApiUrl}`;

const appFindings = ({ app, isLocal }: Environment): Finding[] => {
  const { MicrosoftAppPassword: password, MicrosoftAppTenantId: tenant, MicrosoftAppType: type = 'MultiTenant' } = app;
  if (isLocal) {
    return password === undefined
      ? []
      : [problem('MicrosoftAppPassword is set without MicrosoftAppId', 'Set MicrosoftAppId too, or neither.')];
  }
  if (!/^(MultiTenant|SingleTenant|UserAssignedMsi)$/i.test(type)) {
    return [
      problem('MicrosoftAppType is none that is known', 'Set it to SingleTenant, UserAssignedMsi or MultiTenant.'),
    ];
  }
  const findings: Finding[] = [];
  if (password === undefined && !/^UserAssignedMsi$/i.test(type)) {
    findings.push(
      problem(
        'MicrosoftAppId is set without MicrosoftAppPassword, so no answer can be sent to Teams',
        'Set MicrosoftAppPassword to a client secret of the app registration.',
      ),
    );
  }
  if (tenant === undefined && !/^MultiTenant$/i.test(type)) {
    findings.push(
      problem(`MicrosoftAppType is ${type} without MicrosoftAppTenantId`, 'Set MicrosoftAppTenantId to your tenant.'),
    );
  }
  return findings;
};

const apiFindings = ({ partnerApiUrl, partnerApiToken, oauthConnection, isLocal }: Environment): Finding[] => {
  const isHere = isLoopbackUrl(partnerApiUrl);
  const findings: Finding[] = [];
  if (partnerApiUrl.startsWith('http:') && !isHere) {
    findings.push(
      problem(
        'PARTNER_API_URL is http:// and leads to another machine: tokens and customers would be readable on the way',
        'Set it to an https:// origin.',
      ),
    );
  }
  if (oauthConnection !== undefined) {
    if (isLocal) {
      findings.push(
        problem('COSELL_OAUTH_CONNECTION is set without MicrosoftAppId', 'Set MicrosoftAppId too, or neither.'),
      );
    }
  } else if (partnerApiToken === undefined && !(isLocal && isHere)) {
    findings.push(
      problem(
        'there is nothing to get a token of the Partner API from',
        'Set COSELL_OAUTH_CONNECTION so that sellers sign in, PARTNER_API_TOKEN, or PARTNER_API_URL to a local emulator.',
      ),
    );
  }
  return findings;
};

const metricsFindings = ({ metricsToken, isLocal }: Environment): Finding[] =>
  isLocal || metricsToken !== undefined
    ? []
    : [warning('METRICS_TOKEN is not set, so GET /metrics is closed', 'Set it if a monitor is to read the metrics.')];
