import { describe, expect, test } from 'vitest';
import { fieldPaths } from '../fields/field-paths.ts';
import { type Field, fields } from '../fields/fields.ts';
import { withValueAt } from '../fields/json-path.ts';
import { parseCreateBody } from '../referral/read-referral.ts';
import type { CreateBody } from '../referral/create-body.ts';
import { publishedSample } from '../testing/published-sample.ts';
import { asksForHelp, checkReferral, emailPattern } from './check-referral.ts';

const sampleWith = (path: string, value: unknown): CreateBody => {
  const parsed = parseCreateBody(withValueAt(publishedSample(), path, value));
  if (!parsed.ok) throw new Error(`No create body: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
};

const member = { firstName: 'Ann', lastName: 'Lee', phoneNumber: '1', email: 'ann.lee@example.com' };
const solution = { type: 'Name', id: 'SOL-34104-EBB' };
const listOf = (count: number, item: unknown) => Array.from({ length: count }, () => item);
const team = ['team[0].firstName', 'team[0].lastName', 'team[0].phoneNumber', 'team[0].email'];

describe('given the published sample, when one thing is missing', () => {
  test.each([
    ['name', undefined],
    ['name', ''],
    ['name', ' \u00a0'],
    ['customerProfile.name', undefined],
    ['customerProfile.name', '\t'],
    ['customerProfile.name', '\u00a0'],
    ['customerProfile.address.addressLine1', undefined],
    ['customerProfile.address.city', undefined],
    ['customerProfile.address.country', undefined],
    ['customerProfile.address.country', ' '],
    ['details.dealValue', undefined],
    ['details.currency', undefined],
    ['details.currency', ''],
    ['details.closingDateTime', undefined],
    ['details.requirements.solutions', undefined],
    ['details.requirements.solutions', []],
    ['team[0].firstName', undefined],
    ['team[0].lastName', ''],
    ['team[0].phoneNumber', ' '],
    ['team[0].email', undefined],
  ])('%s = %j, then strict finds it required there, and docs does not', (path, value) => {
    expect(checkReferral(sampleWith(path, value), 'strict')).toEqual([{ path, code: 'required', params: {} }]);
    expect(checkReferral(sampleWith(path, value), 'docs')).toEqual([]);
  });

  test.each([
    [
      'customerProfile.address',
      undefined,
      ['addressLine1', 'city', 'country'].map((name) => `customerProfile.address.${name}`),
    ],
    ['details.requirements', undefined, ['details.requirements.solutions']],
    ['details.requirements.solutions[0].id', ' ', ['details.requirements.solutions']],
    ['team', undefined, team],
    ['team', [], team],
    ['team', [{ firstName: 'Ann' }, { lastName: 'Lee' }], team.slice(1)],
  ])('%s = %j, then each missing field is named', (path, value, paths) => {
    const found = checkReferral(sampleWith(path, value), 'strict');
    expect(found).toEqual(paths.map((missing) => ({ path: missing, code: 'required', params: {} })));
  });

  test('one complete member is enough, at any place', () => {
    expect(checkReferral(sampleWith('team', [{ firstName: 'Ann' }, member]), 'strict')).toEqual([]);
  });

  test.each(['Ünal', '東京', '\u007f', '\u00a0x'])('a name may begin with any letter: %j', (name) => {
    expect(checkReferral(sampleWith('name', name), 'strict')).toEqual([]);
  });

  test.each([undefined, false])('the consent to share = %s, then it is needed', (value) => {
    const path = 'consent.consentToToShareInfoWithOthers';
    expect(checkReferral(sampleWith(path, value), 'strict')).toEqual([{ path, code: 'consent-needed', params: {} }]);
  });
});

describe('given the published sample, when one value is wrong', () => {
  const country = 'customerProfile.address.country';
  test.each([
    [country, 'USA', 'country-has-three-letters', { value: 'USA', suggestion: 'US' }],
    [country, 'deu', 'country-has-three-letters', { value: 'deu', suggestion: 'DE' }],
    [country, 'us', 'invalid-country', { value: 'us' }],
    [country, 'Sweden', 'invalid-country', { value: 'Sweden' }],
    ['details.currency', 'usd', 'invalid-currency', { value: 'usd' }],
    ['details.currency', 'XXX', 'invalid-currency', { value: 'XXX' }],
    ['customerProfile.team[1].email', 'joe.hansen', 'invalid-email', { value: 'joe.hansen' }],
    ['team[0].email', 'john@microsoft', 'invalid-email', { value: 'john@microsoft' }],
  ])('%s = %j, then strict says %s', (path, value, code, params) => {
    expect(checkReferral(sampleWith(path, value), 'strict')).toEqual([{ path, code, params }]);
  });

  test.each([
    ['details.requirements.solutions', solution],
    ['team', member],
    ['customerProfile.team', member],
  ])('%s has 51 entries, then they are too many, and 50 are not', (path, item) => {
    expect(checkReferral(sampleWith(path, listOf(51, item)), 'strict')).toEqual([
      { path, code: 'too-many', params: { max: 50, count: 51 } },
    ]);
    expect(checkReferral(sampleWith(path, listOf(50, item)), 'strict')).toEqual([]);
  });
});

describe('given a call for help of Microsoft', () => {
  const withHelp = (contacts: unknown) =>
    checkReferral(
      {
        ...sampleWith('customerProfile.team', contacts),
        inviteContext: { assistanceRequestCode: 'QuotesOrLicensing' },
      },
      'strict',
    );
  const contact = ['firstName', 'lastName', 'phoneNumber', 'email'].map((name) => `customerProfile.team[0].${name}`);

  test.each([[undefined], [[]]])(
    'when the customer contacts are %j, then all four values are asked for',
    (contacts) => {
      expect(withHelp(contacts)).toEqual(
        contact.map((path) => ({ path, code: 'contact-needed-for-help', params: {} })),
      );
    },
  );

  test('when the only contact lacks a value, then that value is asked for', () => {
    expect(withHelp([{ ...member, phoneNumber: '' }])).toMatchObject([{ path: contact[2] }]);
  });

  test('when any contact is complete, then nothing is', () => {
    expect(withHelp([{ firstName: 'Joe' }, member])).toEqual([]);
  });

  test('when the code is Unknown or absent, then it is no call for help', () => {
    expect([undefined, null, '', 'Unknown'].some(asksForHelp)).toBe(false);
    expect(asksForHelp('GeneralOrOther')).toBe(true);
  });
});

describe('the rules and the field catalogue agree', () => {
  const empty: CreateBody = { type: 'Independent', customerProfile: {}, consent: {}, details: {} };
  const pathsRequired = (...requirements: Field['required'][]) =>
    fieldPaths.filter((path) => requirements.includes(fields[path].required)).toSorted();
  const pathsFound = (body: CreateBody) => checkReferral(body, 'strict').map(({ path }) => path);

  test('given an empty body, then it is refused at exactly the fields that strict requires', () => {
    expect(pathsFound(empty).toSorted()).toEqual(pathsRequired('strict'));
  });

  test('given one that asks for help, then also at those required with help', () => {
    const asking = { ...empty, inviteContext: { assistanceRequestCode: 'GeneralOrOther' as const } };
    expect(pathsFound(asking).toSorted()).toEqual(pathsRequired('strict', 'with-help'));
  });
});

describe('the e-mail pattern', () => {
  test.each(['a@b.c', 'sue.smith+deals@mail.example.com', 'ünal@örnek.example'])('takes %s', (email) => {
    expect(email).toMatch(emailPattern);
  });

  test.each(['', 'a', 'a@b', 'a@b.', '@b.c', 'a@.c', 'a b@c.d', 'a@b@c.d', 'a@b.c\n'])('refuses %j', (email) => {
    expect(email).not.toMatch(emailPattern);
  });

  // A pattern that goes back and forth would take hours here, and the run would be stopped.
  test('reads a long hostile text once', () => {
    expect(`a@${'.a'.repeat(2_000_000)}@`).not.toMatch(emailPattern);
    expect(`a@${'a'.repeat(2_000_000)}@`).not.toMatch(emailPattern);
  });
});
