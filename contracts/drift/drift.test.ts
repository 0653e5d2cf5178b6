import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createBodySchema, referralSchema } from '@cosell/core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createSample } from '../reference/create-page.ts';
import { accepted } from './accepted.ts';
import { compareAnswers } from './compare-answers.ts';
import { compareRead, compareSent } from './compare-schemas.ts';
import { documentedFields } from './documented-fields.ts';
import { findDrift, judge } from './drift.ts';
import { references } from './references.ts';
import { jsonReport, markdownReport } from './report.ts';
import { traps } from './traps/traps.ts';

const textOf = (name: string) => readFile(new URL(name, import.meta.url), 'utf8');

test('given ours and the documents, when they are compared, then no difference is new, none is gone and the report is up to date', async () => {
  const drift = await findDrift();
  expect(drift.fresh).toEqual([]);
  expect(drift.gone).toEqual([]);
  expect(await textOf('report.md')).toBe(markdownReport(drift));
  expect(await textOf('report.json')).toBe(jsonReport(drift));
});

describe('given accepted differences', () => {
  const found = [{ id: 'a', severity: 'breaking', sentence: 'a' } as const];

  test('when one is found that is not among them, then it is new', () => {
    expect(judge(found, [])).toMatchObject({ fresh: [{ id: 'a', verdict: 'breaking' }], gone: [] });
  });

  test('when one is no more, then it is gone', () => {
    const known = [{ because: 'Meant.', ids: ['a', 'b'] }];
    expect(judge(found, known)).toMatchObject({ fresh: [], gone: ['b'] });
  });

  test('when a trap explains it, then it is a fault of the documents', () => {
    const known = [{ because: 'Meant.', trap: 5, ids: ['a'] }];
    expect(judge(found, known).differences).toMatchObject([{ verdict: 'known documentation fault', trap: 5 }]);
  });
});

/** What an altered schema differs in that the real one does not. */
const inSent = (changed: z.ZodType) => {
  const before = new Set(compareSent('x', createBodySchema, documentedFields).map(({ id }) => id));
  return compareSent('x', changed, documentedFields).filter(({ id }) => !before.has(id));
};
const inRead = (changed: z.ZodType) => {
  const before = new Set(compareRead('x', referralSchema, documentedFields).map(({ id }) => id));
  return compareRead('x', changed, documentedFields).filter(({ id }) => !before.has(id));
};

describe('given a copy of the create body', () => {
  const consent = createBodySchema.shape.consent.omit({ consentToToShareInfoWithOthers: true });
  test.each<[string, z.ZodType, string]>([
    [
      'a property has another name',
      createBodySchema.extend({ consent: consent.extend({ consentToShareInfoWithOthers: z.boolean() }) }),
      '`consent.consentToShareInfoWithOthers` is sent and not documented',
    ],
    [
      'a list is an object',
      createBodySchema.extend({ target: z.strictObject({ id: z.string() }).optional() }),
      '`target` is sent as object, documented is array',
    ],
    [
      'a number is a text',
      createBodySchema.extend({ name: z.number() }),
      '`name` is sent as number, documented is string or null',
    ],
    [
      'a list has a value more',
      createBodySchema.extend({ type: z.enum(['Shared', 'Independent', 'Private']) }),
      '`type` has the value "Private", which no document lists',
    ],
    [
      'a required member may be left out',
      createBodySchema.extend({ details: createBodySchema.shape.details.optional() }),
      '`details` is documented as required and may be left out',
    ],
    [
      'what the service sets is sent',
      createBodySchema.extend({ id: z.string() }),
      '`id` is sent and set by the service',
    ],
  ])('when %s, then that is breaking', (_, schema, sentence) => {
    expect(inSent(schema)).toContainEqual(expect.objectContaining({ severity: 'breaking', sentence }));
  });

  test('when a property is left out, then that is additive', () => {
    const schema = createBodySchema.omit({ campaignId: true });
    expect(inSent(schema)).toMatchObject([
      { severity: 'additive', sentence: '`campaignId` is documented and cannot be sent' },
    ]);
  });
});

