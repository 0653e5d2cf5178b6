import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { sampleReferral } from '../control/sample-referral.ts';
import { createEmulator } from '../emulator.ts';
import { type ApiCaller, apiCaller, errorOf } from '../testing/api-caller.ts';

const setUp = () => {
  const emulator = createEmulator({ seed: 1, clock: { now: () => new Date('2026-03-01T12:00:00Z') } });
  return { emulator, api: apiCaller(emulator) };
};

/** Follows the links to the end; `between` happens after every page. */
const walk = async (
  api: ApiCaller,
  query: Record<string, string>,
  between: () => Promise<unknown> = async () => {},
) => {
  const pages: unknown[][] = [];
  let following: Record<string, string> | undefined = query;
  while (following !== undefined) {
    const page: Awaited<ReturnType<ApiCaller['list']>> = await api.list(following);
    pages.push(page.value.map(({ id }) => id));
    const link = page['@odata.nextLink'];
    following = link === undefined ? undefined : Object.fromEntries(new URL(link).searchParams);
    await between();
  }
  return pages;
};

test('given no order, then the newest come first', async () => {
  const { api } = setUp();
  const [one, two] = [await api.create(sampleReferral), await api.create(sampleReferral)];
  expect(await walk(api, {})).toEqual([[two.id, one.id]]);
});

test('given an order by update, then it follows the changes', async () => {
  const { emulator, api } = setUp();
  const [one, two] = [await api.create(sampleReferral), await api.create(sampleReferral)];
  emulator.control.clock({ advance: 'PT1S' });
  await api.call('PATCH', `/${one.id}`, [{ op: 'add', path: '/salesStage', value: '40' }]);
  expect(await walk(api, { $orderby: 'updatedDateTime desc' })).toEqual([[one.id, two.id]]);
  expect(await walk(api, { $orderby: 'updatedDateTime', $top: '1' })).toEqual([[two.id], [one.id]]);
});

test('given $select, then a page holds those properties alone', async () => {
  const { api } = setUp();
  const { id, eTag } = await api.create(sampleReferral);
  const { customerProfile } = sampleReferral;
  const list = await api.list({ $select: 'id, ETag,customerProfile' });
  expect(list.value).toEqual([{ id, eTag, customerProfile }]);
});

test('given $top of 0 or over 100, then the page is empty or of 100', async () => {
  const { api } = setUp();
  for (let count = 0; count < 102; count += 1) await api.create(sampleReferral);
  expect(await api.list({ $top: '0' })).toMatchObject({ value: [] });
  expect((await walk(api, { $top: '200' })).map(({ length }) => length)).toEqual([100, 2]);
});

test.each([
  ['$skip', '1'],
  ['$count', 'true'],
  ['$expand', 'team'],
  ['$filter', "name eq 'x'"],
  ['$orderby', 'name'],
  ['$orderby', 'createdDateTime upwards'],
  ['$top', '-1'],
  ['$top', 'many'],
  ['$select', 'id,secret'],
  ['$select', ''],
  ['$skiptoken', 'nonsense'],
  ['$skiptoken', 'WzEsMl0'],
])('given %s=%s, then it is 400 naming the option', async (name, value) => {
  const response = await setUp().api.call('GET', `?${new URLSearchParams({ [name]: value }).toString()}`);
  expect([response.status, (await errorOf(response)).target]).toEqual([400, name]);
});

test.prop(
  [
    fc.nat(12),
    fc.integer({ min: 1, max: 5 }),
    fc.constantFrom('createdDateTime', 'createdDateTime desc', 'updatedDateTime', 'updatedDateTime desc'),
    fc.constantFrom('PT0S', 'PT1S'),
  ],
  { numRuns: 40 },
)('law: pages give every record once and in order, while others arrive', async (count, $top, $orderby, between) => {
  const { emulator, api } = setUp();
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) {
    ids.push((await api.create(sampleReferral)).id);
    emulator.control.clock({ advance: between });
  }
  const isDescending = $orderby.endsWith('desc');
  const pages = await walk(api, { $orderby, $top: String($top) }, async () => {
    if (isDescending) await api.create(sampleReferral);
  });
  expect(pages.flat()).toEqual(isDescending ? ids.toReversed() : ids);
});

test('given a clock that was set back, then the order is that of the times all the same', async () => {
  const { emulator, api } = setUp();
  const late = await api.create(sampleReferral);
  emulator.control.clock({ now: '2026-01-01T00:00:00Z' });
  const early = await api.create(sampleReferral);
  expect(await walk(api, { $orderby: 'createdDateTime', $top: '1' })).toEqual([[early.id], [late.id]]);
});
