import { fc, test } from '@fast-check/vitest';
import { type FieldPath, fieldPaths, type Issue } from '@cosell/core';
import { describe, expect } from 'vitest';
import { everyField, sampleAnswers } from '../../gallery/sample-answers.ts';
import { wordsFor } from '../words/words.ts';
import type { Answers } from './answers.ts';
import { checkAnswers } from './check-answers.ts';
import type { SolutionChoice } from './draft-of-answers.ts';

const check = (answers: Answers, solutions: readonly SolutionChoice[] = []) =>
  checkAnswers(answers, solutions, wordsFor('en-US'));
const codes = (issues: readonly Issue[]) => issues.map(({ path, code }) => `${path} ${code}`);
const contact = 'customerProfile.team[0]';
const noContact: Answers = {
  [`${contact}.firstName`]: '',
  [`${contact}.lastName`]: '',
  [`${contact}.phoneNumber`]: '',
  [`${contact}.email`]: '',
  [`${contact}.contactPreference.locale`]: '',
  [`${contact}.contactPreference.disableNotifications`]: 'false',
  'customerProfile.team[1].firstName': '',
  'customerProfile.team[1].lastName': '',
  'customerProfile.team[1].phoneNumber': '',
  'customerProfile.team[1].email': '',
  'customerProfile.team[1].contactPreference.locale': '',
};

