import type { ForgedRequest } from './scene.ts';

export interface TableRow extends Pick<ForgedRequest, 'about' | 'what' | 'expected'> {
  readonly actual: string;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The rows as a page for people. */
export const tableOf = (rows: readonly TableRow[]): string => `# Forged and misplaced requests

What a bot with an app id answers to requests that somebody made up, changed or led astray. The tests send each of them to a whole
bot, with real keys, and write this table; \`npm run forged-requests:update\` puts it here. After each of them no draft, no
submission and no call that writes to the Partner API has been added, and \`GET /healthz\` answers 200; where the answer is not
200, no call at all has been made.

| | about | what comes in | expected | actual |
|---|---|---|---|---|
${rows.map(({ about, what, expected, actual }, index) => `| ${[index + 1, about, what, expected, actual].map((each) => cell(String(each))).join(' | ')} |`).join('\n')}
`;
