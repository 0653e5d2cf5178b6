import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { sampleReferral } from '../control/sample-referral.ts';
import { ApiRefusal } from '../exchange/api-refusal.ts';
import {
  originAtBirth,
  type ReferralRecord,
  referralRecord,
  servicePropertiesAtBirth,
} from '../service/referral-record.ts';
import { inMemory } from '../state/persistence.ts';
import { createReferralStore } from '../state/referral-store.ts';
import { fits } from './filter-predicate.ts';
import { readFilter } from './read-filter.ts';

const engagements = ['0a5f1c9e-0000-4000-8000-00000000000a', '1b5f1c9e-0000-4000-8000-00000000000b'];
const days = ['2026-03-01', '2026-03-02', '2026-03-03'];
const emails = ["o'neil@contoso.com", 'ada@contoso.com'];

const made = fc.record({
  engagementId: fc.constantFrom(...engagements),
  created: fc.constantFrom(...days),
  isOwn: fc.boolean(),
  type: fc.constantFrom('Independent', 'Shared'),
  country: fc.constantFrom('DE', 'SE'),
  team: fc.subarray(emails),
});
type Made = typeof made extends fc.Arbitrary<infer Value> ? Value : never;

const recordOf = ({ engagementId, created, isOwn, type, country, team }: Made): ReferralRecord => {
  const own = servicePropertiesAtBirth({
    id: 'id',
    engagementId,
    eTag: '"1"',
    owner: 'o',
    isOwn,
    created: new Date(`${created}T00:00:00Z`),
  });
  return referralRecord(own, originAtBirth(own, 'o', 'http://127.0.0.1'), {
    ...sampleReferral,
    type,
    customerProfile: { address: { country } },
    team: team.map((email) => ({ email })),
  });
};

/** A condition as text, with what it means said once more in the plainest way. */
interface Said {
  readonly text: string;
  readonly means: (made: Made) => boolean;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const condition: fc.Arbitrary<Said> = fc.oneof(
  fc.tuple(fc.constantFrom(...engagements), fc.boolean()).map(([id, isBare]) => ({
    text: `engagementId eq ${isBare ? id : quoted(id.toUpperCase())}`,
    means: (each: Made) => each.engagementId === id,
  })),
  fc.constantFrom('Active', 'New').map((status) => ({
    text: `Status eq '${status}'`,
    means: (each: Made) => each.isOwn === (status === 'Active'),
  })),
  fc.constantFrom('Independent', 'Shared').map((type) => ({
    text: `type eq '${type}'`,
    means: (each: Made) => each.type === type,
  })),
  fc.constantFrom('DE', 'SE').map((country) => ({
    text: `customerProfile/address/country eq '${country}'`,
    means: (each: Made) => each.country === country,
  })),
  fc.constantFrom(...emails).map((email) => ({
    text: `team/any(t:t/email eq ${quoted(email)})`,
    means: (each: Made) => each.team.includes(email),
  })),
  fc.tuple(fc.constantFrom('eq', 'ge', 'gt', 'le', 'lt'), fc.constantFrom(...days)).map(([operator, day]) => ({
    text: `createdDateTime ${operator} ${day}T02:00:00.0+02:00`,
    means: ({ created }: Made) =>
      (operator.includes('e') && created === day) ||
      (operator.startsWith('g') && created > day) ||
      (operator.startsWith('l') && created < day),
  })),
);

const { filter } = fc.letrec<{ filter: Said; both: Said; nested: Said }>((tie) => ({
  filter: fc.oneof({ maxDepth: 4 }, condition, tie('both'), tie('nested')),
  both: fc.tuple(tie('filter'), tie('filter')).map(([one, other]) => ({
    text: `${one.text}  and ${other.text}`,
    means: (each: Made) => one.means(each) && other.means(each),
  })),
  nested: tie('filter').map(({ text, means }) => ({ text: `( ${text})`, means })),
}));

test.prop([filter, made])(
  'law: a filter takes a record exactly where its plain meaning does',
  ({ text, means }, each) => {
    const record = recordOf(each);
    const stored = createReferralStore([], inMemory.records).insert(record, record);
    expect(fits(readFilter(text), stored)).toBe(means(each));
  },
);

const refusalOf = (text: string): string => {
  try {
    readFilter(text);
    return '';
  } catch (error) {
    if (error instanceof ApiRefusal && error.status === 400 && error.parts.target === '$filter') return error.message;
    throw error;
  }
};

const scraps = [
  'engagementId',
  'eq',
  'and',
  "'x'",
  '(',
  ')',
  ':',
  'team/any',
  't/email',
  '2026-03-01T00:00:00Z',
  "'",
  ' ',
];

test.prop([
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...scraps)).map((parts) => parts.join(' ')),
  ),
])('law: any text is read or refused as $filter, nothing else happens', (text) => {
  expect(refusalOf(text)).toBeTypeOf('string');
});

test.each([
  ["name eq 'x'", 'name'],
  ["status ne 'New'", 'ne'],
  ["status eq 'New' or status eq 'Active'", 'or'],
  ["contains(name,'x')", 'contains'],
  ["not status eq 'New'", 'not'],
  ["status gt 'New'", 'gt'],
  ['status eq New', 'New'],
  ['createdDateTime ge yesterday', 'yesterday'],
  ['createdDateTime ge 2026-13-01T00:00:00Z', '2026-13-01T00:00:00Z'],
  ["team/any(t:t/firstName eq 'x')", 't/firstName'],
  ["team/all(t:t/email eq 'x')", 'team/all'],
  ["(status eq 'New'", ')'],
  ["status eq 'New')", ')'],
  ["status eq 'New", "'New"],
  ['engagementId eq 12', '12'],
  [`${'('.repeat(60)}status eq 'New'${')'.repeat(60)}`, 'deep'],
])('given %s, then it is refused naming %s', (text, named) => {
  expect(refusalOf(text)).toContain(named);
});
