/** Lines as they are written: blanks in a row are one, as a browser shows them. */
export interface TextLines {
  readonly write: (text: string) => void;
  /** Keeps the ends of the lines. */
  readonly writeAsIs: (text: string) => void;
  readonly writeLines: (lines: readonly string[]) => void;
  /** Whether the line that is being written has this. */
  readonly has: (text: string) => boolean;
  readonly endLine: () => void;
  /** Ends a line only where one has begun. */
  readonly endBegunLine: () => void;
  /** Leaves a line empty before what follows. */
  readonly standApart: () => void;
  /** What has been written. */
  readonly all: () => readonly string[];
}

const nbsp = '\u00a0';

export const textLines = (): TextLines => {
  const lines: string[] = [];
  let line = '';
  const endLine = (): void => {
    lines.push(line.replaceAll(nbsp, ' ').trim());
    line = '';
  };
  const endBegunLine = (): void => {
    if (line !== '') endLine();
  };
  return {
    write: (text) => {
      const shown = text.replace(/[^\S\u00a0]+/g, ' ');
      line += line === '' || line.endsWith(' ') ? shown.replace(/^ /, '') : shown;
    },
    writeAsIs: (text) => {
      const [first = '', ...others] = text.split('\n');
      line += first;
      for (const other of others) {
        endLine();
        line = other;
      }
    },
    writeLines: (written) => {
      endBegunLine();
      for (const one of written) lines.push(one);
    },
    has: (text) => line.includes(text),
    endLine,
    endBegunLine,
    standApart: () => {
      endBegunLine();
      if (lines.length > 0) lines.push('');
    },
    all: () => {
      endBegunLine();
      return lines;
    },
  };
};
