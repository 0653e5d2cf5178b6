import { invalidRequest } from '../exchange/api-refusal.ts';
import { isJsonObject, type JsonObject } from '../exchange/json-object.ts';

/** One change: `steps` lead to the place (`-` means after the last of a list). */
export interface PatchOperation {
  readonly op: 'add' | 'replace';
  readonly path: string;
  readonly steps: readonly string[];
  readonly value: unknown;
}

/** A copy with the operations applied in order, as RFC 6902 has it, except that `replace` may name an absent property. */
export const applyPatch = (content: JsonObject, operations: readonly PatchOperation[]): JsonObject => {
  let patched: unknown = content;
  for (const operation of operations) patched = applied(patched, operation.steps, operation);
  return isJsonObject(patched) ? patched : content;
};

const applied = (node: unknown, steps: readonly string[], operation: PatchOperation): unknown => {
  const [step, ...rest] = steps;
  if (step === undefined) return operation.value;
  if (Array.isArray(node) || (isAbsent(node) && placePattern.test(step))) {
    return appliedToList(Array.isArray(node) ? node : [], step, rest, operation);
  }
  if (!isJsonObject(node) && !isAbsent(node)) throw nowhere(operation);
  const members = Object.entries(node ?? {}).filter(([name]) => name !== step);
  const inner = isJsonObject(node) && Object.hasOwn(node, step) ? node[step] : undefined;
  return Object.fromEntries([...members, [step, applied(inner, rest, operation)]]);
};

/** A place in a list: an index, or `-` after its end. */
const placePattern = /^(-|0|[1-9]\d*)$/;

const isAbsent = (node: unknown): node is null | undefined => node === undefined || node === null;

const appliedToList = (
  list: readonly unknown[],
  step: string,
  rest: readonly string[],
  operation: PatchOperation,
): unknown => {
  const index = step === '-' ? list.length : Number(step);
  const isInsertion = operation.op === 'add' && rest.length === 0;
  const last = isInsertion ? list.length : list.length - 1;
  if (!placePattern.test(step) || index > last) throw nowhere(operation);
  return list.toSpliced(index, isInsertion ? 0 : 1, applied(list[index], rest, operation));
};

const nowhere = ({ path }: PatchOperation): Error =>
  invalidRequest(`The path ${path} leads nowhere in this referral.`, path);
