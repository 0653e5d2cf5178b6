import { type FieldPath, fields } from './fields.ts';

/** The path of every field, in the order of the catalogue. */
export const fieldPaths: readonly FieldPath[] = Object.keys(fields).filter((path): path is FieldPath => path in fields);

/** Whether a text is the path of a field. Names that every object has, such as `toString`, are not. */
export const isFieldPath = (path: string): path is FieldPath => Object.hasOwn(fields, path);

/**
 * The field a finding belongs to: the path itself, or the nearest field around or inside it
 * (`details.requirements.products[2].id` gives the products, `team` gives `team[0].firstName`). Undefined where none is near.
 */
export const fieldAt = (path: string): FieldPath | undefined => {
  if (isFieldPath(path)) return path;
  for (let outer = parentOf(path); outer !== ''; outer = parentOf(outer)) if (isFieldPath(outer)) return outer;
  return fieldPaths.find((field) => field.startsWith(`${path}.`) || field.startsWith(`${path}[`));
};

const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['), 0));
