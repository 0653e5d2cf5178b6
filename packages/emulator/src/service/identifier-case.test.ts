import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleReferral } from '../control/sample-referral.ts';
import { createEmulator } from '../emulator.ts';
import { apiCaller } from '../testing/api-caller.ts';

const root = join(import.meta.dirname, '..');

test('14: given the sources, then no identifier is folded by the language of the machine, as Turkish would break it', () => {
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  const folding = sources.filter((file) => /\.(toLocale|localeCompare\()/.test(readFileSync(join(root, file), 'utf8')));
  expect(sources.length).toBeGreaterThan(40);
  expect(folding).toEqual([]);
});

test('14: given identifiers with a capital I, then they are read like any other', async () => {
  const api = apiCaller(createEmulator());
  const { customerProfile: CUSTOMERPROFILE, ...others } = sampleReferral;
  const sent = { ...others, CUSTOMERPROFILE, EXTERNALREFERENCEID: 'CRM-1' };
  const { id, engagementId } = await api.create(sent);
  expect(await api.get(id.toUpperCase())).toMatchObject({ customerProfile: CUSTOMERPROFILE });
  const list = await api.list({ $filter: `ENGAGEMENTID eq '${engagementId.toUpperCase()}'`, $select: 'ID,DIRECTION' });
  expect(list.value).toEqual([{ id, direction: 'Outgoing' }]);
  const path = '/EXTERNALREFERENCEID';
  expect((await api.call('PATCH', `/${id}`, [{ op: 'replace', path, value: 'CRM-2' }])).status).toBe(204);
  expect(await api.get(id)).toMatchObject({ externalReferenceId: 'CRM-2' });
});
