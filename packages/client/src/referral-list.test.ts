import { describe, expect, test } from 'vitest';
import { eq } from './filter.ts';
import { scriptedServer } from '../test/scripted-server.ts';
import { record, rejectionOf, testClient } from '../test/test-client.ts';

const idsOf = async (referrals: AsyncIterable<{ id: string }>) => {
  const ids: string[] = [];
  for await (const referral of referrals) ids.push(referral.id);
  return ids;
};

const searchOf = (url: string | undefined) => Object.fromEntries(new URL(url ?? '', 'http://x').searchParams);

describe('the query', () => {
  test('given nothing, then the newest come first', async () => {
    const server = await scriptedServer([{ body: { value: [record] } }]);
    expect(await testClient(server.url).client.listPage()).toEqual({ referrals: [record] });
    expect(server.received[0]?.url).toBe('/v1.0/engagements/referrals?$orderby=createdDateTime%20desc');
  });

  test('given everything, then everything is asked for, and the id with it', async () => {
    const server = await scriptedServer([{ body: { value: [] } }]);
    const filter = eq('engagementId', 'a&b');
    const query = { filter, orderBy: 'updatedDateTime asc', top: 5, select: ['status', 'id'], next: 'a+b=' } as const;
    await testClient(server.url).client.listPage(query);
    expect(searchOf(server.received[0]?.url)).toEqual({
      $filter: "engagementId eq 'a&b'",
      $orderby: 'updatedDateTime asc',
      $top: '5',
      $select: 'id,status',
      $skiptoken: 'a+b=',
    });
  });

  test.each([0, 101, 1.5, Number.NaN])('given a page of %s, then it is refused before sending', async (top) => {
    const server = await scriptedServer([{ body: { value: [] } }]);
    expect(await rejectionOf(testClient(server.url).client.listPage({ top }))).toBeInstanceOf(RangeError);
    expect(server.received).toEqual([]);
  });
});

describe('the pages', () => {
  const page = (ids: readonly string[], nextLink?: string) => ({
    body: { value: ids.map((id) => ({ id })), '@odata.nextLink': nextLink, '@odata.count': 100 },
  });

  test('given three pages, then all are read with one query and a request-id each', async () => {
    // The published nextLink lacks a part of the path, so only its token is taken.
    const server = await scriptedServer([
      page(['a', 'b'], '/v1.0/referrals?$skiptoken=s1&$top=9'),
      page([], '?%24skiptoken=s2'),
      page(['c']),
    ]);
    const { client } = testClient(server.url);
    expect(await idsOf(client.list({ filter: eq('status', 'New'), top: 2 }))).toEqual(['a', 'b', 'c']);
    const searches = server.received.map(({ url }) => searchOf(url));
    const query = { $filter: "status eq 'New'", $orderby: 'createdDateTime desc', $top: '2' };
    expect(searches).toEqual([query, { ...query, $skiptoken: 's1' }, { ...query, $skiptoken: 's2' }]);
    expect(new Set(server.received.map(({ headers }) => headers['request-id'])).size).toBe(3);
    expect(server.received.every(({ url }) => url.startsWith('/v1.0/engagements/referrals?'))).toBe(true);
  });

  test('given a loop that ends early, then no further page is asked for', async () => {
    const server = await scriptedServer([page(['a', 'b'], '?$skiptoken=s1')]);
    for await (const referral of testClient(server.url).client.list()) if (referral.id === 'a') break;
    expect(server.received).toHaveLength(1);
  });

  test('given one page, then its next token leads to the following', async () => {
    const server = await scriptedServer([page(['a'], '?$skiptoken=s1'), page(['b'])]);
    const { client } = testClient(server.url);
    const { next } = await client.listPage();
    expect(await client.listPage({ next })).toEqual({ referrals: [{ id: 'b' }] });
  });

  test('given a list without an end, then the reading ends with an error', async () => {
    const endless = { value: [], '@odata.nextLink': '?$skiptoken=again' };
    const { client } = testClient('http://127.0.0.1', { fetch: async () => Response.json(endless) });
    expect(await rejectionOf(idsOf(client.list()))).toMatchObject({ name: 'InvalidRequestError' });
  });

  test.each([
    ['another host', 'http://127.0.0.1:1', 'http://evil.example/v1.0?$skiptoken=x', 'another host'],
    ['another port', 'http://127.0.0.1:1', 'http://127.0.0.1:2/?$skiptoken=x', 'another host'],
    ['http after https', 'https://127.0.0.1:1', 'http://127.0.0.1:1/?$skiptoken=x', 'another host'],
    ['no address', 'http://127.0.0.1:1', 'http://', 'no address'],
    ['no token', 'http://127.0.0.1:1', '/v1.0/engagements/referrals?$skip=100', 'no $skiptoken'],
  ])('given a nextLink to %s, then it is not followed', async (_, baseUrl, nextLink, reason) => {
    let asked = 0;
    const fetchPage = async () => {
      asked += 1;
      return Response.json({ value: [record], '@odata.nextLink': nextLink });
    };
    const { client } = testClient(baseUrl, { fetch: fetchPage });
    const error = await rejectionOf(idsOf(client.list()));
    expect(error).toMatchObject({ name: 'UnavailableError', cause: { message: expect.stringContaining(reason) } });
    expect(asked).toBe(1);
  });
});
