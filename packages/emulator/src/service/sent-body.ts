import {
  type CreateBody,
  checkReferral,
  createBodySchema,
  type Issue,
  issue,
  issuesOf,
  type Rules,
  solutionCategories,
  withWireSpelling,
} from '@cosell/core';
import type { z } from 'zod';
import { invalidRequest, refusedFindings } from '../exchange/api-refusal.ts';
import { isJsonObject, isTooDeep, type JsonObject } from '../exchange/json-object.ts';

/** The JSON value of a request's body; 400 where it is none. */
export const parseBody = (text: string | undefined): unknown => {
  if (text === undefined || text === '') throw invalidRequest('The body is empty; send JSON.');
  try {
    return JSON.parse(text);
  } catch {
    throw invalidRequest('The body is not JSON.');
  }
};

/** A referral as it was sent: what the caller says of it, and the same as a typed body. */
export interface SentReferral {
  readonly sent: JsonObject;
  readonly body: CreateBody;
}

/**
 * Reads a whole referral. Property names may be spelled in any case, read-only and unknown properties may stand beside the
 * known ones; 400 for a wrong type or a value that is in no list.
 */
export const readSentReferral = (text: string | undefined): SentReferral => {
  const value = parseBody(text);
  // What the exact schema takes needs no second look. Most bodies end here.
  const exact = createBodySchema.safeParse(value);
  if (exact.success) return { sent: exact.data, body: exact.data };
  if (isTooDeep(value)) throw invalidRequest('The body nests too deeply.');
  const spelled = withWireSpelling(value);
  if (!isJsonObject(spelled)) throw invalidRequest('The body must be one referral as a JSON object.');
  const sent = normalContent(spelled);
  return { sent, body: checkedBody(sent) };
};

/** The caller's half of a record with two spellings made one: `ids: {}` is an empty list, a numeric text is a number. */
export const normalContent = (content: JsonObject): JsonObject => {
  const { customerProfile, details } = content;
  const ids = isJsonObject(customerProfile) ? customerProfile['ids'] : undefined;
  const value = isJsonObject(details) ? numberOf(details['dealValue']) : undefined;
  if (!isEmptyObject(ids) && value === undefined) return content;
  return {
    ...content,
    ...(isJsonObject(customerProfile) && isEmptyObject(ids) && { customerProfile: { ...customerProfile, ids: [] } }),
    ...(isJsonObject(details) && value !== undefined && { details: { ...details, dealValue: value } }),
  };
};

const isEmptyObject = (value: unknown): boolean => isJsonObject(value) && Object.keys(value).length === 0;

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'string' && /^-?\d{1,30}(\.\d{1,30})?$/.test(value) ? Number(value) : undefined;

/** The typed body behind a record's content: null counts as absent and unknown properties are left out. 400 otherwise. */
export const checkedBody = (content: JsonObject): CreateBody => {
  const present = withoutNulls(content);
  const first = createBodySchema.safeParse(present, { reportInput: true });
  if (first.success) return first.data;
  const wrong = issuesOf(first.error).filter(({ code }) => code !== 'unknown-property');
  if (wrong[0]) throw refusedFindings(wrong[0], wrong);
  const second = createBodySchema.safeParse(withoutUnknown(present, first.error), { reportInput: true });
  if (second.success) return second.data;
  throw refusedFindings(issue('', 'wrong-type'), issuesOf(second.error));
};

/** The same value where there is no null in an object, else a copy. */
const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items = value.map(withoutNulls);
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isJsonObject(value)) return value;
  let present = value;
  for (const name in value) {
    if (value[name] === null) {
      const { [name]: _, ...others } = present;
      present = others;
      continue;
    }
    const inner = withoutNulls(value[name]);
    if (inner !== value[name]) present = { ...present, [name]: inner };
  }
  return present;
};

const withoutUnknown = (value: unknown, error: z.core.$ZodError): unknown => {
  const known: unknown = structuredClone(value);
  for (const finding of error.issues) {
    if (finding.code !== 'unrecognized_keys') continue;
    let holder = known;
    for (const step of finding.path)
      holder = typeof holder === 'object' && holder !== null ? Reflect.get(holder, step) : undefined;
    if (typeof holder === 'object' && holder !== null)
      for (const key of finding.keys) Reflect.deleteProperty(holder, key);
  }
  return known;
};

const categories: ReadonlySet<string> = new Set(solutionCategories);

/** Everything the rules miss or refuse in a body. `strict` also knows the solutions of the catalogue and the categories. */
export const findingsOf = (body: CreateBody, rules: Rules, solutions: ReadonlySet<string>): Issue[] => {
  const findings = checkReferral(body, rules);
  if (rules === 'docs') return findings;
  for (const [index, { id, type }] of (body.details.requirements?.solutions ?? []).entries()) {
    if (id === '') continue;
    const path = `details.requirements.solutions[${index}].id`;
    if (type === 'Name' && !solutions.has(id)) findings.push(issue(path, 'unknown-solution', { value: id }));
    if (type === 'Category' && !categories.has(id)) {
      findings.push(issue(path, 'not-in-list', { allowed: solutionCategories.join(' | ') }));
    }
  }
  return findings;
};
