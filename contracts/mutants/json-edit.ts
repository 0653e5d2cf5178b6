import { type PathStep, parsePath } from '@cosell/core';

/** Makes another JSON value of one; gives it back as it is where there is nothing to change. */
export type Edit = (value: unknown) => unknown;

type Properties = Readonly<Record<string, unknown>>;

/** With what stands at a path such as `team[0].email` made anew; where nothing stands there, nothing changes. */
export const at =
  (path: string, edit: Edit): Edit =>
  (value) =>
    edited(value, stepsOf(path), edit);

/** With another value at a path that exists. */
export const put = (path: string, value: unknown): Edit => at(path, () => value);

/** With one more property in an object that exists, or another value of it. */
export const plus = (path: string, added: unknown): Edit =>
  inHolder(path, (properties, name) => ({ ...properties, [name]: added }));

export const without = (path: string): Edit =>
  inHolder(path, (properties, name) => {
    const { [name]: _, ...others } = properties;
    return others;
  });

/** With a property under another name in the same place. */
export const renamed = (path: string, newName: string): Edit =>
  inHolder(path, (properties, name) => {
    const { [name]: value, ...others } = properties;
    return value === undefined ? properties : { ...others, [newName]: value };
  });

/** With every record of a list made anew. */
export const eachRecord = (edit: Edit): Edit =>
  at(
    'value',
    list((records) => records.map(edit)),
  );

/** A list made anew; anything else stays. */
export const list =
  (edit: (items: readonly unknown[]) => unknown): Edit =>
  (value) =>
    Array.isArray(value) ? edit(value) : value;

/** A text made anew; anything else stays. */
export const text =
  (edit: (text: string) => unknown): Edit =>
  (value) =>
    typeof value === 'string' ? edit(value) : value;

/** One edit after the other. */
export const all =
  (...edits: readonly Edit[]): Edit =>
  (value) =>
    edits.reduce((before, edit) => edit(before), value);

// The dot in an annotation's name is part of it.
const stepsOf = (path: string): readonly PathStep[] => (path.startsWith('@') ? [path] : parsePath(path));

const edited = (value: unknown, [step, ...rest]: readonly PathStep[], edit: Edit): unknown => {
  if (step === undefined) return edit(value);
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? edited(item, rest, edit) : item));
  if (!isObject(value) || !Object.hasOwn(value, step)) return value;
  return { ...value, [step]: edited(value[step], rest, edit) };
};

const inHolder = (path: string, edit: (properties: Properties, name: string) => Properties): Edit => {
  const steps = stepsOf(path);
  const name = String(steps.at(-1));
  return (value) => edited(value, steps.slice(0, -1), (holder) => (isObject(holder) ? edit(holder, name) : holder));
};

const isObject = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
