import { describe, expect, test } from 'vitest';
import { invitationOf, leastDeal, privateDeal, withDetails } from './deals.ts';
import { type Answer, become, refusal, replace } from './partner.ts';
import { type Mode, modes, openScene } from './scene.ts';

/** One answer of every kind that refuses. */
const refusals = async (mode: Mode): Promise<Answer[]> => {
  const { contoso, ada, emulator } = openScene(mode);
  const { id, eTag } = await contoso.create(privateDeal);
  const answers = [
    await contoso.send('GET', '', undefined, { authorization: '' }),
    await contoso.post({ ...privateDeal, type: 'Joint' }),
    await contoso.post('{', { 'content-type': 'application/json' }),
    await contoso.patch(id, become('New', 'Pending')),
    await contoso.patch(id, [replace('/salesStage', '40')], { 'if-match': `${eTag}x` }),
    await contoso.put(id, privateDeal),
    await contoso.send('GET', '/nobody'),
    await contoso.send('DELETE', `/${id}`),
    await contoso.send('GET', '?$skip=1'),
    await contoso.send('GET', '', undefined, { accept: 'text/html' }),
    await contoso.post(privateDeal, { 'content-type': 'text/plain' }),
    await contoso.post(withDetails({ notes: 'x'.repeat(1_048_576) })),
    await ada.post(privateDeal),
  ];
  emulator.control.faults([{ kind: 'status', status: 503 }]);
  return [...answers, await contoso.send('GET', '')];
};

const codes = [
  'accessDenied',
  'generalException',
  'invalidRequest',
  'itemNotFound',
  'preconditionFailed',
  'resourceModified',
  'serviceNotAvailable',
  'unauthenticated',
];

describe.each(modes)('errors in %s', (mode) => {
  test('An error is an object with a code and a message, which may have a target and an innerError', async () => {
    for (const { body } of await refusals(mode)) {
      expect(body).toEqual({
        error: expect.objectContaining({ code: expect.any(String), message: expect.any(String) }),
      });
      const names = Object.keys(Object(Reflect.get(Object(body), 'error')));
      expect(['code', 'message', 'target', 'innerError']).toEqual(expect.arrayContaining(names));
    }
  });

  test('The code of an error is one of a list of eight', async () => {
    const oneOfThem = expect.stringMatching(new RegExp(`^(${codes.join('|')})$`));
    for (const { body } of await refusals(mode)) expect(body).toMatchObject({ error: { code: oneOfThem } });
  });

  test('A message has at most 1,024 characters', async () => {
    const { contoso } = openScene(mode);
    const { body } = await contoso.send('GET', `?$filter=${'x'.repeat(3_000)} eq 1`);
    expect(body).toMatchObject({ error: { message: expect.stringMatching(/^.{1024}$/s) } });
  });

  test('An innerError has a code, a message and details', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    const { body } = await contoso.patch(id, become('New', 'Pending'));
    expect(body).toMatchObject({
      error: { innerError: { code: expect.any(String), message: expect.any(String), details: null } },
    });
  });

  test('A malformed or missing member is 400 invalidRequest with its JSON path as the target', async () => {
    const { contoso } = openScene(mode);
    const refused = async (body: object) => contoso.post(body);
    expect(await refused({ ...privateDeal, type: undefined })).toMatchObject(refusal(400, 'invalidRequest', 'type'));
    expect(await refused(withDetails({ dealValue: {} }))).toMatchObject(
      refusal(400, 'invalidRequest', 'details.dealValue'),
    );
    expect(await refused({ ...privateDeal, team: [{ firstName: 1 }] })).toMatchObject(
      refusal(400, 'invalidRequest', 'team[0].firstName'),
    );
  });

  test('All findings of a body stand in the details of the innerError', async () => {
    const { contoso } = openScene(mode);
    const { body } = await contoso.post({ ...leastDeal, type: 'Joint', team: 'nobody' });
    expect(body).toMatchObject({
      error: { target: 'type', innerError: { details: [{ target: 'type' }, { target: 'team' }] } },
    });
  });

  test('A forbidden change of status is 400 invalidRequest', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    expect(await contoso.patch(id, become('New', 'Pending'))).toMatchObject(refusal(400, 'invalidRequest'));
  });

  test('An unknown id and a record of others are 404 itemNotFound alike', async () => {
    const { contoso, microsoft } = openScene(mode);
    const { id } = await contoso.create(invitationOf('fabrikam'));
    const [unknown, foreign] = [await microsoft.send('GET', '/nobody'), await microsoft.send('GET', `/${id}`)];
    expect(foreign).toMatchObject(refusal(404, 'itemNotFound'));
    expect([unknown.status, unknown.body]).toEqual([foreign.status, foreign.body]);
  });

  test('A stale If-Match is 412 preconditionFailed with the target ETag and the inner code 99918', async () => {
    const { contoso } = openScene(mode);
    const { id, eTag } = await contoso.create(privateDeal);
    await contoso.patch(id, [replace('/salesStage', '40')]);
    const ifMatch = { 'if-match': eTag };
    for (const answer of [
      await contoso.patch(id, [replace('/salesStage', '60')], ifMatch),
      await contoso.put(id, privateDeal, ifMatch),
    ]) {
      expect(answer).toMatchObject({
        status: 412,
        body: { error: { code: 'preconditionFailed', target: 'ETag', innerError: { code: '99918', details: null } } },
      });
    }
  });

  test('A PUT without If-Match is 412 preconditionFailed, as 428 is in no list', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    expect(await contoso.put(id, privateDeal)).toMatchObject(refusal(412, 'preconditionFailed', 'If-Match'));
  });

  test('A method that is not possible is 405, an unacceptable Accept 406, another Content-Type 415', async () => {
    const { contoso } = openScene(mode);
    const deleted = await contoso.send('DELETE', '');
    expect([deleted.status, deleted.headers.get('allow')]).toEqual([405, 'GET, POST']);
    expect((await contoso.send('GET', '', undefined, { accept: 'image/png' })).status).toBe(406);
    expect((await contoso.post(privateDeal, { 'content-type': 'text/plain' })).status).toBe(415);
  });

  test('A body over 1 MiB is 413', async () => {
    const { contoso } = openScene(mode);
    expect((await contoso.post(withDetails({ notes: 'x'.repeat(1_048_576) }))).status).toBe(413);
    expect((await contoso.post(withDetails({ notes: 'x'.repeat(1_000_000) }))).status).toBe(200);
  });

  test('Every status of the published list can be had by a fault, with a body in the published form', async () => {
    const { contoso, emulator } = openScene(mode);
    const listed = [400, 401, 403, 404, 405, 406, 409, 410, 411, 412, 413, 415, 416, 422, 423, 429];
    for (const status of [...listed, 500, 501, 503, 504, 507, 509, 408, 502]) {
      emulator.control.faults([{ kind: 'status', status }]);
      const answer = await contoso.send('GET', '');
      expect(answer).toMatchObject({ status, body: { error: { message: expect.any(String) } } });
      expect(codes).toContain(Reflect.get(Object(Reflect.get(Object(answer.body), 'error')), 'code'));
    }
  });

  test('Retry-After comes with 503 and 429', async () => {
    const { contoso, emulator } = openScene(mode);
    for (const status of [503, 429]) {
      emulator.control.faults([{ kind: 'status', status, retryAfter: 30 }]);
      const answer = await contoso.send('GET', '');
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, '30']);
    }
  });
});
