/** One step of a JSON path: a property name or an array index. */
export type PathStep = string | number;

const stepPattern = /([^.[\]]+)|\[(\d+)\]/g;

const parsed = new Map<string, readonly PathStep[]>();
const mostParsed = 1_000;

/** `team[0].email` gives `['team', 0, 'email']`. */
export const parsePath = (path: string): readonly PathStep[] => {
  const known = parsed.get(path);
  if (known) return known;
  const steps = [...path.matchAll(stepPattern)].map(([, name, index]) => name ?? Number(index));
  // Paths can come from outside (an error's target), so the memory of them is bounded.
  if (parsed.size < mostParsed) parsed.set(path, steps);
  return steps;
};

/** `['team', 0, 'email']` gives `team[0].email`. */
export const formatPath = (steps: readonly PathStep[]): string => {
  let path = '';
  for (const step of steps) {
    if (typeof step === 'number') path += `[${step}]`;
    else path += path === '' ? step : `.${step}`;
  }
  return path;
};

const isContainer = (value: unknown): value is Record<PathStep, unknown> => typeof value === 'object' && value !== null;

/** The value at a path, or undefined where the way to it does not exist. Only own properties are followed. */
export const valueAt = (root: unknown, path: string): unknown => {
  let value = root;
  for (const step of parsePath(path)) {
    if (!isContainer(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value;
};

/** No list of a referral is longer: a larger index would only make a huge empty array. */
const highestIndex = 9_999;
const prototypeSteps: ReadonlySet<PathStep> = new Set(['__proto__', 'constructor', 'prototype']);

const isRefused = (step: PathStep): boolean =>
  typeof step === 'number' ? step > highestIndex : prototypeSteps.has(step);

/**
 * A copy of `root` with `value` at `path`; missing objects and arrays on the way are made. A path through a prototype, or
 * with an index above 9,999, changes nothing: paths may come from outside.
 */
export const withValueAt = (root: unknown, path: string, value: unknown): unknown => {
  const set = (node: unknown, [step, ...rest]: readonly PathStep[]): unknown => {
    if (step === undefined) return value;
    if (typeof step === 'number') {
      const list: unknown[] = Array.isArray(node) ? [...node] : [];
      list[step] = set(list[step], rest);
      return list;
    }
    const record = isContainer(node) && !Array.isArray(node) ? node : {};
    return { ...record, [step]: set(record[step], rest) };
  };
  const steps = parsePath(path);
  return steps.some(isRefused) ? root : set(root, steps);
};
