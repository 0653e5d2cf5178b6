import { emptyStatus, sent, status, success, successText } from '../changes.ts';
import { at, plus, put, renamed, without } from '../json-edit.ts';
import { type Change, mutation } from '../mutation.ts';
import { firstOnly, swapped, unquoted, weak, zoneless } from '../value-edits.ts';

const create = (name: string, change: Change) => mutation(`create: ${name}`, 'create', change);

/** What is wrong with the answer to a POST. */
export const createMutants = [
  create('no id', success(without('id'))),
  create('the id is called referralId', success(renamed('id', 'referralId'))),
  create('the id is a number', success(put('id', 4711))),
  create('the id is empty', success(put('id', ''))),
  create('no engagementId', success(without('engagementId'))),
  create('the engagementId is spelled enagementId', success(renamed('engagementId', 'enagementId'))),
  create('no eTag', success(without('eTag'))),
  create('the eTag has lost its quotes', success(at('eTag', unquoted))),
  create('the eTag is weak', success(at('eTag', weak))),
  create('no createdDateTime', success(without('createdDateTime'))),
  create('createdDateTime in seconds since 1970', success(put('createdDateTime', 1_770_000_000))),
  create('createdDateTime without its zone', success(at('createdDateTime', zoneless))),
  create('createdDateTime as a date of HTTP', success(put('createdDateTime', 'Sat, 31 Jan 2026 10:00:00 GMT'))),
  create('createdDateTime as an old date of .NET', success(put('createdDateTime', '/Date(1770000000000)/'))),
  create('no status', success(without('status'))),
  create('the status is called state', success(renamed('status', 'state'))),
  create('the status Active is called Open', success(at('status', swapped('Active', 'Open')))),
  create('no substatus', success(without('substatus'))),
  create('an own leg waits for an answer', success(plus('substatus', 'Pending'))),
  create('the name is cut', success(at('name', swapped(' roll-out', '')))),
  create('the CRM id is lost', success(put('externalReferenceId', null))),
  create('the CRM id is read as a number', success(put('externalReferenceId', 1042))),
  create('no type', success(without('type'))),
  create('every deal is Independent', success(put('type', 'Independent'))),
  create('the customer has no name', success(without('customerProfile.name'))),
  create('the value is in thousands', success(put('details.dealValue', 50))),
  create('the value is written for people', success(put('details.dealValue', '50,000.00'))),
  create('the currency is lost', success(without('details.currency'))),
  create('the target is lost', success(put('target', []))),
  create('the target is no list', success(at('target', firstOnly))),
  create(
    'the record is wrapped in another',
    successText((body) => `{"d":${body}}`),
  ),
  create(
    'the record stands in a list',
    successText((body) => `[${body}]`),
  ),
  create(
    'the body is cut in half',
    successText((body) => body.slice(0, body.length / 2)),
  ),
  create('nothing comes back', emptyStatus(200, 204)),
  create('it leads to the record instead', status(200, 303)),
  create('a sent name is not kept', sent(without('name'))),
  create('a sent CRM id is not kept', sent(without('externalReferenceId'))),
  create('a sent target is not kept', sent(without('target'))),
  create('a sent engagement is not joined', sent(without('engagementId'))),
  create('a sent value is not kept', sent(without('details.dealValue'))),
];
