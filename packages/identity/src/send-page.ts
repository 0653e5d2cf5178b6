import type { ServerResponse } from 'node:http';
import { type PageFile, pagePolicy } from './pages.ts';

/** Answers with a page of ours. */
export function sendPage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': pagePolicy,
    'x-content-type-options': 'nosniff',
    // Not "no-referrer": the forms would then be posted without their origin.
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  response.end(html);
}

/** Answers with what a page loads. */
export function sendFile(response: ServerResponse, { type, read }: PageFile): void {
  response.writeHead(200, { 'content-type': type, 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' });
  response.end(read());
}
