import { emptyStatus, sent, sentHeader, sentHeaderValue, status, success, withoutSentHeader } from '../changes.ts';
import { at, put, without } from '../json-edit.ts';
import { type Change, mutation } from '../mutation.ts';
import { replacing, unquoted } from '../value-edits.ts';

const change = (name: string, what: Change) => mutation(`change: ${name}`, 'change', what);
const replace = (name: string, what: Change) => mutation(`replace: ${name}`, 'replace', what);

const another = '00000000-0000-4000-8000-000000000000';
const salesStage = [{ op: 'add', path: '/salesStage', value: '40' }];

/** What is wrong with a PATCH. */
export const changeMutants = [
  change('it is refused', status(204, 405)),
  change('it leads elsewhere', status(204, 307)),
  change('the service fails behind it', status(204, 500)),
  change('Prefer is not honoured', withoutSentHeader('prefer')),
  change('another record comes back', success(put('id', another))),
  change('another engagement comes back', success(put('engagementId', another))),
  change('no id comes back', success(without('id'))),
  change('no eTag comes back', success(without('eTag'))),
  change('the eTag has lost its quotes', success(at('eTag', unquoted))),
  change('the status from before comes back', success(put('status', 'Active'))),
  change('no substatus comes back', success(without('substatus'))),
  change(
    'status and substatus are not changed',
    sent(() => salesStage),
  ),
  change(
    'the record stands in a list',
    success((record) => [record]),
  ),
  change('If-Match is read without its quotes', sentHeader('if-match', replacing(/"/g, ''))),
  change('If-Match is not honoured', withoutSentHeader('if-match')),
  change('If-Match fails always', sentHeaderValue('if-match', '"another"')),
];

/** What is wrong with a PUT. */
export const replaceMutants = [
  replace('it is not possible', status(200, 405)),
  replace('it leads elsewhere', status(200, 308)),
  replace('nothing comes back', emptyStatus(200, 204)),
  replace('another record comes back', success(put('id', another))),
  replace('no eTag comes back', success(without('eTag'))),
  replace('the eTag has lost its quotes', success(at('eTag', unquoted))),
  replace('no name comes back', success(without('name'))),
  replace('the value from before comes back', success(put('details.dealValue', 50_000))),
  replace('a sent value is not kept', sent(without('details.dealValue'))),
  replace('If-Match is read without its quotes', sentHeader('if-match', replacing(/"/g, ''))),
  replace('If-Match is not honoured', sentHeaderValue('if-match', '*')),
  replace('If-Match counts as missing', withoutSentHeader('if-match')),
];
