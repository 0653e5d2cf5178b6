import { type FieldPath, fieldPaths, fields, type PathStep, parsePath, solutionCategoryLabels } from '@cosell/core';
import type { Answers } from './answers.ts';
import { holds } from './settled-answers.ts';
import { decodeList } from './tag-list.ts';

/** A solution on offer: its catalogue id (`SOL-34104-EBB` or a GUID) and its name. */
export interface SolutionChoice {
  readonly id: string;
  readonly name: string;
}

type Node = Record<PathStep, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/**
 * The nested draft of settled answers, still to be parsed: what is empty is absent, a member with nothing but switches
 * left off is absent, and so is the second leg of an independent referral.
 */
export const draftOfAnswers = (answers: Answers, solutions: readonly SolutionChoice[]): unknown => {
  const draft: Node = { customerProfile: {}, consent: {}, details: {} };
  for (const path of fieldPaths) {
    const text = answers[path];
    if (text === undefined || text === '') continue;
    if (path.startsWith('connected.') && answers.type !== 'Shared') continue;
    if (text === 'false' && isOfNobody(path, answers)) continue;
    setAt(draft, path, valueOf(path, text, solutions));
  }
  return withoutHoles(draft);
};

const membersByFlag = new Map<FieldPath, readonly FieldPath[]>(
  fieldPaths
    .filter((path) => path.endsWith('.disableNotifications'))
    .map((path) => {
      const member = path.slice(0, path.indexOf(']') + 1);
      return [path, fieldPaths.filter((other) => other.startsWith(member))];
    }),
);

const isOfNobody = (path: FieldPath, answers: Answers): boolean =>
  membersByFlag.get(path)?.every((other) => !holds(answers, other)) ?? false;

const valueOf = (path: FieldPath, text: string, solutions: readonly SolutionChoice[]): unknown => {
  const field = fields[path];
  switch (field.kind) {
    case 'decimal':
      return Number(text);
    case 'date':
      return `${text}T00:00:00Z`;
    case 'flag':
      return text === 'true';
    case 'tags':
      return decodeList(text).map((id) => ({ id }));
    case 'solutions':
      return decodeList(text).map((id) => solutionOf(id, solutions));
    case 'choice':
    case 'attribute':
    case 'text':
    case 'notes':
    case 'email':
    case 'phone':
    case 'currency':
    case 'country':
      return text;
    default:
      return field satisfies never;
  }
};

const categoryNames: ReadonlyMap<string, string> = new Map(Object.entries(solutionCategoryLabels));

const solutionOf = (id: string, solutions: readonly SolutionChoice[]) => {
  const category = categoryNames.get(id);
  if (category !== undefined) return { id, type: 'Category', name: category };
  const known = solutions.find((solution) => solution.id === id);
  return known ? { id, type: 'Name', name: known.name } : { id, type: 'Name' };
};

const setAt = (root: Node, path: FieldPath, value: unknown): void => {
  const steps = parsePath(path);
  const field = fields[path];
  let node = root;
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1];
    if (next === undefined) {
      if (field.kind === 'attribute') node['type'] = field.attribute;
      node[step] = value;
      return;
    }
    const child = node[step];
    if (isNode(child)) node = child;
    else {
      const made: unknown = typeof next === 'number' ? [] : {};
      node[step] = made;
      if (isNode(made)) node = made;
    }
  }
};

const withoutHoles = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutHoles);
  if (!isNode(value)) return value;
  for (const [name, inner] of Object.entries(value)) if (isNode(inner)) value[name] = withoutHoles(inner);
  return value;
};
