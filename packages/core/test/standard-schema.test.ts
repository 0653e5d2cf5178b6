import { fc, test } from '@fast-check/vitest';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expect } from 'vitest';
import * as core from '../src/index.ts';
import { createBody, referral, referralDraft } from '../src/testing/index.ts';

/** What a library does that takes any Standard Schema: it knows the specification, and nothing of zod. */
const validated = async (schema: StandardSchemaV1, value: unknown) => {
  const result = await schema['~standard'].validate(value);
  if (!result.issues) return { value: result.value };
  return {
    paths: result.issues.map(({ path = [] }) => path.map((step) => (typeof step === 'object' ? step.key : step))),
  };
};

const pathOf = (steps: readonly PropertyKey[]) => core.formatPath(steps.filter((step) => typeof step !== 'symbol'));

const { createBodySchema, referralDraftSchema, referralSchema, targetSchema } = core;
const schemas = { createBodySchema, referralDraftSchema, referralSchema, targetSchema };

test('every exported schema is a Standard Schema of version 1', () => {
  expect(
    Object.keys(core)
      .filter((name) => name.endsWith('Schema'))
      .toSorted(),
  ).toEqual(Object.keys(schemas));
  for (const schema of Object.values(schemas)) expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'zod' });
});

describe('laws of the schemas, seen through the specification', () => {
  test.prop({ body: createBody({ rules: 'docs' }), draft: referralDraft(), record: referral() })(
    'what is right comes back as it is',
    async ({ body, draft, record }) => {
      expect(await validated(createBodySchema, body)).toEqual({ value: body });
      expect(await validated(referralDraftSchema, draft)).toEqual({ value: draft });
      expect(await validated(referralSchema, record)).toEqual({ value: record });
    },
  );

  const paths = core.fieldPaths.filter((path) => !path.startsWith('connected.'));
  test.prop({ body: createBody({ rules: 'strict' }), path: fc.constantFrom(...paths) })(
    'what is wrong at a path is found there, as parseCreateBody finds it',
    async ({ body, path }) => {
      const broken = core.withValueAt(body, path, Symbol.iterator);
      const found = await validated(createBodySchema, broken);
      const parsed = core.parseCreateBody(broken);
      expect(found.paths?.map(pathOf)).toContain(path);
      expect(found.paths?.map(pathOf)).toEqual(parsed.ok ? [] : parsed.issues.map((issue) => issue.path));
    },
  );
});

test.each([
  { schema: targetSchema, value: { type: 'SolutionProfile' }, path: ['id'] },
  {
    schema: createBodySchema,
    value: { type: 'Shared', customerProfile: {}, consent: {}, details: [] },
    path: ['details'],
  },
  { schema: referralSchema, value: { id: '1', team: [{ email: 5 }] }, path: ['team'] },
])('given $value, then the finding stands at $path', async ({ schema, value, path }) => {
  expect(await validated(schema, value)).toEqual({ paths: [path] });
});
