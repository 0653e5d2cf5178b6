import { isThrottled } from '@cosell/client';
import type { Words } from '@cosell/cards';
import type { CallerProblem } from '../partner/caller-problem.ts';

/** One plain sentence for a failed read: what happened and what to do. */
export const explain = (error: unknown, problem: CallerProblem | undefined, words: Words): string => {
  if (problem) return words.say(`problem.${problem}`);
  return words.say(isThrottled(error) ? 'problem.throttled' : 'problem.unavailable');
};
