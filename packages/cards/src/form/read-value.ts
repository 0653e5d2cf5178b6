import { longestReading, type Readings } from './readings.ts';
import type { WrittenAmount } from './written-amount.ts';

/** A number, or a sum with words beside it. What is only figures is read as those that a number input sends. */
export const readValue = (text: string, readings: Readings): WrittenAmount | undefined => {
  if (text.length > longestReading) return undefined;
  const value = readings.plainDecimal(text);
  if (value !== undefined) return { value };
  const amount = readings.amount(text);
  return amount?.currency === undefined && amount?.multiplier === undefined ? undefined : amount;
};
