import { appendFileSync } from 'node:fs';

// Loaded into a bot before anything else: what it would ask the world for is written down, and not asked.
const file = process.env['ASKED_ADDRESSES'] ?? '';

globalThis.fetch = async (input) => {
  appendFileSync(file, `${input instanceof Request ? input.url : input.toString()}\n`);
  throw new TypeError('there is no network here');
};
