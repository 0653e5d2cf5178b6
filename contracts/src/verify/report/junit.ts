import type { InteractionResult } from '../verify-pact.ts';
import type { Verification } from './verification.ts';

/** The result for CI systems: one test case for each interaction. */
export const junitReport = ({ consumer, provider, results }: Verification): string => {
  const count = (outcome: InteractionResult['outcome']) => results.filter((each) => each.outcome === outcome).length;
  const name = escaped(`${consumer} and ${provider}`);
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0).toFixed(3);
  const counts = `tests="${results.length}" failures="${count('broken')}" errors="${count('not played')}" skipped="${count('pending')}" time="${seconds}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="${name}" ${counts}>`,
    ...results.flatMap((result) => testCase(result, name)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
};

const elements = { broken: 'failure', 'not played': 'error', pending: 'skipped' } as const;

const testCase = ({ description, outcome, states, findings, seconds }: InteractionResult, suite: string): string[] => {
  const opening = `    <testcase classname="${suite}" name="${escaped(description)}" time="${seconds.toFixed(3)}"`;
  if (outcome === 'ok') return [`${opening}/>`];
  const element = elements[outcome];
  const given = states.map((state) => `given ${state}`);
  return [
    `${opening}>`,
    `      <${element} message="${escaped(findings.at(0) ?? '')}">${escaped([...given, ...findings].join('\n'))}</${element}>`,
    '    </testcase>',
  ];
};

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => entities.get(character) ?? '');
