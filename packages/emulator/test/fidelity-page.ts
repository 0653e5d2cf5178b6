import type { Statement, Topic } from '../src/fidelity/statement.ts';
import { basisOf, behaviourIn, isModeOrGuess } from '../src/fidelity/statements.ts';

/** Where the test of a fact stands: a path from the folder of the package. */
export type TestPlaces = ReadonlyMap<string, string>;

const cell = (text: string): string => text.replaceAll('|', '\\|');

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const testCell = ({ fact, unseen }: Statement, places: TestPlaces): string => {
  if (unseen !== undefined) return unseen;
  const path = places.get(fact) ?? '';
  return `[${path.slice(path.lastIndexOf('/') + 1)}](${path})`;
};

const rowOf = (statement: Statement, places: TestPlaces): string[] => [
  statement.fact,
  `${basisOf(statement)} (${statement.confidence}): ${statement.sources.join(', ')}`,
  behaviourIn('strict', statement) ?? '–',
  behaviourIn('docs', statement) ?? '–',
  testCell(statement, places),
];

const sectionOf = ({ title, statements }: Topic, places: TestPlaces): string => `## ${title}

${table(
  ['statement', 'known', '`strict`', '`docs`', 'test, or why there is none'],
  statements.map((statement) => rowOf(statement, places)),
)}
`;

const guessRow = (statement: Statement): string[] => [
  statement.fact,
  basisOf(statement),
  behaviourIn('strict', statement) ?? '',
  behaviourIn('docs', statement) ?? '',
];

/** All statements as a page for people. */
export const fidelityPage = (topics: readonly Topic[], places: TestPlaces): string => {
  const all = topics.flatMap(({ statements }) => statements);
  const tested = all.filter(({ unseen }) => unseen === undefined);
  return `# How far to believe the emulator

No call has ever been made to Microsoft’s service from here. This page says what is known of the service, how well, and what the
emulator makes of it in its two modes. \`strict\` enforces the rules that users of the portal meet, \`docs\` the published tables only.

${all.length} statements; ${tested.length} of them have a test whose title is the statement, and ${all.length - tested.length} cannot be seen here, with the reason.
The source is \`fidelity/statements.ts\`; \`npm run fidelity:update\` writes this page, and a test keeps it in step.

| mark | meaning |
|---|---|
| A | documented: two or more of Microsoft’s own sources agree |
| B | documented: one of them says it |
| C | seen in use: in records or clients that others published |
| D | guess: our decision |
| X | conflict: the sources contradict each other or themselves, and the emulator follows one |

## Modes and guesses

Whatever differs between the modes, and whatever the documents alone do not carry.

${table(['what', 'basis', '`strict`', '`docs`'], all.filter(isModeOrGuess).map(guessRow))}

${topics.map((topic) => sectionOf(topic, places)).join('\n')}`;
};
