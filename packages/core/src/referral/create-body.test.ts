import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldPaths } from '../fields/field-paths.ts';
import { withValueAt } from '../fields/json-path.ts';
import { checkReferral } from '../rules/check-referral.ts';
import { publishedSample } from '../testing/published-sample.ts';
import { createBodySchema } from './create-body.ts';
import { parseCreateBody } from './read-referral.ts';
import { referralDraftSchema } from './referral-draft.ts';
import { referralSchema } from './referral.ts';

describe('given the request of the published page', () => {
  test('then it parses to itself and passes the docs and the strict rules', () => {
    const parsed = parseCreateBody(publishedSample());
    expect(parsed).toEqual({ ok: true, value: publishedSample() });
    expect(checkReferral(publishedSample(), 'docs')).toEqual([]);
    expect(checkReferral(publishedSample(), 'strict')).toEqual([]);
  });

  test.each([
    ['unknownProperty', true, 'unknown-property'],
    ['ReferralType', 'Shared', 'unknown-property'],
    ['consent.consentToShareInfoWithOthers', true, 'unknown-property'],
    ['team[0].emailAddress', 'a@example.com', 'unknown-property'],
    ['details.requirements.solutions[0].price', 1, 'unknown-property'],
    ['type', 'shared', 'not-in-list'],
    ['status', 'Open', 'not-in-list'],
    ['substatus', 'Engaged', 'not-in-list'],
    ['customerProfile.size', '10001+employees', 'not-in-list'],
    ['details.requirements.products[0].id', 'azure', 'not-in-list'],
    ['details.requirements.industries[0].id', 'Retail', 'not-in-list'],
    ['target[0].type', 'Partner', 'not-in-list'],
    ['inviteContext.assistanceRequestCode', 'Help', 'not-in-list'],
    ['details.closingDateTime', '2026-01-31', 'invalid-date'],
    ['details.closingDateTime', '31.01.2026', 'invalid-date'],
    ['details.dealValue', -1, 'invalid-number'],
    ['details.dealValue', '50000', 'wrong-type'],
    ['details.dealValue', Number.NaN, 'wrong-type'],
    ['team', {}, 'wrong-type'],
    ['name', null, 'wrong-type'],
    ['type', undefined, 'required'],
    ['customerProfile', undefined, 'required'],
    ['consent', undefined, 'required'],
    ['details', undefined, 'required'],
    ['target[0].id', undefined, 'required'],
    ['details.requirements.solutions[0].id', undefined, 'required'],
  ])('when %s is %j, then it is refused there with %s', (path, value, code) => {
    const parsed = parseCreateBody(withValueAt(publishedSample(), path, value));
    expect(parsed.ok ? [] : parsed.issues).toMatchObject([{ path, code }]);
  });

  test.each(['2026-01-31T00:00:00Z', '2026-01-31T00:00:00.123Z', '2026-01-31T00:00:00+02:00'])(
    'when it closes at %s, then that is an instant',
    (closingDateTime) => {
      const body = { ...publishedSample(), details: { closingDateTime } };
      expect(parseCreateBody(body)).toEqual({ ok: true, value: body });
    },
  );

  test('when the size of the customer is empty, then that is taken, as records carry it', () => {
    const body = { ...publishedSample(), customerProfile: { size: '' } };
    expect(parseCreateBody(body)).toEqual({ ok: true, value: body });
  });

  test('when a value is not in its list, then the finding holds the list', () => {
    const parsed = parseCreateBody({ ...publishedSample(), type: 'Private' });
    expect(parsed).toMatchObject({ issues: [{ params: { allowed: 'Independent | Shared' } }] });
  });

  test('when several things are wrong, then all of them are named', () => {
    const parsed = parseCreateBody({ ...publishedSample(), type: 'x', details: undefined, a: 1, b: 2 });
    const paths = parsed.ok ? [] : parsed.issues.map(({ path }) => path);
    expect(paths.toSorted()).toEqual(['a', 'b', 'details', 'type']);
  });

  test('when it has an own __proto__ property, then that is unknown', () => {
    const body: unknown = JSON.parse(JSON.stringify(publishedSample()).replace('{', '{"__proto__":{"name":"x"},'));
    expect(parseCreateBody(body)).toMatchObject({ issues: [{ path: '__proto__', code: 'unknown-property' }] });
  });
});

test.each([
  [undefined, 'required'],
  [null, 'wrong-type'],
  ['{}', 'wrong-type'],
  [[], 'wrong-type'],
])('given %j for a body, then the finding is about the whole', (value, code) => {
  expect(parseCreateBody(value)).toEqual({ ok: false, issues: [{ path: '', code, params: {} }] });
});

const pathsOf = (schema: unknown, path = ''): string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const {
    properties = {},
    items,
    anyOf = [],
  } = z
    .object({
      properties: z.record(z.string(), z.unknown()).optional(),
      items: z.unknown().optional(),
      anyOf: z.array(z.unknown()).optional(),
    })
    .parse(schema);
  const found = [
    ...Object.entries(properties).flatMap(([name, inner]) => [
      `${path}.${name}`.replace(/^\./, ''),
      ...pathsOf(inner, `${path}.${name}`),
    ]),
    ...pathsOf(items, `${path}[]`),
    ...anyOf.flatMap((option) => pathsOf(option, path)),
  ];
  return [...new Set(found)];
};

describe('the two models and the field catalogue agree', () => {
  test('every property of a create body exists in the resource', () => {
    const resource = pathsOf(z.toJSONSchema(referralSchema));
    const create = pathsOf(z.toJSONSchema(createBodySchema));
    expect(create).toContain('details.requirements.additionalRequirements.attributes[].type');
    expect(create.filter((path) => !resource.includes(path))).toEqual([]);
  });

  test('every field of the catalogue is a property of a draft', () => {
    const draft = pathsOf(z.toJSONSchema(referralDraftSchema));
    expect(fieldPaths.filter((path) => !draft.includes(path.replaceAll(/\[\d+\]/g, '[]')))).toEqual([]);
  });

  test('every value of a draft is within reach of the catalogue, but the name of an inviting organisation', () => {
    const reachable = new Set(fieldPaths.map((path) => path.replaceAll(/\[\d+\]/g, '[]')));
    const covered = (path: string) =>
      [...reachable].some((field) => field.startsWith(path) || path.startsWith(`${field}[]`)) ||
      path === 'details.requirements.additionalRequirements.attributes[].type';
    const draft = pathsOf(z.toJSONSchema(referralDraftSchema));
    expect(draft.filter((path) => !covered(path))).toEqual(['inviteContext.invitedBy.organizationName']);
  });
});
