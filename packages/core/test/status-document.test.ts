import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageFolder } from './packed-package.ts';
import { statusDocument } from './status-document.ts';

test('the document of the status machine is what its data says', async () => {
  await expect(statusDocument()).toMatchFileSnapshot(join(packageFolder, 'docs/status.md'));
});
