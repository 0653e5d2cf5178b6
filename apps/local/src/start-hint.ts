/** What a part was given that something else may hold. */
export interface Held {
  /** The variable that chooses its port, and the port; 0 is any free one. */
  readonly port?: readonly [variable: string, port: string];
  /** The folder it keeps its state in. */
  readonly dataDir?: string;
}

/** What may keep a part from starting that another process holds, and what to set then. */
export const startHint = ({ port, dataDir }: Held): string => {
  const [variable = '', number = '0'] = port ?? [];
  const lines = [
    ...(number === '0'
      ? []
      : [
          `If port ${number} is taken, stop what listens there, or set ${variable} to another one (0 = any free port).`,
        ]),
    ...(dataDir === undefined
      ? []
      : [`If another npm start uses ${dataDir}, stop it, or set COSELL_DATA_DIR to a folder of this one's own.`]),
  ];
  return lines.map((line) => `${line}\n`).join('');
};
