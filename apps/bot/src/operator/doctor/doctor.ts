import { readEnvironment } from '../../environment.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';
import { checkApi } from './api.ts';
import { checkConfiguration, refusedConfiguration } from './configuration.ts';
import type { Finding } from './finding.ts';
import { checkStore } from './store.ts';
import { checkSubmissions } from './submissions.ts';

/** `doctor`: what is wrong, and what to do about it. Safe beside a running bot: nothing it does stays. */
export const doctor = async (
  env: Readonly<Record<string, string | undefined>>,
  json: boolean,
  now: () => number,
  { out }: Terminal,
): Promise<ExitCode> => {
  const findings = await examine(env, now);
  if (json) out(JSON.stringify(findings));
  else for (const finding of findings) out(lineOf(finding));
  return findings.some(({ level }) => level === 'problem') ? exitCodes.problem : exitCodes.done;
};

const examine = async (env: Readonly<Record<string, string | undefined>>, now: () => number): Promise<Finding[]> => {
  const read = readEnvironment(env);
  if (!read.ok) return refusedConfiguration(read.problems);
  const { environment } = read;
  const configuration = checkConfiguration(environment);
  const [store, api] = await Promise.all([checkStore(environment, now), checkApi(environment, now)]);
  return [...configuration, ...store, ...api, ...(await checkSubmissions(environment.databaseUrl, now()))];
};

const lineOf = ({ level, check, what, remedy }: Finding): string =>
  `${level.padEnd(8)} ${check}: ${what}.${remedy === undefined ? '' : ` ${remedy}`}`;
