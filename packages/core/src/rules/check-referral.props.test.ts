import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { fieldPaths } from '../fields/field-paths.ts';
import { type Field, fields } from '../fields/fields.ts';
import { withValueAt } from '../fields/json-path.ts';
import { parseCreateBody } from '../referral/read-referral.ts';
import { createBody } from '../testing/index.ts';
import { checkReferral } from './check-referral.ts';

const requirementOf = (field: Field) => field.required;
const requiredPaths = fieldPaths.filter((path) => ['docs', 'strict'].includes(requirementOf(fields[path])));

test.prop({ body: createBody({ rules: 'strict' }), path: fc.constantFrom(...requiredPaths) })(
  'without a field that the catalogue calls required, a body is refused there and nowhere else',
  ({ body, path }) => {
    // A team may hold another complete member, so the one that is changed stands alone.
    const alone = {
      ...body,
      team: body.team
        ?.filter(({ email, phoneNumber, firstName, lastName }) =>
          [email, phoneNumber, firstName, lastName].every((value) => value !== undefined),
        )
        .slice(0, 1),
    };
    const parsed = parseCreateBody(withValueAt(alone, path, undefined));
    const issues = parsed.ok ? checkReferral(parsed.value, 'strict') : parsed.issues;
    expect(issues.map((found) => found.path)).toEqual([path]);
  },
);

test.prop({ body: createBody({ rules: 'docs' }) })('checking is pure and the same each time', ({ body }) => {
  const before = structuredClone(body);
  expect(checkReferral(body, 'strict')).toEqual(checkReferral(body, 'strict'));
  expect(body).toEqual(before);
});
