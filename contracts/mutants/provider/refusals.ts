import { createEmulator } from '@cosell/emulator';
import { emptyStatus, refusal, refusalText, sent, status } from '../changes.ts';
import { put, renamed, without } from '../json-edit.ts';
import { type Change, everyOperation, mutation } from '../mutation.ts';

const refused = (name: string, change: Change) => mutation(`refusals: ${name}`, everyOperation, change);

// The tokens of any emulator are good for each.
const goodToken = createEmulator().control.token();

const withGoodToken: Change = {
  request: (request) => ({ ...request, headers: { ...request.headers, authorization: `Bearer ${goodToken}` } }),
};

const html = '<html><body>Something went wrong.</body></html>';
const refusedStatuses = [400, 401, 403, 404, 412] as const;

const withoutCode = refusedStatuses.map((each) => refused(`${each} has no code`, refusal(each, without('error.code'))));
const flat = refusedStatuses.map((each) =>
  refused(
    `${each} has its code outside of error`,
    refusal(each, (body) => Object(body)['error']),
  ),
);

/** What is wrong with an answer that says no. */
export const refusalMutants = [
  ...withoutCode,
  ...flat,
  refused('400 is 422', status(400, 422)),
  refused('400 is 500', status(400, 500)),
  refused('400 is 200', status(400, 200)),
  refused('400 has another code', refusal(400, put('error.code', 'BadRequest'))),
  refused('400 has a number for a code', refusal(400, put('error.code', 400))),
  refused('400 names no target', refusal(400, without('error.target'))),
  refused('400 calls the target path', refusal(400, renamed('error.target', 'path'))),
  refused('400 names another target', refusal(400, put('error.target', 'customerProfile'))),
  refused('400 calls error errors', refusal(400, renamed('error', 'errors'))),
  refused(
    '400 is a page',
    refusalText(400, () => html),
  ),
  refused('401 is 403', status(401, 403)),
  refused('401 leads to a sign-in', status(401, 302)),
  refused('401 has the code of a missing role', refusal(401, put('error.code', 'accessDenied'))),
  refused(
    '401 is a page',
    refusalText(401, () => html),
  ),
  refused('403 is 401', status(403, 401)),
  refused('403 hides as 404', status(403, 404)),
  refused('403 has the code of a bad token', refusal(403, put('error.code', 'unauthenticated'))),
  refused('404 is 400', status(404, 400)),
  refused('404 is an empty success', emptyStatus(404, 204)),
  refused('404 has another code', refusal(404, put('error.code', 'notFound'))),
  refused(
    '404 says nothing',
    refusalText(404, () => ''),
  ),
  refused('412 is 409', status(412, 409)),
  refused('412 is 428', status(412, 428)),
  refused('412 has another code', refusal(412, put('error.code', 'etagMismatch'))),
  refused(
    '412 says nothing',
    refusalText(412, () => ''),
  ),
  refused('a country of three letters is taken', sent(put('customerProfile.address.country', 'DE'))),
  mutation('refusals: an expired token is taken', 'get', withGoodToken),
  mutation('refusals: a missing role is not missed', 'create', withGoodToken),
];
