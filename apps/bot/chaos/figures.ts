/** What was measured, and the value in words. */
export type Figure = readonly [name: string, value: string];

export interface Column {
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** Median, 99th percentile and maximum of sorted milliseconds, in seconds. */
export const spreadOf = (sorted: readonly number[]): string => {
  const last = sorted.length - 1;
  if (last < 0) return 'none';
  const at = (share: number) => seconds(sorted[Math.min(last, Math.floor(share * sorted.length))] ?? 0);
  return `p50 ${at(0.5)}, p99 ${at(0.99)}, max ${at(1)}`;
};

export const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(1)} s`;

/** One row per figure and one column per storm; a storm without the figure has a dash. */
export const tableOf = (columns: readonly Column[]): string => {
  const names = [...new Set(columns.flatMap(({ figures }) => figures.map(([name]) => name)))];
  const lines = [
    ['', ...columns.map(({ title }) => title)],
    ...names.map((name) => [name, ...columns.map(({ figures }) => new Map(figures).get(name) ?? '-')]),
  ];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
