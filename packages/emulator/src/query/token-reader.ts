import { badFilter } from './bad-filter.ts';
import type { FilterToken } from './filter-token.ts';

/** Gives tokens one by one. */
export interface TokenReader {
  peek(): FilterToken | undefined;
  /** The next token; 400 where there is none, or where it is not of the kind expected. */
  take(kind?: FilterToken['kind']): FilterToken;
}

const nouns: Readonly<Record<FilterToken['kind'], string>> = {
  word: 'a name or an operator',
  text: 'a text in quotes',
  open: '(',
  close: ')',
  colon: ':',
  comma: ',',
};

export const createTokenReader = (tokens: readonly FilterToken[]): TokenReader => {
  let next = 0;
  return {
    peek: () => tokens[next],
    take: (kind) => {
      const token = tokens[next];
      if (token === undefined) throw badFilter(`ends where ${kind ? nouns[kind] : 'a value'} is expected.`);
      if (kind !== undefined && token.kind !== kind) {
        throw badFilter(`has ${token.value} at character ${token.at + 1}, where ${nouns[kind]} is expected.`);
      }
      next += 1;
      return token;
    },
  };
};
