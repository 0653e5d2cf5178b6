import { z } from 'zod';
import { type Reason, reasons } from './survivors.ts';

const placeSchema = z.object({ line: z.number(), column: z.number() });

/** What we read of Stryker's JSON report. */
const reportSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          mutatorName: z.string(),
          replacement: z.string(),
          status: z.enum(['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError', 'RuntimeError', 'Ignored']),
          location: z.object({ start: placeSchema, end: placeSchema }),
        }),
      ),
    }),
  ),
});

export interface Survivor {
  readonly file: string;
  /** The line it changes, as it stands in the source. */
  readonly code: string;
  readonly replacement: string;
  readonly reason: string | undefined;
}

export interface Score {
  readonly file: string;
  readonly detected: number;
  readonly valid: number;
}

export interface MutationReport {
  readonly scores: readonly Score[];
  readonly survivors: readonly Survivor[];
}

const shortName = (path: string): string => path.replace(/^.*src\//, '');

export const readReport = (json: unknown): MutationReport => {
  const files = Object.entries(reportSchema.parse(json).files).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    scores: files.map(([path, { mutants }]) => ({
      file: shortName(path),
      detected: mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length,
      valid: mutants.filter(({ status }) => !status.endsWith('Error') && status !== 'Ignored').length,
    })),
    survivors: files.flatMap(([path, { source, mutants }]) =>
      mutants
        .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
        .toSorted((one, other) => one.location.start.line - other.location.start.line)
        .map(({ location: { start }, replacement }) => {
          const file = shortName(path);
          const code = source.split('\n')[start.line - 1]?.trim() ?? '';
          const isMeant = (known: Reason) =>
            known.file === file && code.includes(known.code) && known.replacements.includes(replacement);
          const reason = reasons.find(isMeant)?.reason;
          return { file, code, replacement, reason };
        }),
    ),
  };
};

const percent = (detected: number, valid: number): string => `${((100 * detected) / valid).toFixed(1)} %`;
const cell = (code: string): string => `\`${code.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')}\``;

/** `MUTATION.md`: the score file by file, and why each survivor may live. */
export const mutationDocument = ({ scores, survivors }: MutationReport): string => {
  const detected = scores.reduce((sum, score) => sum + score.detected, 0);
  const valid = scores.reduce((sum, score) => sum + score.valid, 0);
  return [
    '# Mutation score',
    '',
    'Written by `npm run mutate`, which breaks the rules, the status machine and the checks in every way Stryker knows and sees',
    'whether a test fails. Lists of values and words, and what only tests use, are left out. Laws are tried with 30 cases each.',
    'Stryker leaves alone what is declared `as const`, as the tables of `status/status-table.ts` are.',
    '',
    `**${percent(detected, valid)}**: ${detected} of ${valid} mutants were found. Below 90 %, or with a survivor that nobody has explained, the run fails.`,
    '',
    '| File | Found | Of | Score |',
    '|---|---|---|---|',
    ...scores.map(
      (score) => `| ${score.file} | ${score.detected} | ${score.valid} | ${percent(score.detected, score.valid)} |`,
    ),
    '',
    '## Survivors',
    '',
    '| File | Code | Changed to | Why no test can, or should, tell |',
    '|---|---|---|---|',
    ...survivors.map(
      ({ file, code, replacement, reason = '**not explained**' }) =>
        `| ${file} | ${cell(code)} | ${cell(replacement)} | ${reason} |`,
    ),
    '',
  ].join('\n');
};
