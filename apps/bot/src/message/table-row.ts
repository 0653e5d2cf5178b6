/** A row of a table: the lines of each cell. */
export interface Row {
  readonly cells: (readonly string[])[];
  /** Whether not all of it are headings. */
  hasValue: boolean;
}

/** No label is longer. */
const longestLabel = 40;

/** One line for a row, as somebody would write it; several where a cell has several, as a signature has that a table holds. */
export const rowLines = ({ cells, hasValue }: Row): readonly string[] => {
  const written = cells.map((lines) => lines.filter((line) => line !== '')).filter((lines) => lines.length > 0);
  if (written.some((lines) => lines.length > 1)) return written.flat();
  const [label = '', ...others] = written.flat();
  const isLabel = hasValue && label.length <= longestLabel && !/:./.test(label);
  if (others.length !== 1 || !isLabel) return [[label, ...others].join(', ')];
  return [`${label}${/[:?!]$/.test(label) ? '' : ':'} ${others.join(' ')}`];
};
