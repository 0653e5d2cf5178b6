import { createHash } from 'node:crypto';
import type { Answers } from '@cosell/cards';

/** What a review's button carries, to tell later whether the draft still holds what the review shows. */
export const digestOf = (answers: Answers): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(answers).toSorted(([one], [other]) => (one < other ? -1 : 1))))
    .digest('base64url');
