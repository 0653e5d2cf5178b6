import { type Rules, withWireSpelling } from '@cosell/core';
import { z } from 'zod';
import { invalidRequest } from '../exchange/api-refusal.ts';
import { isTooDeep } from '../exchange/json-object.ts';
import type { StatusPairSent } from './change-rules.ts';
import type { PatchOperation } from './json-patch.ts';
import { isReadOnly } from './referral-record.ts';

/** A PATCH in two halves: the pair of status and substatus, if it names any of them, and everything else. */
export interface Patch {
  readonly pair: StatusPairSent | undefined;
  readonly operations: readonly PatchOperation[];
}

/** The paths the connector changes, in the order of its list. `-` stands for a new last entry. */
export const patchPaths = [
  '/campaignId',
  '/consent/consentToShareReferralWithMicrosoftSellers',
  '/customerProfile/team',
  '/customerProfile/team/-',
  '/details/closingDateTime',
  '/details/currency',
  '/details/dealValue',
  '/details/notes',
  '/details/requirements/solutions',
  '/details/requirements/solutions/-',
  '/externalReferenceId',
  '/referralProgram',
  '/salesStage',
  '/status',
  '/substatus',
  '/statusReason',
  '/team',
  '/team/-',
] as const;

const allowedPaths: ReadonlySet<string> = new Set(patchPaths);

const registrationPath = /^\/registrations\/(-|\d+(\/.+)?)$/;

const operationSchema = z.object({ op: z.string(), path: z.string(), value: z.unknown() });

/** Reads a JSON Patch. 400 for what is no list of operations, for any but add and replace, and for a path that is not allowed. */
export const readPatch = (body: unknown, rules: Rules): Patch => {
  if (!Array.isArray(body) || body.length === 0) {
    throw invalidRequest('The body must be a JSON Patch: a list of operations such as {"op","path","value"}.');
  }
  if (isTooDeep(body)) throw invalidRequest('The body nests too deeply.');
  const operations = body.map((entry, index) => readOperation(entry, index, rules));
  const status = operations.findLast(({ path }) => path === '/status');
  const substatus = operations.findLast(({ path }) => path === '/substatus');
  return {
    pair: status || substatus ? { status: status?.value, substatus: substatus?.value } : undefined,
    operations: operations.filter(({ path }) => path !== '/status' && path !== '/substatus'),
  };
};

const readOperation = (entry: unknown, index: number, rules: Rules): PatchOperation => {
  const parsed = operationSchema.safeParse(entry);
  if (!parsed.success) throw invalidRequest(`Operation ${index} must have op, path and value.`, `[${index}]`);
  const { op, path, value } = parsed.data;
  if (op !== 'add' && op !== 'replace') {
    throw invalidRequest(`The operation ${op} is not possible; possible: add, replace.`, `[${index}].op`);
  }
  const steps = path.split('/').slice(1).map(spelled);
  const spelledPath = `/${steps.join('/')}`;
  if (!path.startsWith('/') || !isAllowed(spelledPath, steps, rules)) {
    throw invalidRequest(`The path ${path} cannot be changed.`, `[${index}].path`);
  }
  return { op, path: spelledPath, steps, value: withWireSpelling(value) };
};

const isAllowed = (path: string, steps: readonly string[], rules: Rules): boolean =>
  allowedPaths.has(path) ||
  registrationPath.test(path) ||
  (rules === 'docs' && steps.length <= 16 && !isReadOnly(steps[0] ?? ''));

/** One step of a JSON Pointer in the spelling of the wire, its escapes undone. */
const spelled = (step: string): string => {
  const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
  const [known = name] = Object.keys(Object(withWireSpelling({ [name]: null })));
  return known;
};
