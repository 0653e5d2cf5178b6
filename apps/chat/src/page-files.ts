import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { HttpRefusal } from '@cosell/teams-channel';

const page = new URL('./page/', import.meta.url);
const require = createRequire(import.meta.url);

const contentTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  ts: 'text/javascript; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
].join('; ');

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

/** Every file the page may ask for, by its path; modules lose their types when they are first asked for. */
export function createPageFiles() {
  const sources = new Map<string, () => string | Buffer>([
    ['/vendor/adaptivecards.js', () => readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'))],
    ['/vendor/markdown-it.js', () => readFileSync(require.resolve('markdown-it/browser'))],
  ]);
  for (const name of readdirSync(page)) {
    if (name.endsWith('.d.ts') || name.endsWith('.test.ts')) continue;
    const read = () => readFileSync(new URL(name, page), 'utf8');
    sources.set(pathOf(name), name.endsWith('.ts') ? () => stripTypeScriptTypes(read()) : read);
  }
  const served = new Map<string, string | Buffer>();

  return function sendPageFile(path: string, response: ServerResponse): void {
    const source = sources.get(path);
    if (!source) throw new HttpRefusal(404, 'NotFound', 'There is nothing at this address.');
    const body = served.get(path) ?? source();
    served.set(path, body);
    const extension = path.includes('.') ? path.slice(path.lastIndexOf('.') + 1) : 'html';
    response.writeHead(200, { ...headers, 'content-type': contentTypes[extension] ?? 'application/octet-stream' });
    response.end(body);
  };
}

/** Pages are asked for by their bare name. */
function pathOf(name: string): string {
  if (name === 'index.html') return '/';
  return name.endsWith('.html') ? `/${name.slice(0, -'.html'.length)}` : `/page/${name}`;
}
