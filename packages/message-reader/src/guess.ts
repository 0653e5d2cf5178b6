import type { FieldPath } from '@cosell/core';

/** `high` where the message says what it is, by a label or a form that nothing else has; else `medium`. */
export type Confidence = 'high' | 'medium';

/** A part of the message: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value in answer form and the words it was read from. */
export interface Reading extends Span {
  readonly value: string;
  readonly confidence: Confidence;
}

/** What a field of the referral might be, for the seller to confirm or to change. */
export interface Guess extends Reading {
  readonly path: FieldPath;
  /** The words of the message between `start` and `end`. */
  readonly text: string;
}

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** The one reading, if all say the same; undefined where two readings remain. */
export const onlyOne = <R extends Reading>(readings: readonly R[]): R | undefined => {
  const [first] = readings;
  return readings.every(({ value }) => value === first?.value) ? first : undefined;
};
