import type { Drift, Judged, Verdict } from './drift.ts';
import { references } from './references.ts';
import { traps } from './traps/traps.ts';

export const jsonReport = ({ differences }: Drift): string =>
  `${JSON.stringify({ summary: countsOf(differences), differences, traps, references }, undefined, 2)}\n`;

export const markdownReport = ({ differences }: Drift): string =>
  [
    '# Drift report',
    '',
    'Our schemas and the answers of the emulator, held against what Microsoft and others have published, as it is restated in',
    '`reference/`. No call was made to the service. `npm run contracts:drift` writes this file.',
    '',
    ...table(
      ['what', 'count', 'meaning'],
      verdicts.map(([verdict, meaning]) => [verdict, String(countsOf(differences)[verdict]), meaning]),
    ),
    ...verdicts.flatMap(([verdict]) => sectionOf(verdict, differences)),
    '## The 38 traps of the documents',
    '',
    'Where the documents mislead, what was decided, and the files that hold the decision.',
    '',
    ...table(
      ['#', 'the documents', 'our decision', 'held by'],
      traps.map(({ number, documents, decision, held }) => [
        String(number),
        documents,
        decision,
        held.map((file) => `[${file.split('/').at(-1)}](../../${file})`).join(', ') || 'nothing of ours touches it',
      ]),
    ),
    '## What was compared with',
    '',
    ...table(
      ['document', 'source', 'date'],
      references.map(({ title, source, date }) => [title, source, date]),
    ),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');

const verdicts: readonly (readonly [Verdict, string])[] = [
  ['breaking', 'who follows the documents would fail with ours, or ours with them'],
  ['known documentation fault', 'the documents contradict themselves or the wire; the trap says what was decided'],
  ['additive', 'one side has more than the other, and nobody fails'],
];

export const countsOf = (differences: readonly Judged[]): Readonly<Record<Verdict, number>> => {
  const count = (verdict: Verdict): number => differences.filter((each) => each.verdict === verdict).length;
  return {
    breaking: count('breaking'),
    'known documentation fault': count('known documentation fault'),
    additive: count('additive'),
  };
};

const sectionOf = (verdict: Verdict, differences: readonly Judged[]): string[] => [
  `## ${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}`,
  '',
  ...table(
    ['where', 'difference', 'why it is so'],
    differences
      .filter((each) => each.verdict === verdict)
      .map(({ id, sentence, trap, because }) => [
        id.slice(0, id.indexOf(': ')),
        sentence,
        `${trap === undefined ? '' : `Trap ${trap}. `}${because ?? 'NOT ACCEPTED'}`,
      ]),
  ),
];

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  rowOf(head),
  rowOf(head.map(() => '---')),
  ...rows.map(rowOf),
  '',
];

const rowOf = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
