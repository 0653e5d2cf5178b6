import { createHash } from 'node:crypto';
import type { EmulatorResponse } from '../exchange/exchange.ts';

const escapes = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes.get(character) ?? '');

const style = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h3 { margin-top: 2.5rem; }
pre { overflow: auto; max-height: 24rem; padding: 0.5rem; border: 1px solid GrayText; overflow-wrap: normal; }
table { border-collapse: collapse; }
th, td { border: 1px solid GrayText; padding: 0.2rem 0.5rem; text-align: left; vertical-align: top; min-width: 6rem; }
.wide { overflow-x: auto; overflow-wrap: normal; }
dt { margin-top: 0.75rem; }
dd { margin-inline-start: 1rem; }
`;
const styleHash = createHash('sha256').update(style).digest('base64');

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** A page without scripts that loads nothing. `main` is HTML. */
export const htmlPage = (title: string, main: string): EmulatorResponse => ({
  status: 200,
  headers,
  body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${main}
</main>
</body>
</html>
`,
});
