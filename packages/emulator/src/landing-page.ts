import type { EmulatorResponse } from './exchange/exchange.ts';
import { type Fidelity, fidelity } from './fidelity.ts';

const escapes = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes.get(character) ?? '');

const listOf = (basis: Fidelity['basis']): string =>
  fidelity
    .filter((entry) => entry.basis === basis)
    .map(({ what }) => `<li>${escaped(what)}</li>`)
    .join('\n');

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cosell emulator</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
</style>
</head>
<body>
<h1>Cosell emulator</h1>
<p><strong>This is a local stand-in, not Microsoft.</strong> It imitates the Partner Center Referrals API on this machine, keeps
everything in memory and sends nothing anywhere.</p>
<p><a href="/healthz">Health</a> and <a href="/_control/journal">the journal of calls</a>.</p>
<h2>Faithful to what is published</h2>
<ul>
${listOf('published')}
</ul>
<h2>Guessed</h2>
<ul>
${listOf('guessed')}
</ul>
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