describe('checking answers', () => {
  test('given the published sample, then there is a draft and nothing to say', () => {
    const { draft, issues, conversions } = check(sampleAnswers());
    expect(issues).toEqual([]);
    expect(conversions).toEqual([]);
    expect(draft?.details.requirements?.solutions).toEqual([
      { id: 'Dynamics365forFieldService', type: 'Category', name: 'Dynamics 365 for Field Service' },
    ]);
  });

  test('given no answers at all, then every required field is asked for, in the order of the form', () => {
    const { draft, issues } = check({});
    expect(draft).toBeUndefined();
    expect(codes(issues)).toEqual([
      'type required',
      'name required',
      'customerProfile.name required',
      'customerProfile.address.addressLine1 required',
      'customerProfile.address.city required',
      'customerProfile.address.country required',
      'details.dealValue required',
      'details.currency required',
      'details.closingDateTime required',
      'details.requirements.solutions required',
      'team[0].firstName required',
      'team[0].lastName required',
      'team[0].email required',
      'team[0].phoneNumber required',
      'consent.consentToToShareInfoWithOthers consent-needed',
    ]);
  });

  test.each<[FieldPath, string, string]>([
    ['type', 'Private', 'not-in-list'],
    ['name', ' ', 'required'],
    ['name', 'x'.repeat(201), 'too-long'],
    ['customerProfile.size', 'huge', 'not-in-list'],
    ['customerProfile.address.country', 'Atlantis', 'invalid-country'],
    ['details.dealValue', '', 'required'],
    ['details.dealValue', 'fifty', 'invalid-number'],
    ['details.dealValue', '50,00,000', 'invalid-number'],
    ['details.dealValue', '-1', 'invalid-number'],
    ['details.currency', 'XXX', 'invalid-currency'],
    ['details.currency', 'krona', 'invalid-currency'],
    ['details.dealValue', '50 mil euros', 'invalid-number'],
    ['details.dealValue', '50.000 EUR', 'invalid-number'],
    ['details.currency', 'x'.repeat(51), 'invalid-currency'],
    ['details.closingDateTime', '2026-02-30', 'invalid-date'],
    ['details.closingDateTime', 'soon', 'invalid-date'],
    ['details.requirements.products', 'Azure,DynamicsAX,GP', 'not-in-list'],
    ['details.requirements.solutions', 'x'.repeat(61), 'unknown-solution'],
    ['details.requirements.solutions', Array.from({ length: 51 }, (_, n) => `SOL-${n}`).join(','), 'too-many'],
    ['team[0].email', 'ada', 'invalid-email'],
    ['consent.consentToToShareInfoWithOthers', 'false', 'consent-needed'],
    ['consent.consentToContact', 'maybe', 'wrong-type'],
    ['inviteContext.assistanceRequestCode', 'Money', 'not-in-list'],
    ['details.notes', 'x'.repeat(2_001), 'too-long'],
  ])('given %s = %s, then that field alone is found fault with: %s', (path, text, code) => {
    const { draft, issues } = check(sampleAnswers({ [path]: text }));
    expect(codes(issues)).toEqual([`${path} ${code}`]);
    expect(draft).toBeUndefined();
  });

  test('given a wrong choice and a missing name, then both are found at once', () => {
    const { issues } = check(sampleAnswers({ 'customerProfile.size': 'huge', name: '' }));
    expect(codes(issues)).toEqual(['name required', 'customerProfile.size not-in-list']);
  });

  test.each<[FieldPath, FieldPath]>([
    ['customerProfile.ids[0].profileType', 'customerProfile.ids[0].id'],
    ['target[0].type', 'target[0].id'],
    ['connected.target[0].type', 'connected.target[0].id'],
  ])('given only one of %s and %s, then the other is asked for', (one, other) => {
    const value = one.startsWith('customer') ? 'Duns' : 'SolutionProfile';
    expect(codes(check(sampleAnswers({ [one]: value, [other]: '' })).issues)).toEqual([`${other} required`]);
    expect(codes(check(sampleAnswers({ [one]: '', [other]: '123' })).issues)).toEqual([`${one} required`]);
  });

  test.each([['inviteContext.assistanceRequestCode'], ['connected.inviteContext.assistanceRequestCode']] as const)(
    'given help asked for in %s and no customer contact, then the contact is needed',
    (path) => {
      const { issues } = check(sampleAnswers({ ...noContact, [path]: 'ProofOfConceptOrDemo' }));
      expect(codes(issues)).toEqual(
        ['firstName', 'lastName', 'email', 'phoneNumber'].map((name) => `${contact}.${name} contact-needed-for-help`),
      );
    },
  );

  test('given an independent deal, then what was said about a second leg does not count', () => {
    const answers = sampleAnswers({
      type: 'Independent',
      'connected.inviteContext.notes': 'Hi',
      'connected.target[0].id': '',
    });
    expect(check(answers).draft).not.toHaveProperty('connected');
  });

  test.each([
    ['DEU', 'DE'],
    ['de', 'DE'],
    ['Germany', 'DE'],
  ])('given the country %s, then it becomes %s and the next card can say so', (from, to) => {
    const path = 'customerProfile.address.country';
    const { answers, conversions, draft } = check(sampleAnswers({ [path]: from }));
    expect(conversions).toEqual([{ path, from, to }]);
    expect(answers[path]).toBe(to);
    expect(draft?.customerProfile.address?.country).toBe(to);
  });

  test.each([
    ['€', 'EUR', true],
    ['euro', 'EUR', true],
    ['US dollars', 'USD', true],
    ['usd', 'USD', false],
  ])('given the currency %s, then it becomes %s, and whether the next card says so is %s', (from, to, isTold) => {
    const path = 'details.currency';
    const { answers, conversions, draft } = check(sampleAnswers({ [path]: from }));
    expect(conversions).toEqual(isTold ? [{ path, from, to }] : []);
    expect(answers[path]).toBe(to);
    expect(draft?.details.currency).toBe(to);
  });

  test.each(['Atlantisi korona', 'kroner', 'xxx'])(
    'given the currency %s, which cannot be read, then it stays as it was typed, and the next card says only what is wrong with it',
    (typed) => {
      const path = 'details.currency';
      const { answers, conversions, issues } = check(sampleAnswers({ [path]: typed }));
      expect([answers[path], conversions]).toEqual([typed, []]);
      expect(issues).toMatchObject([{ path, code: 'invalid-currency', params: { value: typed } }]);
    },
  );

  test('given numbers, codes and days in other manners, then they are settled', () => {
    const { answers, draft } = check(
      sampleAnswers({
        'details.dealValue': '50 000,5',
        'details.currency': 'eur',
        'details.closingDateTime': '2028-02-29',
      }),
    );
    expect(answers).toMatchObject({ 'details.dealValue': '50000.5', 'details.currency': 'EUR' });
    expect(draft?.details).toMatchObject({
      dealValue: 50_000.5,
      currency: 'EUR',
      closingDateTime: '2028-02-29T00:00:00Z',
    });
  });

  test('given catalogue solutions, then they are named from the list, and unknown ones stand without a name', () => {
    const answers = sampleAnswers({ 'details.requirements.solutions': 'SOL-1,a%2Cb%25,Blockchain' });
    const { draft } = check(answers, [{ id: 'SOL-1', name: 'One' }]);
    expect(draft?.details.requirements?.solutions).toEqual([
      { id: 'SOL-1', type: 'Name', name: 'One' },
      { id: 'a,b%', type: 'Name' },
      { id: 'Blockchain', type: 'Category', name: 'Blockchain' },
    ]);
  });

  test('given a second member without a first, then the second moves up with its finding', () => {
    const empty = { 'team[0].firstName': '', 'team[0].lastName': '', 'team[0].phoneNumber': '', 'team[0].email': '' };
    const { answers, issues } = check({
      ...sampleAnswers({ ...empty, 'team[0].contactPreference.locale': '' }),
      'team[1].firstName': 'Joe',
      'team[1].lastName': 'Hansen',
      'team[1].phoneNumber': '1',
      'team[1].email': 'x'.repeat(201),
    });
    expect(answers['team[0].firstName']).toBe('Joe');
    expect(answers['team[1].firstName']).toBe('');
    expect(codes(issues)).toEqual(['team[0].email too-long']);
  });

  test('given members with nothing but switches left off, then they are absent', () => {
    const { draft } = check(sampleAnswers({ 'team[1].contactPreference.disableNotifications': 'false' }));
    expect(draft?.team).toHaveLength(1);
  });

  test('given a choice taken back, then it is absent', () => {
    expect(check(sampleAnswers({ qualification: '-' })).draft).not.toHaveProperty('qualification');
  });

  const hostile = fc.dictionary(
    fc.constantFrom(...fieldPaths),
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('-', 'true', '%', ',')),
  );
  test.prop({ answers: hostile })('any texts can be checked, and one finding stands at each field', ({ answers }) => {
    const { draft, issues } = check(answers);
    expect(draft === undefined).toBe(issues.length > 0);
    expect(new Set(issues.map(({ path }) => path)).size).toBe(issues.length);
    expect(issues.every(({ path }) => fieldPaths.some((field) => field === path))).toBe(true);
  });

  test('given a megabyte in every field, then the findings stay small', () => {
    const { issues } = check(everyField('x'.repeat(1_000_000)));
    expect(JSON.stringify(issues).length).toBeLessThan(20_000);
  });
});
