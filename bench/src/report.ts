import { median } from './interleave.ts';
import { type Budget, isWithin, type Measured, type Row } from './row.ts';

export interface Result {
  readonly row: Row;
  readonly measured: Measured;
}

export const isMissed = ({ row, measured }: Result): boolean =>
  'ratios' in measured && !isWithin(row.budget, median(measured.ratios));

/** One result while the others still run. */
export const lineOf = (result: Result): string => {
  const { median: middle, spread, budget, verdict } = cellsOf(result);
  return 'skipped' in result.measured
    ? `${result.row.name}: ${verdict}`
    : `${result.row.name}: ${middle} (${spread}), budget ${budget}: ${verdict}`;
};

/** All results under each other, in columns. */
export const tableOf = (results: readonly Result[]): string => {
  const lines = [headings, ...results.map((result) => Object.values(cellsOf(result)))];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const headings = ['row', 'what', 'against', 'median', 'min..max', 'budget', 'verdict'];

const cellsOf = (result: Result) => {
  const { row, measured } = result;
  const { name, what, against } = row;
  const budget = budgetText(row.budget);
  if ('skipped' in measured) {
    return { name, what, against, median: '-', spread: '-', budget, verdict: `skipped: ${measured.skipped}` };
  }
  const { ratios } = measured;
  return {
    name,
    what,
    against,
    median: `${median(ratios).toFixed(3)}x`,
    spread: `${Math.min(...ratios).toFixed(2)}..${Math.max(...ratios).toFixed(2)}`,
    budget,
    verdict: isMissed(result) ? 'MISSED' : 'within',
  };
};

const budgetText = ({ kind, ratio }: Budget): string => `${kind === 'at-most' ? '<=' : '>='} ${ratio}x`;
