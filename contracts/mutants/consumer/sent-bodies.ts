import { sent } from '../changes.ts';
import { at, type Edit, plus, put, renamed, without } from '../json-edit.ts';
import { mutation } from '../mutation.ts';
import { dayOnly, firstOnly, swapped, withoutLast } from '../value-edits.ts';

const create = (name: string, edit: Edit) => mutation(`create: ${name}`, 'create', sent(edit));
const change = (name: string, edit: Edit) => mutation(`change: ${name}`, 'change', sent(edit));
const replace = (name: string, edit: Edit) => mutation(`replace: ${name}`, 'replace', sent(edit));

const spelledAsExpected = renamed('consent.consentToToShareInfoWithOthers', 'consentToShareInfoWithOthers');
const links = { self: { uri: 'https://api.partner.microsoft.com/', method: 'GET' } };

/** Clients that send wrong bodies. */
export const sentBodyMutants = [
  create('a consent in the spelling one expects', spelledAsExpected),
  create('a consent that was not given', put('consent.consentToShareReferralWithMicrosoftSellers', true)),
  create('no engagementId', without('engagementId')),
  create('enagementId', renamed('engagementId', 'enagementId')),
  create('no name', without('name')),
  create('no CRM id', without('externalReferenceId')),
  create('the type is called referralType', renamed('type', 'referralType')),
  create('a status', plus('status', 'Active')),
  create('the value as a text', at('details.dealValue', String)),
  create('the value in cents', put('details.dealValue', 5_000_000)),
  create('no currency', without('details.currency')),
  create('the closing date as a day', at('details.closingDateTime', dayOnly)),
  create('the country in small letters', at('customerProfile.address.country', swapped('DE', 'de'))),
  create('no contact', put('customerProfile.team', [])),
  create('a contact with emailAddress', renamed('customerProfile.team[0].email', 'emailAddress')),
  create('solutions without their type', without('details.requirements.solutions[0].type')),
  create('no target', without('target')),
  create('a target that is no list', at('target', firstOnly)),
  create('Microsoft is a solution', put('target[0].type', 'SolutionProfile')),
  create('no message to the invited', without('inviteContext')),
  create('the body in another', (body) => ({ referral: body })),
  change('a merge in place of operations', () => ({ status: 'Closed', substatus: 'Won' })),
  change('one operation without its list', firstOnly),
  change('an operation called update', put('[0].op', 'update')),
  change('a path without its slash', at('[0].path', swapped('/', ''))),
  change('no substatus', withoutLast),
  replace('with links', plus('links', links)),
  replace('with annotations', plus('@odata.context', '$metadata#referrals/$entity')),
  replace('no eTag', without('eTag')),
  replace('only what is changed', (body) => ({ details: Object(body)['details'] })),
  replace('what was read', put('details.dealValue', 50_000)),
];
