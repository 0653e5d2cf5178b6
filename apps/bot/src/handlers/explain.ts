import { isForbidden, isThrottled, isUnauthorized } from '@cosell/client';
import type { Words } from '@cosell/cards';

/** One plain sentence for a failed read: what happened and what to do. */
export const explain = (error: unknown, words: Words): string => {
  if (isForbidden(error)) return words.say('problem.forbidden');
  if (isUnauthorized(error)) return words.say('problem.unauthorized');
  return words.say(isThrottled(error) ? 'problem.throttled' : 'problem.unavailable');
};
