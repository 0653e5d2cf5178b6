import { type Finding, findingsOf } from './finding.ts';

const { ok, warning, problem } = findingsOf('store');

/** What the version of the tables means to a program that works with `known`. */
export const versionFinding = (found: number, known: number): Finding => {
  if (found === known) return ok(`version ${found}, as this program works with`);
  if (found > known) {
    return problem(`version ${found}, this program knows ${known}`, 'Use the newer program that made it.');
  }
  return warning(
    `version ${found}, this program works with ${known}`,
    'Start the bot: it brings the tables up to date.',
  );
};
