import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createEmulator } from '../emulator.ts';
import { apiDescription } from './api-description.ts';
import { docsPage } from './docs-page.ts';

const visit = (path: string) => createEmulator().fetch(`http://emulator.test${path}`);
const committed = (name: string) => readFile(new URL(`../../${name}`, import.meta.url), 'utf8');

test.each(['openapi.json', 'schemas.json'])(
  'given a running emulator, then it serves the committed %s',
  async (name) => {
    const response = await visit(`/${name}`);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.text()).toBe(await committed(name));
  },
);

test('given the docs page, then each call, event, answer and schema of the document stands there, and links lead on', async () => {
  const html = await (await visit('/docs')).text();
  const { paths, webhooks, components } = apiDescription.parse(JSON.parse(await committed('openapi.json')));
  const operations = [...Object.values(paths), ...Object.values(webhooks)].flatMap(({ get, post, put, patch }) =>
    [get, post, put, patch].flatMap((operation) => operation ?? []),
  );
  expect(operations).toHaveLength(6);
  for (const { operationId, description } of operations) {
    expect(html).toContain(`<h3 id="${operationId}">`);
    expect(html).toContain(description);
  }
  for (const { description } of Object.values(components.responses)) expect(html).toContain(description);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(components.schemas)));
  expect(new Set(ids).size).toBe(ids.length);
  const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter((id) => !ids.includes(id))).toEqual([]);
});

test('given a page, then it lets nothing be loaded or run but its own style', async () => {
  const response = await visit('/docs');
  const html = await response.text();
  const style = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(response.headers.get('content-security-policy')).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
  expect(html).not.toMatch(/<script|style=|https?:\/\/[^"]*"[^>]*(src|href)/);
});

test('given a document with markup in its texts, then the page shows it as text', async () => {
  const forged = (await committed('openapi.json'))
    .replaceAll('Cloud migration', '<b>bold</b>')
    .replace('Get a referral', '<i>');
  const { body } = docsPage(forged);
  expect(body).toContain('&lt;b&gt;bold&lt;/b&gt;');
  expect(body).not.toMatch(/<b>|<i>/);
});
