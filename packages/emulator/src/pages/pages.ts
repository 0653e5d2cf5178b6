import { readFileSync } from 'node:fs';
import { type EmulatorResponse, jsonResponse, jsonType } from '../exchange/exchange.ts';
import { docsPage } from './docs-page.ts';
import { landingPage } from './landing-page.ts';

const committedFile = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

const served = (name: string): EmulatorResponse => ({
  status: 200,
  headers: { 'content-type': jsonType },
  body: committedFile(name),
});

/** Made at the first call: nobody who only wants the API pays for them. */
const once = (make: () => EmulatorResponse): (() => EmulatorResponse) => {
  let made: EmulatorResponse | undefined;
  return () => (made ??= make());
};

/** What is read here beside the API, by its path. */
const pages: ReadonlyMap<string, () => EmulatorResponse> = new Map([
  ['/', once(landingPage)],
  ['/healthz', () => jsonResponse(200, { status: 'ready' })],
  ['/docs', once(() => docsPage(committedFile('openapi.json')))],
  ['/openapi.json', once(() => served('openapi.json'))],
  ['/schemas.json', once(() => served('schemas.json'))],
]);

export const pageAt = (pathname: string): EmulatorResponse | undefined => pages.get(pathname)?.();
