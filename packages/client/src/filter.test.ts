import { expect, test } from 'vitest';
import { and, eq, teamHas, updatedSince } from './filter.ts';

test.each([
  [
    eq('engagementId', '98b4b3ab-1d18-4a47-9a4b-3a5a0a0a3a5e'),
    "engagementId eq '98b4b3ab-1d18-4a47-9a4b-3a5a0a0a3a5e'",
  ],
  [eq('status', 'Active'), "status eq 'Active'"],
  [eq('customerProfile/address/country', 'SE'), "customerProfile/address/country eq 'SE'"],
  [teamHas("o'neill@contoso.com"), "team/any(t:t/email eq 'o''neill@contoso.com')"],
  [updatedSince('2026-01-31T10:00:00.1234567Z'), 'updatedDateTime ge 2026-01-31T10:00:00.123Z'],
  [updatedSince(new Date(0)), 'updatedDateTime ge 1970-01-01T00:00:00.000Z'],
  [and(eq('status', 'New')), "status eq 'New'"],
  [
    and(eq('status', 'New'), eq('substatus', 'Pending'), teamHas('a@b.se')),
    "status eq 'New' and substatus eq 'Pending' and team/any(t:t/email eq 'a@b.se')",
  ],
])('%j', (filter, expression) => {
  expect(filter.expression).toBe(expression);
});

test('given what is no instant, then the error says so', () => {
  expect(() => updatedSince('yesterday')).toThrow(RangeError);
});
