import { type FieldPath, fields } from '@cosell/core';
import type { Element } from '../card.ts';
import { plainText, subtle } from '../elements.ts';
import type { Words } from '../words/words.ts';
import type { Answers } from './answers.ts';
import type { SolutionChoice } from './draft-of-answers.ts';
import { filledInput } from './filled-input.ts';
import type { Findings } from './findings.ts';
import { type FormParts, foldedContainer, type RowParts, rowOf, type SectionParts } from './form-parts.ts';
import { holds } from './settled-answers.ts';
import { solutionsOnCard } from './solution-choices.ts';
import { decodeList } from './tag-list.ts';
import { hasPassed } from './written-day.ts';
import { isNoPhone } from './written-phone.ts';

/** What one card fills the form's parts with. */
export interface Filling {
  readonly texts: Answers;
  readonly findings: Findings;
  readonly guessed: ReadonlySet<FieldPath>;
  readonly today: string;
  readonly solutions: readonly SolutionChoice[];
  readonly parts: FormParts;
  readonly words: Words;
}

/** A section in sight. An untouched one is the same value on every card of a locale. */
export const openSection = (section: SectionParts, filling: Filling): readonly Element[] => {
  const isOnOffer = (path: FieldPath) => path === solutionsField && filling.solutions.length > 0;
  return section.paths.some((path) => isOnOffer(path) || isTouched(path, filling))
    ? [...section.intro, ...section.rows.map((row) => rowElement(row, filling))]
    : section.empty;
};

/** A section behind a button. It starts open where it holds something or something in it needs attention. */
export const foldedSection = (section: SectionParts, filling: Filling): Element =>
  section.paths.some((path) => isTouched(path, filling))
    ? foldedContainer(section.foldedId, true, openSection(section, filling))
    : section.emptyFolded;

const isTouched = (path: FieldPath, { texts, findings }: Filling): boolean => findings.has(path) || holds(texts, path);

const solutionsField = 'details.requirements.solutions';

const rowElement = ({ paths, empty }: RowParts, filling: Filling): Element =>
  paths.some((path) => path === solutionsField || isTouched(path, filling))
    ? rowOf(paths.map((path) => fieldElements(path, filling)))
    : empty;

const fieldElements = (path: FieldPath, filling: Filling): Element[] => {
  const { texts, findings, parts, words } = filling;
  const blank = parts.inputs.get(path);
  if (!blank) return [];
  const found = findings.get(path);
  const text = texts[path] ?? '';
  const empty = path === solutionsField ? withSolutions(blank, filling.solutions, text) : blank;
  const input = text === '' ? empty : filledInput(empty, path, text, found !== undefined, words);
  if (found) return [input, findingText(found, words)];
  return [input, ...remarksOn(path, text, filling).map((remark) => subtle(remark, { spacing: 'None' }))];
};

/** What to look at once more, though nothing is wrong with it. */
const remarksOn = (path: FieldPath, text: string, { guessed, today, words }: Filling): string[] => [
  ...(guessed.has(path) ? [words.say('form.guessed')] : []),
  ...(fields[path].kind === 'date' && hasPassed(text, today) ? [words.say('form.day-over')] : []),
  ...(fields[path].kind === 'phone' && isNoPhone(text) ? [words.say('form.no-phone')] : []),
];

const findingText = (text: string, words: Words): Element =>
  plainText(words.say('form.finding', { text }), { color: 'Attention', spacing: 'None' });

const withSolutions = (empty: Element, solutions: readonly SolutionChoice[], text: string): Element => {
  if (solutions.length === 0) return empty;
  const categories = Array.isArray(empty['choices']) ? empty['choices'] : [];
  return { ...empty, choices: [...solutionsOnCard(solutions, decodeList(text)), ...categories] };
};
