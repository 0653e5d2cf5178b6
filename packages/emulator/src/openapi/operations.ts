import { sampleReferral } from '../control/sample-referral.ts';
import type { JsonObject } from '../exchange/json-object.ts';
import { parameterRef } from './parameters.ts';
import type { RecordedAnswers } from './recorded-answers.ts';
import { answer, noContent, type RefusalName, refusalRefs, schemaRef } from './responses.ts';
import type { SchemaName } from './schemas.ts';

const ofEveryCall: readonly RefusalName[] = ['InvalidRequest', 'Unauthenticated', 'AccessDenied', 'NotAcceptable'];
const ofEveryWrite: readonly RefusalName[] = ['TooLarge', 'UnsupportedMediaType'];
const ofTheService: readonly RefusalName[] = ['TooManyRequests', 'Failed', 'Unavailable'];

const ids = [parameterRef('RequestId'), parameterRef('ClientRequestId')];

const bodyOf = (schema: SchemaName, examples: Readonly<Record<string, JsonObject>>, types = ['application/json']) => ({
  required: true,
  content: Object.fromEntries(types.map((type) => [type, { schema: schemaRef(schema), examples }])),
});

const createReferral = (recorded: RecordedAnswers): JsonObject => ({
  operationId: 'createReferral',
  tags: ['Referrals'],
  summary: 'Create a referral',
  description:
    'Makes one record, for the caller’s own organisation or for the one that target names. An own deal is Active/Accepted at once; an invitation is New/Pending and expires after 14 days. Needs the role Referrals admin.',
  'x-basis': 'published',
  parameters: ids,
  requestBody: bodyOf('CreateReferral', {
    independent: { summary: 'A deal of one’s own', value: sampleReferral },
    shared: { summary: 'The own record of a shared deal', value: recorded.sharedReferral },
    invitation: { summary: 'The connected record, for Microsoft', value: recorded.invitation },
  }),
  responses: {
    '200': answer(
      'guessed',
      'The new record. The published list of codes has 201 as well.',
      'Referral',
      recorded.created,
      ['ETag'],
    ),
    ...refusalRefs([...ofEveryCall, ...ofEveryWrite, ...ofTheService]),
  },
});

const listReferrals = (recorded: RecordedAnswers): JsonObject => ({
  operationId: 'listReferrals',
  tags: ['Referrals'],
  summary: 'List referrals',
  description:
    'One page of the records that the caller’s organisation owns or has sent. $skip, $count and $expand are refused. A Referrals user sees the records whose team has their e-mail address.',
  'x-basis': 'published',
  parameters: [
    ...(['Filter', 'OrderBy', 'Select', 'Top', 'SkipToken'] as const).map(parameterRef),
    parameterRef('ClientRequestId'),
  ],
  responses: {
    '200': answer('published', 'The page, with the way to the next.', 'ReferralList', recorded.list),
    ...refusalRefs([...ofEveryCall, ...ofTheService]),
  },
});

const getReferral = (recorded: RecordedAnswers): JsonObject => ({
  operationId: 'getReferral',
  tags: ['Referrals'],
  summary: 'Get a referral',
  description: 'The whole record with its present eTag.',
  'x-basis': 'published',
  parameters: [parameterRef('ClientRequestId')],
  responses: {
    '200': answer('published', 'The record.', 'Referral', recorded.got, ['ETag']),
    ...refusalRefs([...ofEveryCall, 'NotFound', ...ofTheService]),
  },
});

const replaceReferral = (recorded: RecordedAnswers): JsonObject => ({
  operationId: 'replaceReferral',
  tags: ['Referrals'],
  summary: 'Replace a referral',
  description:
    'Writes the whole record anew. A later page calls it obsolete in favour of PATCH; the connector keeps it.',
  'x-basis': 'published',
  parameters: [parameterRef('IfMatchRequired'), ...ids],
  requestBody: bodyOf('ReplaceReferral', {
    unchanged: { summary: 'What a GET gave, without links', value: recorded.replacement },
  }),
  responses: {
    '200': answer('published', 'The record as it stands now.', 'Referral', recorded.replaced, ['ETag']),
    ...refusalRefs([...ofEveryCall, 'NotFound', 'PreconditionFailed', ...ofEveryWrite, ...ofTheService]),
  },
});

const patchReferral = (recorded: RecordedAnswers): JsonObject => ({
  operationId: 'patchReferral',
  tags: ['Referrals'],
  summary: 'Change a referral',
  description:
    'Adds and replaces, all or nothing. status and substatus change together, by the published table: never backwards, and nothing after Closed.',
  'x-basis': 'published',
  parameters: [parameterRef('IfMatch'), parameterRef('Prefer'), ...ids],
  requestBody: bodyOf('PatchReferral', { won: { summary: 'The deal is won', value: recorded.patch } }, [
    'application/json',
    'application/json-patch+json',
  ]),
  responses: {
    '200': answer('published', 'The record, where Prefer asks for it.', 'Referral', recorded.patched, ['ETag']),
    '204': noContent('published', 'It is changed.'),
    ...refusalRefs([...ofEveryCall, 'NotFound', 'PreconditionFailed', ...ofEveryWrite, ...ofTheService]),
  },
});

/** The imitated API, by path and method. */
export const paths = (collection: string, recorded: RecordedAnswers): JsonObject => ({
  [collection]: { post: createReferral(recorded), get: listReferrals(recorded) },
  [`${collection}/{id}`]: {
    parameters: [parameterRef('Id')],
    get: getReferral(recorded),
    put: replaceReferral(recorded),
    patch: patchReferral(recorded),
  },
});
