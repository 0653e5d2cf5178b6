import type { Issue } from '@cosell/core';
import { type EmulatorResponse, jsonType } from './exchange.ts';
import { sentenceOf } from './finding-sentence.ts';

/** The published list of `error.code`. */
export const errorCodes = [
  'accessDenied',
  'generalException',
  'invalidRequest',
  'itemNotFound',
  'preconditionFailed',
  'resourceModified',
  'serviceNotAvailable',
  'unauthenticated',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** `details` lists every finding; the service's own example leaves it null. */
export interface InnerError {
  readonly code: string;
  readonly message: string;
  readonly details: readonly { readonly code: string; readonly target: string; readonly message: string }[] | null;
}

export interface ErrorParts {
  readonly target?: string;
  readonly innerError?: InnerError;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request the service refuses, with everything its answer needs. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  readonly status: number;
  readonly code: ErrorCode;
  readonly parts: ErrorParts;

  constructor(status: number, code: ErrorCode, message: string, parts: ErrorParts = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.parts = parts;
  }
}

const mostCharacters = 1024;

/** The published error body: `{ error: { code, message, target?, innerError? } }`, the message at most 1,024 characters. */
export const errorResponse = ({ status, code, message, parts }: ApiRefusal): EmulatorResponse => {
  const { target, innerError, headers } = parts;
  const error = { code, message: message.slice(0, mostCharacters), target, innerError };
  return { status, headers: { 'content-type': jsonType, ...headers }, body: JSON.stringify({ error }) };
};

export const invalidRequest = (message: string, target?: string): ApiRefusal =>
  new ApiRefusal(400, 'invalidRequest', message, target === undefined ? {} : { target });

/** 400 for one rule that a well-formed request breaks. `rule` is its stable name, `target` the JSON path at fault. */
export const brokenRule = (rule: string, target: string, message: string): ApiRefusal =>
  new ApiRefusal(400, 'invalidRequest', message, { target, innerError: { code: rule, message, details: null } });

/** 400 for findings in a body: the target is the JSON path of the first, `innerError.details` lists them all. */
export const refusedFindings = (first: Issue, findings: readonly Issue[]): ApiRefusal => {
  const message = sentenceOf(first);
  const details = findings.map((finding) => ({
    code: finding.code,
    target: finding.path,
    message: sentenceOf(finding),
  }));
  return new ApiRefusal(400, 'invalidRequest', message, {
    target: first.path,
    innerError: { code: first.code, message, details },
  });
};

export const notFound = (what: string): ApiRefusal =>
  new ApiRefusal(404, 'itemNotFound', `${what} does not exist, or this caller may not see it.`);
