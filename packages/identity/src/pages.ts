import { readFileSync } from 'node:fs';

const file = (name: string) => readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8');

/** What a page loads. */
export interface PageFile {
  readonly type: string;
  readonly read: () => string;
}

/** By their paths. */
export const pageFiles: ReadonlyMap<string, PageFile> = new Map([
  ['/page/sign-in.css', { type: 'text/css; charset=utf-8', read: () => file('sign-in.css') }],
  ['/page/hand-over.js', { type: 'text/javascript; charset=utf-8', read: () => file('hand-over.js') }],
]);

export const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export const loginPage = (uid: string, name: string, email: string): string =>
  page(
    'Sign in',
    `<p>You are asked to sign in, so that the bot can act for you.</p>
    <p class="person"><strong>${escaped(name)}</strong><br>${escaped(email)}</p>
    ${form(uid, 'login', `Sign in as ${name}`)}`,
  );

export const consentPage = (uid: string, name: string): string =>
  page(
    'Permissions requested',
    `<p><strong>Cosell</strong> asks ${escaped(name)} for the permission to:</p>
    <ul><li>create, read and change co-sell referrals in Partner Center on your behalf</li></ul>
    <p>The bot may do there what you may do, and nothing more.</p>
    ${form(uid, 'consent', 'Accept')}`,
  );

/** The end of a sign-in: its code goes to the window that opened this one. */
export const signedInPage = (code: string, opener: string | undefined): string =>
  opener === undefined
    ? page(
        'Back to the chat',
        '<p>This page was not opened by the Teams window, so it cannot bring the sign-in there. Press the button in the window.</p>',
      )
    : page(
        'You are signed in',
        '<p role="status">You can close this page and go on in the chat.</p>',
        `<script src="/page/hand-over.js" data-code="${escaped(code)}" data-opener="${escaped(opener)}"></script>`,
      );

export const notSignedInPage = (): string =>
  page('Not signed in', '<p>Nothing has changed. You can close this page and press the button in the chat again.</p>');

export const errorPage = (): string =>
  page(
    'This sign-in cannot go on',
    '<p>It has ended, or was begun long ago. Close this page and press the button in the chat again.</p>',
  );

const form = (uid: string, step: 'login' | 'consent', button: string): string =>
  `<form method="post" action="/interaction/${escaped(uid)}">
      <button class="go" name="step" value="${step}" autofocus>${escaped(button)}</button>
      <button name="step" value="cancel">Cancel</button>
    </form>`;

const page = (title: string, content: string, script = ''): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <link rel="stylesheet" href="/page/sign-in.css">
  </head>
  <body>
    <main>
      <p class="trial">Local trial, not Microsoft</p>
      <h1>${title}</h1>
      ${content}
    </main>
    ${script}
  </body>
</html>
`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
