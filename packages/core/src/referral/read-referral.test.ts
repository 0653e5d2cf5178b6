import { describe, expect, test } from 'vitest';
import { publishedSample } from '../testing/published-sample.ts';
import { readReferral } from './read-referral.ts';
import { entriesOf } from './referral.ts';

const id = '4111fffc-f9ee-4d53-bba6-569135228642';

describe('given what the service sends, when it is read', () => {
  test('then the id alone makes a referral', () => {
    expect(readReferral({ id })).toEqual({ ok: true, value: { id } });
  });

  test('then an empty object is enough wherever the resource has one', () => {
    const value = {
      id,
      customerProfile: { address: {}, team: [{}], ids: [{}] },
      consent: {},
      details: { requirements: { solutions: [{}], additionalRequirements: { iot: {}, attributes: [{}] } } },
      team: [{ contactPreference: {} }],
      inviteContext: { invitedBy: {} },
      links: { self: {} },
      registrations: [{}],
      trackingInfo: {},
    };
    expect(readReferral(value)).toEqual({ ok: true, value });
  });

  test('then the published answer keeps every property', () => {
    const value = {
      ...publishedSample(),
      id,
      status: 'Active',
      substatus: 'Accepted',
      externalReferenceId: null,
      eTag: '"00006d10-0000-0000-0000-5c70aa630000"',
      links: { self: { uri: 'https://api.partner.microsoft.com/v1.0/engagments/referrals/4111fffc', method: 'GET' } },
    };
    expect(readReferral(value)).toEqual({ ok: true, value });
  });

  test.each([[[]], [{}], [null]])('then %j stands for a list without entries and is kept', (list) => {
    const read = readReferral({ id, team: list, customerProfile: { ids: list } });
    expect(read).toEqual({ ok: true, value: { id, team: list, customerProfile: { ids: list } } });
    expect(entriesOf(list)).toEqual([]);
  });

  test('then the entries of a list are what it holds', () => {
    expect(entriesOf([{ email: 'ann.lee@example.com' }])).toEqual([{ email: 'ann.lee@example.com' }]);
  });

  test('then PascalCase names read as the wire spells them', () => {
    const read = readReferral({ Id: id, ETag: '"1"', Consent: { ConsentToToShareInfoWithOthers: true } });
    expect(read).toEqual({ ok: true, value: { id, eTag: '"1"', consent: { consentToToShareInfoWithOthers: true } } });
  });
});

describe('given something that is no referral, when it is read', () => {
  test.each([
    [null, '', 'wrong-type'],
    ['text', '', 'wrong-type'],
    [[], '', 'wrong-type'],
    [undefined, '', 'required'],
    [{}, 'id', 'required'],
    [{ id: 7 }, 'id', 'wrong-type'],
    [{ id, details: 'x' }, 'details', 'wrong-type'],
    [{ id, details: { dealValue: true } }, 'details.dealValue', 'wrong-type'],
    [{ id, team: 'x' }, 'team', 'wrong-type'],
  ])('then %j is refused at "%s" with %s', (value, path, code) => {
    const read = readReferral(value);
    expect(read.ok).toBe(false);
    expect(read.ok ? [] : read.issues).toEqual([{ path, code, params: {} }]);
  });

  test('then a body nested without end is answered, not a crash', () => {
    const nested: unknown = JSON.parse(`${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`);
    expect(readReferral({ id, unknown: nested }).ok).toBe(true);
    expect(readReferral({ id, details: nested }).ok).toBe(false);
  });

  test('then a __proto__ property gives nothing its values', () => {
    const read = readReferral(JSON.parse(`{"id":"${id}","__proto__":{"name":"evil"}}`));
    expect(read.ok && read.value.name).toBeUndefined();
  });
});
