import { type FieldPath, fieldPaths } from '@cosell/core';
import type { Element } from '../card.ts';
import { bytesOf } from '../card-budget.ts';
import { actionSet, factSet, heading, plainText, subheading, subtle, title } from '../elements.ts';
import { isMessageKey } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { emptyInput } from './inputs.ts';
import { type FormStep, type SectionId, sections, sharedSections, stepPlaces } from './steps.ts';

/** What is the same on every card of one locale, made once: inputs without a value, rows of them, headings, buttons. */
export interface FormParts {
  readonly inputs: ReadonlyMap<FieldPath, Element>;
  readonly steps: Readonly<Record<FormStep, StepParts>>;
}

export interface StepParts {
  readonly header: readonly Element[];
  readonly places: readonly PlaceParts[];
  readonly fallbackText: string;
  /** The size of the card without answers, with all its sections. */
  readonly emptyBytes: number;
}

/** A section in sight, the row of buttons that open what is folded away below it, and those sections. */
export interface PlaceParts {
  readonly open: SectionParts;
  readonly toggles: readonly Element[];
  readonly folded: readonly SectionParts[];
}

export interface SectionParts {
  /** Only a shared referral has it. */
  readonly isShared: boolean;
  readonly paths: readonly FieldPath[];
  readonly intro: readonly Element[];
  readonly rows: readonly RowParts[];
  /** The id of its container where it is folded away. No field has such a path. */
  readonly foldedId: string;
  /** How it looks while nothing in it is filled in, and that folded away. */
  readonly empty: readonly Element[];
  readonly emptyFolded: Element;
}

export interface RowParts {
  readonly paths: readonly FieldPath[];
  readonly empty: Element;
}

const known = new WeakMap<Words, FormParts>();

export const formParts = (words: Words): FormParts => {
  const found = known.get(words);
  if (found) return found;
  const parts = createParts(words);
  known.set(words, parts);
  return parts;
};

const createParts = (words: Words): FormParts => {
  const inputs = new Map(fieldPaths.map((path) => [path, emptyInput(path, words)]));
  const step = (number: FormStep) => stepParts(number, inputs, words);
  return { inputs, steps: { 1: step(1), 2: step(2), 3: step(3) } };
};

type Inputs = FormParts['inputs'];

const stepParts = (step: FormStep, inputs: Inputs, words: Words): StepParts => {
  const places = stepPlaces[step].map(
    ({ section, folded }): PlaceParts => ({
      open: sectionParts(section, introOf(section, words, heading), inputs, words),
      toggles: folded.length === 0 ? [] : [actionSet(folded.map((hidden) => toggle(hidden, words)))],
      folded: folded.map((hidden) => sectionParts(hidden, introOf(hidden, words, subheading), inputs, words)),
    }),
  );
  const header = [
    title(words.say('form.title')),
    subtle(words.say('form.progress', { step, name: words.say(`form.step.${step}`) }), { spacing: 'None' }),
  ];
  const drawn = places.map(({ open, toggles, folded }) => [open.empty, toggles, folded.map((it) => it.emptyFolded)]);
  const buttons = 1_280;
  return {
    header,
    places,
    fallbackText: words.say('form.fallback', { step }),
    emptyBytes: bytesOf([header, drawn]) + buttons,
  };
};

const foldedIdOf = (section: SectionId): string => `folded-${section}`;

const toggle = (section: SectionId, words: Words): Element => ({
  type: 'Action.ToggleVisibility',
  title: words.say('form.more', { section: words.say(`section.${section}`) }),
  targetElements: [foldedIdOf(section)],
});

const sectionParts = (section: SectionId, intro: readonly Element[], inputs: Inputs, words: Words): SectionParts => {
  const rows = sections[section].map((paths) => ({
    paths,
    empty: rowOf(paths.map((path) => [inputs.get(path) ?? emptyInput(path, words)])),
  }));
  const empty = [...intro, ...rows.map((row) => row.empty)];
  const foldedId = foldedIdOf(section);
  return {
    isShared: sharedSections.has(section),
    paths: sections[section].flat(),
    intro,
    rows,
    foldedId,
    empty,
    emptyFolded: foldedContainer(foldedId, false, empty),
  };
};

/** The name of a section, and a word about it. The button above a folded one says the name already, so there it is small. */
const introOf = (section: SectionId, words: Words, named: (name: string) => Element): Element[] => {
  const name = named(words.say(`section.${section}`));
  const key = `intro.${section}`;
  const text = isMessageKey(key) ? words.say(key) : undefined;
  if (section === 'deal-kind') return [name, ...dealKinds(words), plainText(text ?? '', { weight: 'Bolder' })];
  return text === undefined ? [name] : [name, subtle(text)];
};

/** The words sellers know, what each lets Microsoft see, and which type it takes. */
const dealKinds = (words: Words): Element[] =>
  factSet(
    (['private', 'partner-led', 'co-sell'] as const).map((kind) => [
      words.say(`deal.${kind}`),
      words.say(`kind.${kind}`),
    ]),
  );

export const foldedContainer = (id: string, isVisible: boolean, items: readonly Element[]): Element => ({
  type: 'Container',
  id,
  isVisible,
  spacing: 'Medium',
  items,
});

/** One field over the whole width, or two side by side. A field may bring its finding along. */
export const rowOf = (fields: readonly (readonly Element[])[]): Element => {
  const [only = []] = fields;
  const [element] = only;
  if (fields.length === 1 && only.length === 1 && element) return element;
  if (fields.length === 1) return { type: 'Container', items: only };
  return { type: 'ColumnSet', columns: fields.map((items) => ({ type: 'Column', width: 'stretch', items })) };
};
