import { countries, countryFromAlpha3 } from '../catalogues/countries.ts';
import { currencies } from '../catalogues/currencies.ts';
import type { CreateBody } from '../referral/create-body.ts';
import { type Issue, issue } from './issue.ts';

/**
 * `docs` asks for what the published create table asks; `strict` (what Partner Center's own pages and bulk file ask) adds
 * names, address, value, date, a solution, one complete team member and the consent to share.
 */
export type Rules = 'docs' | 'strict';

/** Most solutions and most members of a team, by Partner Center's bulk file. */
export const mostEntries = 50;

/**
 * An address with one @ and a dot after it; Partner Center is the judge of the rest. The part before the first dot excludes
 * the dot itself, so that a long hostile text is read only once; four blanks by name are a third faster than all of Unicode's.
 */
export const emailPattern = /^[^@ \t\r\n]+@[^@. \t\r\n]+\.[^@ \t\r\n]+$/;

const memberProperties = ['firstName', 'lastName', 'phoneNumber', 'email'] as const;
type Member = NonNullable<CreateBody['team']>[number];

// The first letter answers nearly always, and cheaper than `trim`.
const isBlank = (value: string | undefined): boolean => {
  if (value === undefined) return true;
  const first = value.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && value.trim() === '';
};

/** Everything the rules miss or refuse in a well-formed create body; an empty list when nothing. Pure, never throws. */
export const checkReferral = (body: CreateBody, rules: Rules): Issue[] => {
  const issues: Issue[] = [];
  if (rules === 'docs') return issues;
  requireText(body.name, 'name', issues);
  checkCustomer(body.customerProfile, issues);
  checkDetails(body.details, issues);
  checkTeam(body.team, issues);
  if (body.consent.consentToToShareInfoWithOthers !== true) {
    issues.push(issue('consent.consentToToShareInfoWithOthers', 'consent-needed'));
  }
  if (asksForHelp(body.inviteContext?.assistanceRequestCode)) {
    const contacts = body.customerProfile.team ?? [];
    if (!contacts.some(isComplete))
      missingIn(contacts[0], 'customerProfile.team[0]', 'contact-needed-for-help', issues);
  }
  return issues;
};

/** Whether a code asks Microsoft for help: any but `Unknown`, which stands for none. */
export const asksForHelp = (code: string | null | undefined): boolean =>
  code !== undefined && code !== null && code !== '' && code !== 'Unknown';

const requireText = (value: string | undefined, path: string, issues: Issue[]): void => {
  if (isBlank(value)) issues.push(issue(path, 'required'));
};

const checkCustomer = (customer: CreateBody['customerProfile'], issues: Issue[]): void => {
  const address = customer.address;
  requireText(customer.name, 'customerProfile.name', issues);
  requireText(address?.addressLine1, 'customerProfile.address.addressLine1', issues);
  requireText(address?.city, 'customerProfile.address.city', issues);
  checkCountry(address?.country, issues);
  checkMembers(customer.team, 'customerProfile.team', issues);
};

const checkCountry = (country: string | undefined, issues: Issue[]): void => {
  const path = 'customerProfile.address.country';
  if (country !== undefined && countries.has(country)) return;
  if (country === undefined || isBlank(country)) issues.push(issue(path, 'required'));
  else {
    const suggestion = countryFromAlpha3(country);
    issues.push(
      suggestion === undefined
        ? issue(path, 'invalid-country', { value: country })
        : issue(path, 'country-has-three-letters', { value: country, suggestion }),
    );
  }
};

const checkCurrency = (currency: string | undefined, issues: Issue[]): void => {
  const path = 'details.currency';
  if (currency !== undefined && currencies.has(currency)) return;
  if (currency === undefined || isBlank(currency)) issues.push(issue(path, 'required'));
  else issues.push(issue(path, 'invalid-currency', { value: currency }));
};

const checkDetails = (details: CreateBody['details'], issues: Issue[]): void => {
  if (details.dealValue === undefined) issues.push(issue('details.dealValue', 'required'));
  checkCurrency(details.currency, issues);
  if (details.closingDateTime === undefined) issues.push(issue('details.closingDateTime', 'required'));
  const path = 'details.requirements.solutions';
  const solutions = details.requirements?.solutions ?? [];
  if (!solutions.some(({ id }) => !isBlank(id))) issues.push(issue(path, 'required'));
  else if (solutions.length > mostEntries) {
    issues.push(issue(path, 'too-many', { max: mostEntries, count: solutions.length }));
  }
};

const checkTeam = (team: readonly Member[] | undefined, issues: Issue[]): void => {
  const members = team ?? [];
  if (!members.some(isComplete)) missingIn(members[0], 'team[0]', 'required', issues);
  checkMembers(members, 'team', issues);
};

const checkMembers = (members: readonly Member[] | undefined, path: string, issues: Issue[]): void => {
  if (!members) return;
  if (members.length > mostEntries) issues.push(issue(path, 'too-many', { max: mostEntries, count: members.length }));
  for (let index = 0; index < members.length; index += 1) {
    const email = members[index]?.email;
    if (email && !emailPattern.test(email)) {
      issues.push(issue(`${path}[${index}].email`, 'invalid-email', { value: email }));
    }
  }
};

const isComplete = ({ firstName, lastName, phoneNumber, email }: Member): boolean =>
  !isBlank(firstName) && !isBlank(lastName) && !isBlank(phoneNumber) && !isBlank(email);

const missingIn = (
  member: Member | undefined,
  path: string,
  code: 'required' | 'contact-needed-for-help',
  issues: Issue[],
): void => {
  for (const property of memberProperties) {
    if (isBlank(member?.[property])) issues.push(issue(`${path}.${property}`, code));
  }
};
