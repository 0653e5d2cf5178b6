import { publishedTable, type StatusPair, statusPairs, type Transition, transitions } from '../src/index.ts';

const nameOf = ({ status, substatus }: StatusPair) => `${status}/${substatus}`;

const conditionsOf = ({ needsReason, untilExpiry }: Transition) => [
  ...(needsReason ? ['with a reason'] : []),
  ...(untilExpiry ? ['until the expiry'] : []),
];

const strictDiagram = (): string[] => [
  ...statusPairs.map((pair) => `  ${pair.substatus} : ${nameOf(pair)}`),
  ...transitions.strict.map((way) => {
    const label = [`${way.action ?? 'set'} by the ${way.by.join(' or ')}`, ...conditionsOf(way)].join(', ');
    return `  ${way.from.substatus} --> ${way.to.substatus} : ${label}`;
  }),
];

const staysWithin = ({ from, to }: Transition) => from.status === to.status;
const statusesOf = (ways: readonly Transition[]) => [...new Set(ways.map(({ from }) => from.status))];

// Between the inner states of two different statuses Mermaid draws no arrow, so these run from status to status.
const docsDiagram = (): string[] => [
  ...Object.entries(publishedTable).flatMap(([status, { substatuses }]) => [
    `  state ${status} {`,
    ...substatuses.map((substatus) => `    ${substatus}`),
    '  }',
  ]),
  ...new Set(
    transitions.docs.filter((way) => !staysWithin(way)).map(({ from, to }) => `  ${from.status} --> ${to.status}`),
  ),
];

const mermaid = (lines: string[]) => ['```mermaid', 'stateDiagram-v2', ...lines, '```'];

const table = (ways: readonly Transition[]): string[] => [
  '| From | To | Action | By | Only |',
  '|---|---|---|---|---|',
  ...ways.map((way) => {
    const cells = [nameOf(way.from), nameOf(way.to), way.action ?? '', way.by.join(', '), conditionsOf(way).join(', ')];
    return `| ${cells.join(' | ')} |`;
  }),
];

/** `docs/status.md`: the status machine, drawn from its data. */
export const statusDocument = (): string =>
  [
    '# Status and substatus',
    '',
    'Generated from `transitions`; `npm run diagram:update` writes it anew. Setting what stands already is always allowed.',
    '',
    '## `strict`: what Partner Center offers',
    '',
    ...mermaid(strictDiagram()),
    '',
    ...table(transitions.strict),
    '',
    '## `docs`: what the published table allows',
    '',
    `Nobody is asked who they are. Besides the arrows, one substatus may follow another within ${statusesOf(transitions.docs.filter(staysWithin)).join(' and ')}.`,
    '',
    ...mermaid(docsDiagram()),
    '',
  ].join('\n');
