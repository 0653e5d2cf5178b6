import { IntlMessageFormat } from 'intl-messageformat';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

const partsOf = (message: string): Part[] =>
  new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();

const withInner = (part: Part): Part[] =>
  'options' in part ? [part, ...Object.values(part.options).flatMap(({ value }) => value.flatMap(withInner))] : [part];

const allPartsOf = (message: string): Part[] => partsOf(message).flatMap(withInner);

// The parser's numbers for plain text and for the `#` of a plural.
const [text, pound] = [0, 7];
const kindOf = ({ type }: Part): number => type;

/** What a message wants to be told, each once: an argument's name, and of a choice of words its cases too. */
export const argumentsOf = (message: string): string[] => {
  const names = allPartsOf(message).flatMap((part) => {
    if (kindOf(part) === text || kindOf(part) === pound || !('value' in part)) return [];
    const isSelect = 'options' in part && !('pluralType' in part);
    return [isSelect ? `${part.value}: ${Object.keys(part.options).toSorted().join(' ')}` : part.value];
  });
  return [...new Set(names)].toSorted();
};

/** The cases of each plural in a message. */
export const pluralCasesOf = (message: string): string[][] =>
  allPartsOf(message).flatMap((part) => ('pluralType' in part ? [Object.keys(part.options)] : []));

/** The message with all its text, but not its arguments, changed. */
export const mapText = (message: string, change: (text: string) => string): string =>
  partsOf(message)
    .map((part) => written(part, change))
    .join('');

const written = (part: Part, change: (text: string) => string): string => {
  if (kindOf(part) === text && 'value' in part) return quoted(change(part.value));
  if (kindOf(part) === pound || !('value' in part)) return '#';
  if (!('options' in part)) return `{${part.value}}`;
  const cases = Object.entries(part.options).map(
    ([name, { value }]) => `${name} {${value.map((inner) => written(inner, change)).join('')}}`,
  );
  return `{${part.value}, ${'pluralType' in part ? 'plural' : 'select'}, ${cases.join(' ')}}`;
};

const quoted = (plain: string): string => plain.replaceAll("'", "''");
