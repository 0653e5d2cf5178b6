import { type FieldPath, fields } from '@cosell/core';
import type { Element } from '../card.ts';
import type { Words } from '../words/words.ts';
import type { Choice } from './inputs.ts';
import { decodeList, encodeChoice, notSet } from './tag-list.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * An input with its value. A text that the input could not show (`soon` for a day) turns it into a text input, so that
 * what was typed is kept. Values outside a list are added to it unless they are refused.
 */
export const filledInput = (
  empty: Element,
  path: FieldPath,
  text: string,
  isRefused: boolean,
  words: Words,
): Element => {
  const { kind } = fields[path];
  switch (kind) {
    case 'flag':
      return text.toLowerCase() === 'true' ? { ...empty, value: 'true' } : empty;
    case 'date':
      return day.test(text) && !isRefused ? { ...empty, value: text } : asTextInput(empty, text);
    case 'tags':
    case 'solutions':
      return withChosen(empty, path, decodeList(text), isRefused, words);
    case 'choice':
      return withChosen(empty, path, [text], isRefused, words);
    case 'attribute':
      return 'choices' in empty ? withChosen(empty, path, [text], isRefused, words) : { ...empty, value: text };
    case 'decimal':
    case 'text':
    case 'notes':
    case 'email':
    case 'phone':
    case 'currency':
    case 'country':
      return { ...empty, value: text };
    default:
      return kind satisfies never;
  }
};

const asTextInput = ({ id, label, isRequired, errorMessage, placeholder }: Element, value: string): Element => ({
  type: 'Input.Text',
  id,
  label,
  ...(isRequired !== undefined && { isRequired }),
  ...(errorMessage !== undefined && { errorMessage }),
  placeholder,
  value,
});

/** Most characters of a value that is put on offer only because it was chosen. */
const longestValue = 200;

const withChosen = (
  empty: Element,
  path: FieldPath,
  ids: readonly string[],
  isRefused: boolean,
  words: Words,
): Element => {
  const offered = Array.isArray(empty['choices']) ? empty['choices'] : [];
  const isOffered = ({ value }: Choice) => offered.some((choice) => choice.value === value);
  const chosen = ids.map((id): Choice => ({ title: words.value(path, id), value: encodeChoice(id) }));
  const shown = chosen.filter((it) => isOffered(it) || (!isRefused && it.value.length <= longestValue));
  const isOptionalChoice = empty['isMultiSelect'] !== true && empty['isRequired'] !== true;
  const none = isOptionalChoice ? [{ title: words.say('form.not-set'), value: notSet }] : [];
  const added = [...shown.filter((it) => !isOffered(it)), ...none];
  return {
    ...empty,
    ...(added.length > 0 && { choices: [...offered, ...added] }),
    ...(shown.length > 0 && { value: shown.map(({ value }) => value).join(',') }),
  };
};
