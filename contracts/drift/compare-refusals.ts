import {
  codeOfStatus,
  errorCodes,
  errorFields,
  errorStatuses,
  mostCharactersOfMessage,
  staleVersion,
} from '../reference/errors.ts';
import { compareWithTable } from './compare-with-table.ts';
import { type Difference, differencesOf, type Found } from './difference.ts';
import type { RefusedCall } from './refused-calls.ts';
import { shapeOfValue } from './value-shape.ts';

/** A refusal against the lists and the body of the error page, and a stale version against what a user has met. */
export const compareRefusal = ({ name, expected, answer: { status, body } }: RefusedCall): Difference[] => {
  const found = differencesOf(`refusal of ${name}`);
  const shape = shapeOfValue(body);
  const text: TextAt = (path) => shape.get(path)?.text ?? '';
  return [
    ...unlessSame(found, 'status', String(status), String(expected)),
    ...compareWithLists(found, status, text),
    ...(name === 'a stale version' ? compareWithStaleVersion(found, text) : []),
    // The same for all of them.
    ...[...shape].flatMap(([path, field]) =>
      compareWithTable(differencesOf('refusals'), path, field, errorFields.fields[path]),
    ),
  ];
};

type TextAt = (path: string) => string;

const unlessSame = (found: Found, path: string, is: string, documented: string): Difference[] =>
  is === documented ? [] : [found('breaking', path, `is ${is}, documented is ${documented}`)];

const compareWithLists = (found: Found, status: number, text: TextAt): Difference[] => {
  const code = text('error.code');
  const { length } = text('error.message');
  return [
    ...(errorStatuses.values.some((each) => each === status)
      ? []
      : [found('breaking', 'status', `${status} is not documented`)]),
    ...unlessSame(found, 'error.code', code, codeOfStatus[status] ?? code),
    ...(errorCodes.values.some((each) => each === code) ? [] : [found('breaking', 'error.code', 'is not in the list')]),
    ...(length > 0 && length <= mostCharactersOfMessage
      ? []
      : [found('breaking', 'error.message', 'is empty or too long')]),
  ];
};

const compareWithStaleVersion = (found: Found, text: TextAt): Difference[] => {
  const { code, target, innerCode, innerDetails } = staleVersion;
  return [
    ...unlessSame(found, 'error.code', text('error.code'), code),
    ...unlessSame(found, 'error.target', text('error.target'), target),
    ...unlessSame(found, 'error.innerError.code', text('error.innerError.code'), innerCode),
    ...unlessSame(found, 'error.innerError.details', text('error.innerError.details'), String(innerDetails)),
  ];
};
