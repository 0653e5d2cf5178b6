import process from 'node:process';
import { Verifier } from '@pact-foundation/pact-core';
import { playSchema } from './play.ts';

// Pact's native part writes to the standard output of its process past Node, so it gets a process of its own.
process.on('message', (message) => {
  const { file, url, statesUrl, timeoutMs } = playSchema.parse(message);
  new Verifier({
    pactUrls: [file],
    providerBaseUrl: url,
    ...(statesUrl !== undefined && {
      providerStatesSetupUrl: statesUrl,
      providerStatesSetupTeardown: true,
      providerStatesSetupBody: true,
    }),
    timeout: timeoutMs,
    logLevel: 'error',
  })
    .verify()
    // A broken pact is a rejection whose message is the same JSON.
    .catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
    .then((result) => process.send?.(result))
    .catch(() => process.exit(1));
});
