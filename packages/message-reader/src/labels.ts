import type { Reading } from './guess.ts';
import type { Message } from './message.ts';
import { alternatives } from './word-pattern.ts';

export const spanOf = (text: string, start: number, value: string, confidence: Reading['confidence']): Reading => {
  const from = text.indexOf(value, start);
  return { start: from, end: from + value.length, value, confidence };
};

/** What stands between a label and what it labels. */
export const labelMark = '(?: ?: ?| [-–—] )';

/** What lines such as `Company: Harrow & Finch` say, up to what may follow it. */
export const labelledLines = ({ text }: Message, labels: readonly string[]): Reading[] => {
  const line = new RegExp(String.raw`^[> *•-]{0,4}(?:${alternatives(labels)})${labelMark}(\S[^\n,;(]{0,79})`, 'gimu');
  return [...text.matchAll(line)].flatMap((match) => {
    const value = (match[1] ?? '').trim();
    return value === '' ? [] : [spanOf(text, match.index + match[0].length - (match[1] ?? '').length, value, 'high')];
  });
};
