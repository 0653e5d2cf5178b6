import { type InteractionResult, isKept } from '../verify-pact.ts';
import type { Verification } from './verification.ts';

/** The result for a person: a line for each interaction, and what is wrong with it. */
export const textReport = ({ consumer, provider, origin, states, results }: Verification): string =>
  [
    `What ${consumer} asks of ${provider}, played to ${origin}`,
    `Provider states: ${doorOf(states)}`,
    '',
    ...results.flatMap(linesOf),
    '',
    summaryOf(results),
    '',
  ].join('\n');

const doorOf = (states: Verification['states']): string => {
  if ('none' in states) return `none are set up (${states.none}), the examples of the pact are sent as they stand`;
  return states.found ? `${states.door}, found at the provider` : states.door;
};

const labels = { ok: 'ok', broken: 'BROKEN', pending: 'pending', 'not played': 'NOT PLAYED' } as const;

const indent = ' '.repeat(12);

const linesOf = ({ outcome, description, states, findings }: InteractionResult): string[] => [
  `${labels[outcome].padEnd(indent.length)}${description}`,
  ...(outcome === 'ok' || states.length === 0 ? [] : [`${indent}given ${states.join(', and ')}`]),
  ...findings.map((finding) => `${indent}- ${finding}`),
];

const summaryOf = (results: readonly InteractionResult[]): string => {
  const counts = Object.keys(labels).map((outcome) => ({
    outcome,
    count: results.filter((result) => result.outcome === outcome).length,
  }));
  const parts = counts.filter(({ count }) => count > 0).map(({ outcome, count }) => `${count} ${outcome}`);
  return `${isKept(results) ? 'The contract is kept' : 'The contract is BROKEN'}: ${parts.join(', ')}.`;
};
