import { type PathStep, formatPath, withWireSpelling } from '@cosell/core';

/** What an error body says, as far as it can be understood. */
export interface ErrorBody {
  /** From outer to deepest, as they came. */
  readonly codes: readonly string[];
  /** JSON path in wire spelling. */
  readonly path?: string;
  /** A claims challenge in the body, as it came. */
  readonly claims?: string;
}

const deepest = 10;
const longestCode = 64;
const longestTarget = 200;

/**
 * Reads the error bodies of the service and of what stands before it: `innerError` and `innererror`, any case of names, a
 * bare OAuth error, a flat `{ code, description }`. Anything else, HTML or nothing at all, has no codes.
 */
export const readErrorBody = (body: unknown): ErrorBody => {
  const codes: string[] = [];
  let target: string | undefined;
  let claims: string | undefined;
  let node = propertyOf(body, 'error') ?? body;
  if (typeof node === 'string') {
    if (isCode(node)) codes.push(node);
    node = { claims: propertyOf(body, 'claims') };
  }
  for (let depth = 0; node !== undefined && depth < deepest; depth += 1) {
    const code = propertyOf(node, 'code');
    const codeText = typeof code === 'number' ? String(code) : code;
    if (isCode(codeText)) codes.push(codeText);
    target ??= textOf(node, 'target');
    claims ??= textOf(node, 'claims');
    node = propertyOf(node, 'innererror');
  }
  const path = target === undefined || target.length > longestTarget ? '' : pathOf(target);
  return { codes, ...(path !== '' && { path }), ...(claims !== undefined && { claims }) };
};

const documentedCodes = [
  'accessDenied',
  'generalException',
  'invalidRequest',
  'itemNotFound',
  'preconditionFailed',
  'resourceModified',
  'serviceNotAvailable',
  'unauthenticated',
] as const;

const spellings = new Map<string, string>([
  ...documentedCodes.map((code) => [code.toLowerCase(), code] as const),
  // The published example of a 401 has this code, the published list has not.
  ['unauthorized', 'unauthenticated'],
]);

/** The deepest code of the documented list, in its spelling there. */
export const documentedCodeOf = (codes: readonly string[]): string | undefined =>
  codes.map((code) => spellings.get(code.toLowerCase())).findLast((code) => code !== undefined);

const propertyOf = (value: unknown, lowerCaseName: string): unknown => {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name.toLowerCase() === lowerCaseName)?.[1];
};

const textOf = (value: unknown, lowerCaseName: string): string | undefined => {
  const text = propertyOf(value, lowerCaseName);
  return typeof text === 'string' && text !== '' ? text : undefined;
};

const isCode = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longestCode && !/[^\w.-]/.test(value);

// Targets come as `Details.DealValue`, as `team[0].email` and, after a PATCH, as `/team/0/email`.
const pathOf = (target: string): string => formatPath(target.split(/[./[\]]+/).flatMap(stepOf));

const stepOf = (step: string): PathStep[] => {
  if (step === '') return [];
  return /^\d+$/.test(step) ? [Number(step)] : Object.keys(Object(withWireSpelling({ [step]: '' })));
};
