import { badFilter } from './bad-filter.ts';
import type { Filter } from './filter.ts';
import { tokensOf } from './filter-token.ts';
import { readCondition } from './read-condition.ts';
import { createTokenReader, type TokenReader } from './token-reader.ts';

const mostNested = 50;

/** Reads a `$filter`: conditions joined by `and`, with parentheses. 400 naming the field or operator that is not documented. */
export const readFilter = (text: string): Filter => {
  const reader = createTokenReader(tokensOf(text));
  const filter = readConjunction(reader, 0);
  const rest = reader.peek();
  if (rest !== undefined) throw badFilter(`cannot use ${rest.value} at character ${rest.at + 1}; documented is: and.`);
  return filter;
};

const readConjunction = (reader: TokenReader, depth: number): Filter => {
  const first = readTerm(reader, depth);
  const parts = [first];
  for (let next = reader.peek(); next?.kind === 'word' && next.value === 'and'; next = reader.peek()) {
    reader.take();
    parts.push(readTerm(reader, depth));
  }
  return parts.length === 1 ? first : { kind: 'all', of: parts };
};

const readTerm = (reader: TokenReader, depth: number): Filter => {
  if (reader.peek()?.kind !== 'open') return readCondition(reader);
  if (depth >= mostNested) throw badFilter('nests too deeply.');
  reader.take('open');
  const inner = readConjunction(reader, depth + 1);
  reader.take('close');
  return inner;
};
