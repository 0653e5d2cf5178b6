import { type Fidelity, fidelity } from '../fidelity.ts';
import { escaped, htmlPage } from './html-page.ts';

const listOf = (basis: Fidelity['basis']): string =>
  fidelity
    .filter((entry) => entry.basis === basis)
    .map(({ what }) => `<li>${escaped(what)}</li>`)
    .join('\n');

/** What a person sees who opens the emulator in a browser. */
export const landingPage = htmlPage(
  'Cosell emulator',
  `<p><strong>This is a local stand-in, not Microsoft.</strong> It imitates the Partner Center Referrals API on this machine
and sends nothing anywhere.</p>
<p><a href="/docs">The API in words</a>, <a href="/openapi.json">as OpenAPI 3.1</a> and
<a href="/schemas.json">as JSON Schema</a>; <a href="/healthz">health</a> and
<a href="/_control/journal">the journal of calls</a>.</p>
<h2>Faithful to what is published</h2>
<ul>
${listOf('published')}
</ul>
<h2>Guessed</h2>
<ul>
${listOf('guessed')}
</ul>`,
);
