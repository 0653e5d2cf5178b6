import type { Emulator } from '@cosell/emulator';
import { createSample } from '../reference/create-page.ts';
import { type Answer, type Call, callsTo } from './api-calls.ts';

export interface RefusedCall {
  readonly name: string;
  readonly expected: number;
  readonly answer: Answer;
}

const { body } = createSample.request;
const statusTo = (status: string, substatus: string) => [
  { op: 'replace', path: '/status', value: status },
  { op: 'replace', path: '/substatus', value: substatus },
];

/** One call for each way to be refused that the documents list and the emulator knows. */
export const refusedCalls = async (
  { control }: Emulator,
  collection: string,
  call: Call,
  closedId: string,
): Promise<RefusedCall[]> => {
  const nobody = callsTo(collection, '');
  const reader = callsTo(collection, control.token({ roles: ['Referrals user'] }));
  const faulty = (status: number): Promise<Answer> => {
    control.faults([{ kind: 'status', status, nth: 1 }]);
    return call('GET', '');
  };
  const refusals: readonly [name: string, expected: number, answer: () => Promise<Answer>][] = [
    ['a body without its required members', 400, () => call('POST', '', {})],
    ['a status that goes back', 400, () => call('PATCH', `/${closedId}`, statusTo('Active', 'Accepted'))],
    ['a call without a token', 401, () => nobody('GET', '')],
    ['a write without the role for it', 403, () => reader('POST', '', body)],
    ['an unknown id', 404, () => call('GET', '/00000000-0000-0000-0000-000000000000')],
    ['a DELETE', 405, () => call('DELETE', `/${closedId}`)],
    ['another format', 406, () => call('GET', '', undefined, { accept: 'text/html' })],
    ['a stale version', 412, () => call('PATCH', `/${closedId}`, statusTo('Closed', 'Won'), { 'if-match': '"1"' })],
    ['a PUT without a version', 412, () => call('PUT', `/${closedId}`, body)],
    ['a body of 2 MB', 413, () => call('POST', '', { name: 'x'.repeat(2_000_000) })],
    ['another media type', 415, () => call('POST', '', body, { 'content-type': 'text/plain' })],
    ['too many calls', 429, () => faulty(429)],
    ['a fault of the service', 500, () => faulty(500)],
    ['a pause of the service', 503, () => faulty(503)],
  ];
  const answered: RefusedCall[] = [];
  for (const [name, expected, answer] of refusals) answered.push({ name, expected, answer: await answer() });
  return answered;
};
