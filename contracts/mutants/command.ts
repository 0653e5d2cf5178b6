import { parseArgs } from 'node:util';

export const usage =
  'Give --only <text> once or more often to try the mutations whose names contain it, or nothing for all of them.';

export interface Command {
  /** Tells whether a mutation of this name is wanted. */
  readonly isWanted: (name: string) => boolean;
  readonly isWhole: boolean;
}

/** The command line, read; undefined for one that makes no sense. */
export const readCommand = (line: readonly string[]): Command | undefined => {
  try {
    // npm inside npm takes `--only` for an option of its own and hands on the text alone.
    const { values, positionals } = parseArgs({
      args: [...line],
      allowPositionals: true,
      options: { only: { type: 'string', multiple: true } },
    });
    const wanted = [...(values.only ?? []), ...positionals];
    return {
      isWhole: wanted.length === 0,
      isWanted: (name) => wanted.length === 0 || wanted.some((text) => name.includes(text)),
    };
  } catch {
    return undefined;
  }
};
