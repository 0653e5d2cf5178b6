import type { StandIns } from '../../accounts-of.ts';
import { readEnvironment } from '../../environment.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';
import { checkApi } from './api.ts';
import { checkConfiguration, refusedConfiguration } from './configuration.ts';
import type { Finding } from './finding.ts';
import { examineServiceAccount } from './service-account.ts';
import { checkStore } from './store.ts';
import { checkSubmissions } from './submissions.ts';

/** `doctor`: what is wrong, and what to do about it. Safe beside a running bot: nothing it does stays. */
export const doctor = async (
  env: Readonly<Record<string, string | undefined>>,
  json: boolean,
  now: () => number,
  { out }: Terminal,
  standIns: Pick<StandIns, 'identityUrl'> = {},
): Promise<ExitCode> => {
  const findings = await examine(env, now, standIns);
  if (json) out(JSON.stringify(findings));
  else for (const finding of findings) out(lineOf(finding));
  return findings.some(({ level }) => level === 'problem') ? exitCodes.problem : exitCodes.done;
};

const examine = async (
  env: Readonly<Record<string, string | undefined>>,
  now: () => number,
  { identityUrl }: Pick<StandIns, 'identityUrl'>,
): Promise<Finding[]> => {
  const read = readEnvironment(env);
  if (!read.ok) return refusedConfiguration(read.problems);
  const { environment } = read;
  const configuration = checkConfiguration(environment);
  const [store, { findings: serviceAccount, account }] = await Promise.all([
    checkStore(environment, now),
    examineServiceAccount(environment, now, identityUrl),
  ]);
  const api = await checkApi(environment, now, account);
  const submissions = await checkSubmissions(environment.databaseUrl, now());
  return [...configuration, ...store, ...serviceAccount, ...api, ...submissions];
};

const lineOf = ({ level, check, what, remedy }: Finding): string =>
  `${level.padEnd(8)} ${check}: ${what}.${remedy === undefined ? '' : ` ${remedy}`}`;
