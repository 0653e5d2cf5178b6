import { emptyStatus, status, success, successText } from '../changes.ts';
import { all, at, put, renamed, without } from '../json-edit.ts';
import { type Change, mutation } from '../mutation.ts';
import { dayOnly, firstOnly, swapped, unquoted } from '../value-edits.ts';

const get = (name: string, change: Change) => mutation(`get: ${name}`, 'get', change);

const another = '00000000-0000-4000-8000-000000000000';

/** What is wrong with the answer to a GET of one record. */
export const getMutants = [
  get('another record comes', success(put('id', another))),
  get('another engagement comes', success(put('engagementId', another))),
  get('no eTag', success(without('eTag'))),
  get('the eTag stands only in a header', success(put('eTag', null))),
  get('the eTag has lost its quotes', success(at('eTag', unquoted))),
  get('no createdDateTime', success(without('createdDateTime'))),
  get('createdDateTime is a day', success(at('createdDateTime', dayOnly))),
  get('no updatedDateTime', success(without('updatedDateTime'))),
  get('updatedDateTime in milliseconds since 1970', success(put('updatedDateTime', 1_770_000_000_000))),
  get('no organizationId', success(without('organizationId'))),
  get('nobody has invited', success(without('inviteContext.invitedBy'))),
  get('no status', success(without('status'))),
  get('the status is a number', success(put('status', 1))),
  get('the substatus Accepted is called Approved', success(put('substatus', 'Approved'))),
  get('no name', success(without('name'))),
  get('the name is HTML', success(at('name', swapped('-', '&#45;')))),
  get('the CRM id is called crmId', success(renamed('externalReferenceId', 'crmId'))),
  get('no type', success(without('type'))),
  get('the type is called referralType', success(renamed('type', 'referralType'))),
  get('no qualification', success(put('qualification', 'None'))),
  get('no customer', success(without('customerProfile'))),
  get('the customer is only a name', success(put('customerProfile', 'Adatum'))),
  get('the address is lost', success(without('customerProfile.address'))),
  get('the country has three letters', success(put('customerProfile.address.country', 'DEU'))),
  get('the contacts are lost', success(put('customerProfile.team', []))),
  get(
    'the address of a contact is called emailAddress',
    success(renamed('customerProfile.team[0].email', 'emailAddress')),
  ),
  get('the team is lost', success(put('team', null))),
  get('the team is one member', success(at('team', firstOnly))),
  get('no consent', success(without('consent'))),
  get('a consent that was not given', success(put('consent.consentToShareReferralWithMicrosoftSellers', true))),
  get('a consent in words', success(put('consent.consentToContact', 'yes'))),
  get(
    'a consent in the spelling one expects',
    success(renamed('consent.consentToToShareInfoWithOthers', 'consentToShareInfoWithOthers')),
  ),
  get('no details', success(without('details'))),
  get('the value is rounded to thousands', success(put('details.dealValue', '50k'))),
  get('the value is another', success(put('details.dealValue', 500_000))),
  get(
    'the currency stands in the value',
    success(all(put('details.dealValue', '50000 EUR'), without('details.currency'))),
  ),
  get('the solutions are lost', success(put('details.requirements.solutions', []))),
  get(
    'the type of a solution is called solutionType',
    success(renamed('details.requirements.solutions[0].type', 'solutionType')),
  ),
  get(
    'the record is wrapped in another',
    successText((body) => `{"value":${body}}`),
  ),
  get(
    'the record stands in a list',
    successText((body) => `[${body}]`),
  ),
  get(
    'the body is text in quotes',
    success((record) => JSON.stringify(record)),
  ),
  get('the status says nothing was found', status(200, 404)),
  get('nothing comes back', emptyStatus(200, 204)),
];
