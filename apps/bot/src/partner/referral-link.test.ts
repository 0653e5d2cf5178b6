import { expect, test } from 'vitest';
import { referralIdIn } from './referral-link.ts';

const id = '4111fffc-f9ee-4d53-bba6-569135228642';

test.each([
  `https://partner.microsoft.com/dashboard/referrals/${id}`,
  `https://partner.microsoft.com/en-us/dashboard/v2/referrals/co-sell/inbound/${id}/overview?view=all#top`,
  `https://partner.microsoft.com/dashboard/referral/${id}`,
])('given %s then it leads to the referral', (link) => {
  expect(referralIdIn(link)).toBe(id);
});

test.each([
  `https://partner.microsoft.com/dashboard/customers/${id}`,
  'https://partner.microsoft.com/dashboard/referrals',
  `https://partner.microsoft.com/dashboard/referrals/x${id}`,
  `https://partner.microsoft.com/dashboard/?next=/referrals/${id}`,
  `https://partner.microsoft.com.evil.example/referrals/${id}`,
  `https://partner.microsoft.com@evil.example/referrals/${id}`,
  `http://partner.microsoft.com/dashboard/referrals/${id}`,
  `javascript:/referrals/${id}`,
  '',
])('given %s then it leads to none', (link) => {
  expect(referralIdIn(link)).toBeUndefined();
});
