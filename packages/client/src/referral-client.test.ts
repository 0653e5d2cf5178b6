import { describe, expect, test } from 'vitest';
import { createReferralClient } from './referral-client.ts';
import { scriptedServer } from '../test/scripted-server.ts';
import { id, record, rejectionOf, smallBody, testClient, testToken } from '../test/test-client.ts';

const resource = '/v1.0/engagements/referrals';

describe('create', () => {
  test('given a body, then it is posted as it is, with both ids', async () => {
    const server = await scriptedServer([{ status: 201, body: record }]);
    const { client } = testClient(server.url);

    const created = await client.create(smallBody);

    expect(created).toEqual(record);
    const [sent] = server.received;
    expect(sent).toMatchObject({
      method: 'POST',
      url: resource,
      headers: {
        authorization: `Bearer ${testToken}`,
        accept: 'application/json',
        'content-type': 'application/json',
        'request-id': 'id-1',
        'client-request-id': 'id-2',
      },
    });
    expect(JSON.parse(sent?.body ?? '')).toEqual(smallBody);
  });

  test('given a request-id, then it is sent', async () => {
    const server = await scriptedServer([{ body: record }]);
    await testClient(server.url).client.create(smallBody, { requestId: 'mine' });
    expect(server.received[0]?.headers['request-id']).toBe('mine');
  });
});

describe('get', () => {
  test('given an id, then the record is read whatever the case of its names, unknown ones kept', async () => {
    const server = await scriptedServer([{ body: { ...record, Status: 'Active', newer: { x: [1] }, team: {} } }]);
    const referral = await testClient(server.url).client.get(id);
    expect(referral).toEqual({ ...record, status: 'Active', newer: { x: [1] }, team: {} });
    expect(server.received[0]).toMatchObject({ method: 'GET', url: `${resource}/${id}`, body: '' });
    expect(server.received[0]?.headers).not.toHaveProperty('content-type');
  });

  test.each([
    ['a/../b', 'a%2F..%2Fb'],
    ['?x#y', '%3Fx%23y'],
    ['%2e%2e', '%252e%252e'],
    ['...', '...'],
  ])('given the odd id %s, then it stays one step of the path', async (odd, step) => {
    const server = await scriptedServer([{ body: record }]);
    await testClient(server.url).client.get(odd);
    expect(server.received[0]?.url).toBe(`${resource}/${step}`);
  });

  test.each(['', '.', '..'])('given "%s" for an id, then nothing is sent', async (odd) => {
    const server = await scriptedServer([{ body: record }]);
    const error = await rejectionOf(testClient(server.url).client.get(odd));
    expect(error).toMatchObject({ name: 'NotFoundError', code: 'itemNotFound', requestId: 'id-1' });
    expect(server.received).toEqual([]);
  });
});

describe('change', () => {
  const operations = [
    { op: 'replace', path: '/status', value: 'Closed' },
    { op: 'replace', path: '/substatus', value: 'Won' },
  ] as const;

  test('given no preference, then the eTag goes out with its quotes and no record is awaited', async () => {
    const server = await scriptedServer([{ status: 204 }]);
    const changed = await testClient(server.url).client.change(id, operations, { ifMatch: record.eTag });
    expect(changed).toBeUndefined();
    expect(server.received[0]).toMatchObject({
      method: 'PATCH',
      url: `${resource}/${id}`,
      headers: { 'if-match': '"0100c0ad"', prefer: 'return=minimal', 'content-type': 'application/json' },
      body: JSON.stringify(operations),
    });
  });

  test('given that the record is preferred, then it comes back', async () => {
    const server = await scriptedServer([{ body: record }]);
    const options = { ifMatch: '"1"', prefer: 'representation' } as const;
    expect(await testClient(server.url).client.change(id, operations, options)).toEqual(record);
    expect(server.received[0]?.headers['prefer']).toBe('return=representation');
  });

  test('given an eTag that no header can hold, then nothing is sent', async () => {
    const server = await scriptedServer([{ status: 204 }]);
    const change = testClient(server.url).client.change(id, operations, { ifMatch: '"a\nb"' });
    expect(await rejectionOf(change)).toMatchObject({ name: 'InvalidRequestError' });
    expect(server.received).toEqual([]);
  });
});

describe('replace', () => {
  test('given a record as it was read, then all goes back but links and annotations', async () => {
    const server = await scriptedServer([{ body: record }]);
    const read = {
      ...record,
      '@odata.context': 'https://x/$metadata',
      'team@odata.count': 1,
      links: { self: { uri: '/x' } },
      team: [{ '@odata.type': '#member', email: 'a@b.se', newer: null }],
      newer: { deep: ['kept'] },
    };
    expect(await testClient(server.url).client.replace(read)).toEqual(record);
    expect(server.received[0]).toMatchObject({
      method: 'PUT',
      url: `${resource}/${id}`,
      headers: { 'if-match': '"0100c0ad"' },
    });
    expect(JSON.parse(server.received[0]?.body ?? '')).toEqual({
      ...record,
      team: [{ email: 'a@b.se', newer: null }],
      newer: { deep: ['kept'] },
    });
  });

  test('given a record without an eTag, then nothing is sent', async () => {
    const server = await scriptedServer([{ body: record }]);
    const error = await rejectionOf(testClient(server.url).client.replace({ id }));
    expect(error).toMatchObject({ name: 'InvalidRequestError', path: 'eTag' });
    expect(server.received).toEqual([]);
  });
});

test.each(['', 'api.partner.microsoft.com', 'ftp://host', 'https://host/v1.0', 'https://host/?x=1'])(
  'given the base address "%s", then it is refused with an example',
  (baseUrl) => {
    expect(() => createReferralClient({ baseUrl, token: async () => 't' })).toThrow(
      'https://api.partner.microsoft.com',
    );
  },
);
