import { fileURLToPath } from 'node:url';
import { createEmulator } from '@cosell/emulator';
import { onTestFinished, test } from 'vitest';
import { verifyProvider } from '../src/verify-provider.ts';

const pact = fileURLToPath(new URL('../pacts/cosell-client-partner-center-referrals.json', import.meta.url));

test('given the committed pact, when its interactions are played to the emulator, then it answers as the pact says', async () => {
  const emulator = await createEmulator().listen();
  onTestFinished(() => emulator.close());
  const { url } = emulator;
  await verifyProvider({ url, statesUrl: `${url}/_control/states`, pact });
});