describe('given a copy of the resource', () => {
  test.each<[string, z.ZodType, string]>([
    [
      'a property is invented',
      referralSchema.extend({ closeDate: z.string().nullish() }),
      '`closeDate` is read and not documented',
    ],
    ['null is refused', referralSchema.extend({ eTag: z.string() }), '`eTag` may come as null, which we refuse'],
    [
      'a type is refused',
      referralSchema.extend({ target: z.looseObject({ id: z.string() }) }),
      '`target` may come as array, which we refuse',
    ],
    [
      'values are a closed list',
      referralSchema.extend({ status: z.enum(['New', 'Active', 'Closed']).nullish() }),
      '`status` is read by a closed list',
    ],
  ])('when %s, then that is breaking', (_, schema, sentence) => {
    expect(inRead(schema)).toContainEqual(expect.objectContaining({ severity: 'breaking', sentence }));
  });
});

describe('given answers of a service', () => {
  const { eTag, ...rest } = z.looseObject({ eTag: z.string() }).parse(createSample.response.body);
  const sentencesFor = (body: object) =>
    compareAnswers({
      samples: [{ name: 'create', sample: createSample, answer: { status: 200, headers: [], body } }],
      refusals: [],
      events: [],
    }).map(({ severity, sentence }) => `${severity}: ${sentence}`);

  test('when it is the sample itself, then only headers are missing', () => {
    expect(sentencesFor({ ...rest, eTag }).filter((sentence) => !sentence.includes('`header '))).toEqual([]);
  });

  test.each([
    ['a property is missing', rest, 'breaking: `eTag` is in the sample and not answered'],
    ['it has another name', { ...rest, etag: eTag }, 'additive: `etag` is answered and not documented'],
    ['it has another type', { ...rest, eTag: 7 }, 'breaking: `eTag` is number, in the sample string'],
    [
      'it has another value',
      { ...rest, eTag, substatus: 'Pending' },
      'breaking: `substatus` is "Pending", in the sample "Accepted"',
    ],
    [
      'a value is in no list',
      { ...rest, eTag, direction: 'Sideways' },
      'breaking: `direction` is "Sideways", which no document lists',
    ],
  ])('when %s, then that is told', (_, body, sentence) => {
    expect(sentencesFor(body)).toContain(sentence);
  });

  test('when a refusal has another form, then that is breaking', () => {
    const answer = { status: 418, headers: [], body: { error: { code: 'teapot', message: '' } } };
    const refusals = [{ name: 'a call', expected: 404, answer }];
    expect(compareAnswers({ samples: [], refusals, events: [] }).map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining([
        '`status` is 418, documented is 404',
        '`status` 418 is not documented',
        '`error.code` is not in the list',
        '`error.message` is empty or too long',
      ]),
    );
  });

  test('when an event has another form, then that is breaking', () => {
    const events = [{ EventName: 'referral-deleted', ResourceUri: 'https://api.partner.microsoft.com/x' }];
    const sentences = compareAnswers({ samples: [], refusals: [], events }).map(({ sentence }) => sentence);
    expect(sentences).toContain('`EventName` is "referral-deleted", which no document lists');
    expect(sentences).toContain('`ResourceChangeUtcDate` is documented and missing');
    expect(sentences).toContainEqual(expect.stringContaining('`ResourceUri` is https://api.partner.microsoft.com/x'));
  });
});

describe('the traps', () => {
  test('are 38, each once, and each accepted difference names one of them or none', () => {
    expect(traps.map(({ number }) => number)).toEqual(Array.from({ length: 38 }, (_, index) => index + 1));
    const named = accepted.flatMap(({ trap }) => (trap === undefined ? [] : [trap]));
    expect(named.filter((number) => !traps.some((trap) => trap.number === number))).toEqual([]);
  });

  test('are held by files that are there', () => {
    const missing = traps.flatMap(({ held }) =>
      held.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url))),
    );
    expect(missing).toEqual([]);
  });
});

test.each(references)('the reference $title has a source and a date', ({ source, date }) => {
  expect(source).not.toBe('');
  expect(date).toMatch(/^20\d\d/);
});
