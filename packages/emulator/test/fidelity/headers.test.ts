import { describe, expect, test } from 'vitest';
import { privateDeal } from './deals.ts';
import { createPartner, refusal, replace } from './partner.ts';
import { guid, instant, modes, openScene, start } from './scene.ts';

const once = { 'request-id': '7d1f2a52-0f0c-4e0f-8f0a-0c7f3a6b1e01' };

describe.each(modes)('headers in %s', (mode) => {
  test('Authorization with a bearer token is mandatory', async () => {
    const { contoso, emulator } = openScene(mode);
    const expired = createPartner(emulator, { organizationId: 'contoso', expiresIn: -1 });
    for (const answer of [
      await contoso.send('GET', '', undefined, { authorization: '' }),
      await contoso.send('GET', '', undefined, { authorization: 'Basic YTpi' }),
      await contoso.send('GET', '', undefined, { authorization: 'Bearer of.some.thing' }),
      await expired.send('GET', ''),
      await expired.post(privateDeal),
    ]) {
      expect(answer).toMatchObject(refusal(401, 'unauthenticated'));
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
    }
  });

  test('A token for another audience is refused with 900420', async () => {
    const { emulator } = openScene(mode);
    const audience = 'https://graph.windows.net';
    const answer = await createPartner(emulator, { organizationId: 'contoso', audience }).send('GET', '');
    expect(answer).toMatchObject({
      status: 401,
      body: { error: { code: 'unauthenticated', innerError: { code: '900420' } } },
    });
  });

  test('Accept must let application/json be the answer', async () => {
    const { contoso } = openScene(mode);
    const accepting = async (accept: string) => (await contoso.send('GET', '', undefined, { accept })).status;
    for (const accept of ['application/json', '*/*', 'text/html, application/json;q=0.5']) {
      expect(await accepting(accept)).toBe(200);
    }
    expect(await accepting('text/html')).toBe(406);
    expect((await contoso.send('GET', '')).headers.get('content-type')).toMatch(/^application\/json/);
  });

  test('client-request-id comes back as it was sent, and may be left out', async () => {
    const { contoso } = openScene(mode);
    const id = '0b6ef61a-3c43-44f4-9aeb-7e2b3a1ad0f3';
    const answer = await contoso.post(privateDeal, { 'client-request-id': id });
    expect(answer.headers.get('client-request-id')).toBe(id);
    expect((await contoso.post(privateDeal)).headers.has('client-request-id')).toBe(false);
  });

  test('A write repeated with its request-id is done once and gets the same answer', async () => {
    const { contoso } = openScene(mode);
    const first = await contoso.post(privateDeal, once);
    const again = await contoso.post({ ...privateDeal, name: 'Other' }, once);
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    expect(await contoso.ids()).toHaveLength(1);
    const [id = ''] = await contoso.ids();
    for (const salesStage of ['40', '60']) await contoso.patch(id, [replace('/salesStage', salesStage)], once);
    expect(await contoso.read(id)).toMatchObject({ salesStage: '40' });
  });

  test('A new request-id, another caller or another address is another call', async () => {
    const { contoso, fabrikam } = openScene(mode);
    const other = { 'request-id': '0b6ef61a-3c43-44f4-9aeb-7e2b3a1ad0f3' };
    await contoso.post(privateDeal, once);
    await contoso.post(privateDeal, other);
    await fabrikam.post(privateDeal, once);
    const [second = '', first = ''] = await contoso.ids();
    for (const id of [first, second]) await contoso.patch(id, [replace('/salesStage', '40')], once);
    expect([await contoso.read(first), await contoso.read(second)]).toMatchObject([
      { salesStage: '40' },
      { salesStage: '40' },
    ]);
    expect(await fabrikam.ids()).toHaveLength(1);
  });

  test('After a refusal the same request-id is no repetition', async () => {
    const { contoso } = openScene(mode);
    expect((await contoso.post({ ...privateDeal, type: 'Joint' }, once)).status).toBe(400);
    expect((await contoso.post(privateDeal, once)).status).toBe(200);
  });

  test('A service that ignores request-id makes a second record', async () => {
    const { contoso, emulator } = openScene(mode);
    emulator.control.mode({ idempotency: 'off' });
    await contoso.post(privateDeal, once);
    await contoso.post(privateDeal, once);
    expect(await contoso.ids()).toHaveLength(2);
  });

  test('request-id is a header of the answer too: the one that was sent, else a new one', async () => {
    const { contoso } = openScene(mode);
    expect((await contoso.send('GET', '', undefined, once)).headers.get('request-id')).toBe(once['request-id']);
    const [one, other] = [await contoso.send('GET', ''), await contoso.send('GET', '')];
    expect(one.headers.get('request-id')).toMatch(guid);
    expect(one.headers.get('request-id')).not.toBe(other.headers.get('request-id'));
  });

  test('ETag is a header of every answer about one record', async () => {
    const { contoso } = openScene(mode);
    const { id, eTag } = await contoso.create(privateDeal);
    const patched = await contoso.patch(id, [replace('/salesStage', '40')]);
    const read = await contoso.send('GET', `/${id}`);
    expect(patched.headers.get('etag')).toBe(read.headers.get('etag'));
    expect(patched.headers.get('etag')).not.toBe(eTag);
  });

  test('timestamp tells when a call arrived', async () => {
    const { contoso, pass } = openScene(mode);
    expect((await contoso.send('GET', '')).headers.get('timestamp')).toBe(start);
    pass('PT1H');
    const refused = (await contoso.send('GET', '/nobody')).headers.get('timestamp');
    expect([refused, instant.test(refused ?? '')]).toEqual(['2026-03-01T13:00:00.0000000Z', true]);
  });

  test('MS-CorrelationId and X-Caller-Id of the connector are taken and change nothing', async () => {
    const { contoso } = openScene(mode);
    const headers = { 'MS-CorrelationId': once['request-id'], 'X-Caller-Id': 'some' };
    for (let count = 0; count < 2; count += 1) expect((await contoso.post(privateDeal, headers)).status).toBe(200);
    expect(await contoso.ids()).toHaveLength(2);
  });

  test('If-Match: * stands for whatever version', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    const answer = await contoso.patch(id, [replace('/salesStage', '40')], { 'if-match': '*' });
    expect(answer.status).toBe(204);
  });

  test('Other preferences than return=representation are let pass', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    const preferring = async (prefer: string) =>
      (await contoso.patch(id, [replace('/salesStage', '40')], { prefer })).status;
    expect(await preferring('return=minimal')).toBe(204);
    expect(await preferring('respond-async, return=representation')).toBe(200);
  });
});

describe('headers', () => {
  test('If-Match carries the eTag with its quotes, neither stripped nor made weak', async () => {
    for (const [mode, unquoted] of [
      ['strict', 412],
      ['docs', 204],
    ] as const) {
      const { contoso } = openScene(mode);
      const { id, eTag } = await contoso.create(privateDeal);
      const matching = async (ifMatch: string) =>
        (await contoso.patch(id, [replace('/salesStage', '40')], { 'if-match': ifMatch })).status;
      expect(await matching(`W/${eTag}`)).toBe(412);
      expect(await matching(eTag.replaceAll('"', ''))).toBe(unquoted);
    }
  });
});
