import { badFilter } from './bad-filter.ts';
import { type Comparison, type Condition, comparisons, instantFields, textFields } from './filter.ts';
import type { FilterToken } from './filter-token.ts';
import { normalInstant } from './instant.ts';
import type { TokenReader } from './token-reader.ts';

const documented = ['engagementId', ...textFields, ...instantFields, 'team/any(t:t/email eq ...)'].join(', ');

/** One comparison, or `team/any(...)`. Names are read in any case. */
export const readCondition = (reader: TokenReader): Condition => {
  const { value: name } = reader.take('word');
  if (reader.peek()?.kind === 'open') return readTeamCondition(reader, name);
  const textField = named(textFields, name);
  if (textField !== undefined) {
    takeOperator(reader, ['eq']);
    return { kind: 'text', field: textField, value: textOf(reader.take()) };
  }
  const instantField = named(instantFields, name);
  if (instantField !== undefined) {
    const operator = takeOperator(reader, comparisons);
    return { kind: 'instant', field: instantField, operator, value: instantOf(reader.take()) };
  }
  if (name.toLowerCase() !== 'engagementid') throw badFilter(`cannot use ${name}; documented are ${documented}.`);
  takeOperator(reader, ['eq']);
  return { kind: 'engagement', engagementId: guidOf(reader.take()) };
};

const named = <Name extends string>(names: readonly Name[], text: string): Name | undefined =>
  names.find((name) => name.toLowerCase() === text.toLowerCase());

const readTeamCondition = (reader: TokenReader, name: string): Condition => {
  if (name.toLowerCase() !== 'team/any') throw badFilter(`cannot use the function ${name}; documented is team/any.`);
  reader.take('open');
  const { value: variable } = reader.take('word');
  reader.take('colon');
  const { value: path } = reader.take('word');
  if (path.toLowerCase() !== `${variable}/email`.toLowerCase()) {
    throw badFilter(`cannot use ${path} in team/any; documented is ${variable}/email.`);
  }
  takeOperator(reader, ['eq']);
  const email = textOf(reader.take());
  reader.take('close');
  return { kind: 'team', email };
};

const takeOperator = (reader: TokenReader, possible: readonly Comparison[]): Comparison => {
  const { value: word } = reader.take('word');
  const operator = possible.find((each) => each === word);
  if (operator === undefined)
    throw badFilter(`cannot use the operator ${word} here; possible: ${possible.join(', ')}.`);
  return operator;
};

const textOf = ({ kind, value }: FilterToken): string => {
  if (kind !== 'text') throw badFilter(`needs single quotes round the value ${value}.`);
  return value;
};

const guidPattern = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Quoted or bare: the links of real records do not quote them. */
const guidOf = ({ kind, value }: FilterToken): string => {
  if (kind !== 'text' && !guidPattern.test(value)) throw badFilter(`needs a GUID instead of ${value}.`);
  return value.toLowerCase();
};

const instantOf = ({ value }: FilterToken): string => {
  const instant = normalInstant(value);
  if (instant === undefined) throw badFilter(`needs a date-time such as 2026-01-31T00:00:00Z instead of ${value}.`);
  return instant;
};
