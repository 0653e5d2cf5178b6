import { emailPattern, type Field, type FieldPath, fields } from '@cosell/core';
import type { Element } from '../card.ts';
import { noDetails, type Words } from '../words/words.ts';
import { dataQuery } from './datasets.ts';
import { longestReading } from './readings.ts';
import { encodeChoice } from './tag-list.ts';

/** One line of a choice. A type, not an interface, so that it counts as JSON. */
export type Choice = { readonly title: string; readonly value: string };

/** Whether Teams refuses to send the input while it is empty, or a toggle that is off. */
export const isRequired = (path: FieldPath): boolean => {
  const { kind, required } = fields[path];
  // A currency may come with the value: `5 million euros`. Where none does, our own check asks for it.
  return kind !== 'currency' && (required === 'docs' || required === 'strict');
};

/** The empty input of a field, with all its words: what never changes between two cards of one locale. */
export const emptyInput = (path: FieldPath, words: Words): Element => {
  const field: Field = fields[path];
  const label = words.label(path);
  return {
    ...kindOfInput(path, field, words),
    id: path,
    label,
    ...(isRequired(path) && { isRequired: true }),
    ...errorMessage(path, field, words, label),
  };
};

const errorMessage = (path: FieldPath, field: Field, words: Words, label: string) => {
  const values = { ...noDetails, field: label };
  if (field.kind === 'email') return { errorMessage: words.say('issue.invalid-email', values) };
  if (field.kind === 'decimal') return { errorMessage: words.say('form.needs-number', { field: label }) };
  if (field.kind === 'flag' && isRequired(path)) return { errorMessage: words.say('issue.consent-needed', values) };
  return isRequired(path) ? { errorMessage: words.say('issue.required', values) } : {};
};

const kindOfInput = (path: FieldPath, field: Field, words: Words): Element => {
  const placeholder = words.hint(path);
  const { maxLength } = field;
  switch (field.kind) {
    case 'flag':
      return { type: 'Input.Toggle', title: placeholder, value: 'false', wrap: true };
    case 'date':
      return { type: 'Input.Date', placeholder };
    case 'tags':
    case 'solutions':
      return {
        type: 'Input.ChoiceSet',
        isMultiSelect: true,
        style: 'filtered',
        wrap: true,
        placeholder,
        choices: listedChoices(path, words),
        ...dataQuery(path),
      };
    case 'choice':
      return choiceInput(path, field, words, placeholder);
    case 'attribute':
      return field.values
        ? choiceInput(path, field, words, placeholder)
        : { type: 'Input.Text', placeholder, maxLength };
    case 'notes':
      return { type: 'Input.Text', placeholder, maxLength, isMultiline: true };
    case 'email':
      return { type: 'Input.Text', placeholder, maxLength, style: 'Email', regex: emailPattern.source };
    case 'phone':
      return { type: 'Input.Text', placeholder, maxLength, style: 'Tel' };
    case 'currency':
      // What is no code is read as a sign or a name.
      return { type: 'Input.Text', placeholder, maxLength: longestReading };
    case 'decimal':
      // A number input drops what its own locale does not know, without a word: of `50 000,5` it makes 500005.
      return { type: 'Input.Text', placeholder, maxLength: longestReading };
    case 'text':
    case 'country':
      return { type: 'Input.Text', placeholder, maxLength };
    default:
      return field.kind satisfies never;
  }
};

const choiceInput = (path: FieldPath, field: Field, words: Words, placeholder: string): Element => {
  const choices = listedChoices(path, words);
  if (field.required !== 'never') return { type: 'Input.ChoiceSet', style: 'expanded', wrap: true, choices };
  return { type: 'Input.ChoiceSet', style: 'compact', wrap: true, placeholder, choices };
};

/** The choices of a field's own list. */
export const listedChoices = (path: FieldPath, words: Words): Choice[] => {
  const { values = [] }: Field = fields[path];
  return values.map((id) => ({ title: words.value(path, id), value: encodeChoice(id) }));
};
