import type { EmulatorResponse } from '../exchange/exchange.ts';
import type { Statement, Topic } from '../fidelity/statement.ts';
import { basisOf, behaviourIn, isModeOrGuess, statements, topics } from '../fidelity/statements.ts';
import { escaped, htmlPage } from './html-page.ts';

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

/** What a person sees who opens the emulator in a browser. */
export const landingPage = (): EmulatorResponse => {
  const notImitated = statements.flatMap(({ fact, unseen }) => (unseen === undefined ? [] : [`${fact}. ${unseen}`]));
  return htmlPage(
    'Cosell emulator',
    `<p><strong>This is a local stand-in, not Microsoft.</strong> It imitates the Partner Center Referrals API on this machine
and sends nothing anywhere.</p>
<p><a href="/docs">The API in words</a>, <a href="/openapi.json">as OpenAPI 3.1</a> and
<a href="/schemas.json">as JSON Schema</a>; <a href="/healthz">health</a> and
<a href="/_control/journal">the journal of calls</a>.</p>
<h2>Modes and guesses</h2>
<p>Whatever differs between the modes, and whatever the published documents alone do not carry.</p>
<div class="wide" tabindex="0" role="region" aria-label="Modes and guesses">
<table>
<tr><th scope="col">what</th><th scope="col">basis</th><th scope="col">strict</th><th scope="col">docs</th></tr>
${statements.filter(isModeOrGuess).map(guessRow).join('\n')}
</table>
</div>
<h2>Not imitated</h2>
${listOf(notImitated)}
<h2>Faithful to what is published</h2>
${topics.map(documented).join('\n')}`,
  );
};
