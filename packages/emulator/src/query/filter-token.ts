import { badFilter } from './bad-filter.ts';

/** A piece of a `$filter`. A word is a name, an operator or a bare value; `at` counts characters from 0. */
export interface FilterToken {
  readonly kind: 'word' | 'text' | 'open' | 'close' | 'colon' | 'comma';
  readonly value: string;
  readonly at: number;
}

// A word that starts with a digit may hold colons: it is a date-time. Elsewhere a colon ends the name of a lambda. A
// comma fits nowhere, but what stands before it can then be named.
const pattern = /\s+|'((?:[^']|'')*)'|(\d[\w.:+-]*)|([A-Za-z_@$][\w./@$-]*)|([():,])/y;

/** Cuts a filter into tokens; 400 where a character fits nowhere. */
export const tokensOf = (filter: string): FilterToken[] => {
  const tokens: FilterToken[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < filter.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(filter);
    if (match === null) throw badFilter(`cannot be read at character ${at + 1}: ${filter.slice(at, at + 20)}`);
    const token = tokenOf(match, at);
    if (token !== undefined) tokens.push(token);
  }
  return tokens;
};

const signs = new Map<string, FilterToken['kind']>([
  ['(', 'open'],
  [')', 'close'],
  [':', 'colon'],
  [',', 'comma'],
]);

const tokenOf = ([, text, dated, word, sign]: RegExpExecArray, at: number): FilterToken | undefined => {
  if (text !== undefined) return { kind: 'text', value: text.replaceAll("''", "'"), at };
  const bare = dated ?? word;
  if (bare !== undefined) return { kind: 'word', value: bare, at };
  const kind = sign === undefined ? undefined : signs.get(sign);
  return kind === undefined || sign === undefined ? undefined : { kind, value: sign, at };
};
