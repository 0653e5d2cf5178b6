import type { IssueCode } from '@cosell/core';

/**
 * One sentence for each finding: what is wrong and what to do. `field` is the name of the field, or its path where it has none;
 * `value` is what was typed, where it is known.
 */
export const issueWords = {
  'issue.required': 'Fill in “{field}”.',
  'issue.wrong-type': '“{field}” holds something that does not belong there. Enter it again.',
  'issue.not-in-list': '“{field}” has a value that is not on offer. Choose one from the list.',
  'issue.unknown-property': 'Partner Center does not know “{path}”. Remove it and send again.',
  'issue.invalid-date':
    '{value, select, none {“{field}” is no valid day.} other {“{value}” under “{field}” is no valid day.}} Choose one, such as 2027-03-31.',
  'issue.invalid-number':
    '{beside, select, none {{value, select, none {“{field}” is no clear number.} other {“{value}” under “{field}” is no clear number.}} Write it without thousands separators, such as 50000.50, and not below zero.} other {“{value}” under “{field}” is in {beside}, but the currency chosen is {chosen}. Change one of the two.}}',
  'issue.invalid-email':
    '{value, select, none {“{field}” is no e-mail address.} other {“{value}” under “{field}” is no e-mail address.}} Write it like name@company.com.',
  'issue.invalid-country':
    '{value, select, none {“{field}” is no country we know.} other {“{value}” under “{field}” is no country we know.}} Write two letters such as DE, or the English name.',
  'issue.country-has-three-letters': '“{field}” needs two letters: write {suggestion} in place of {value}.',
  'issue.invalid-currency':
    '{value, select, none {“{field}” is no currency code.} other {“{value}” under “{field}” is no currency code.}} Write three letters such as EUR or USD.',
  'issue.too-many': '“{field}” has too many entries: {count}. Remove some, so that no more are left than {max}.',
  'issue.too-long': '“{field}” is too long and was cut. Shorten it to {max} characters.',
  'issue.consent-needed': 'A referral cannot be sent without this consent. Switch on “{field}”.',
  'issue.contact-needed-for-help': 'Microsoft helps only when it knows a customer contact. Fill in “{field}”.',
  'issue.unknown-solution': 'Partner Center does not know this solution. Choose another under “{field}”.',
  'issue.refused':
    '{message, select, none {Partner Center did not accept “{field}”. Change it and send again.} other {Partner Center did not accept “{field}”: {message}}}',
} as const satisfies Record<`issue.${IssueCode}`, string>;
