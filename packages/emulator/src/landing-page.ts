import type { Statement, Topic } from '../fidelity/statement.ts';
import { basisOf, behaviourIn, isModeOrGuess, statements, topics } from '../fidelity/statements.ts';
import type { EmulatorResponse } from './exchange/exchange.ts';

const escapes = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes.get(character) ?? '');

const listOf = (facts: readonly string[]): string =>
  `<ul>\n${facts.map((fact) => `<li>${escaped(fact)}</li>`).join('\n')}\n</ul>`;

const documented = ({ title, statements: all }: Topic): string => {
  const facts = all.filter((each) => each.unseen === undefined && basisOf(each) === 'documented');
  return `<h3>${escaped(title)}</h3>\n${listOf(facts.map(({ fact }) => fact))}`;
};

const guessRow = (statement: Statement): string => {
  const cells = [statement.fact, basisOf(statement), behaviourIn('strict', statement), behaviourIn('docs', statement)];
  return `<tr>${cells.map((text) => `<td>${escaped(text ?? '')}</td>`).join('')}</tr>`;
};

const notImitated = statements.flatMap(({ fact, unseen }) => (unseen === undefined ? [] : [`${fact}. ${unseen}`]));

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cosell emulator</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; }
th, td { border: 1px solid GrayText; padding: 0.2rem 0.5rem; text-align: left; vertical-align: top; }
</style>
</head>
<body>
<h1>Cosell emulator</h1>
<p><strong>This is a local stand-in, not Microsoft.</strong> It imitates the Partner Center Referrals API on this machine, keeps
everything in memory and sends nothing anywhere.</p>
<p><a href="/healthz">Health</a> and <a href="/_control/journal">the journal of calls</a>.</p>
<h2>Modes and guesses</h2>
<p>Whatever differs between the modes, and whatever the published documents alone do not carry.</p>
<table>
<tr><th>what</th><th>basis</th><th>strict</th><th>docs</th></tr>
${statements.filter(isModeOrGuess).map(guessRow).join('\n')}
</table>
<h2>Not imitated</h2>
${listOf(notImitated)}
<h2>Faithful to what is published</h2>
${topics.map(documented).join('\n')}
</body>
</html>
`;

/** What a person sees who opens the emulator in a browser. */
export const landingPage: EmulatorResponse = {
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  },
  body: html,
};
